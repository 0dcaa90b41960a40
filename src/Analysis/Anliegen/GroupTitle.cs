using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Makes a title of the demand that speaks best for a group.</summary>
internal static partial class GroupTitle
{
    private const int Longest = 90;
    private const int LongestSlug = 40;

    /// <summary>The title: the most central and readable demand, shortened.</summary>
    public static string Of(IReadOnlyList<(Forderung Forderung, DemandVector Vector)> members)
    {
        // The mean of similarities is the similarity to the mean: the work grows with the members, not with their pairs.
        var sums = new Dictionary<uint, double>();
        foreach (var (_, vector) in members)
        {
            for (var i = 0; i < vector.Keys.Length; i++)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(sums, vector.Keys[i], out _) += vector.Values[i];
            }
        }

        return members
            .Select(member => (Titel: Shorten(member.Forderung.Text), Centrality: Centrality(member.Vector, sums) / members.Count))
            .OrderByDescending(candidate => (candidate.Centrality + 0.2) * Fitness(candidate.Titel))
            .ThenBy(candidate => candidate.Titel, StringComparer.Ordinal)
            .First().Titel;
    }

    /// <summary>A title as the last part of an id: ASCII, lower case, words joined by hyphens; <c>anliegen</c> when nothing is left.</summary>
    public static string Slug(string titel)
    {
        var slug = new StringBuilder();
        foreach (var letter in titel.ToLowerInvariant())
        {
            var ascii = letter switch { 'ä' => "ae", 'ö' => "oe", 'ü' => "ue", 'ß' => "ss", _ => letter.ToString() };
            slug.Append(char.IsAsciiLetterOrDigit(ascii[0]) ? ascii : "-");
        }

        var words = slug.ToString().Split('-', StringSplitOptions.RemoveEmptyEntries);
        var joined = "";
        foreach (var word in words)
        {
            if (joined.Length + word.Length >= LongestSlug)
            {
                break;
            }

            joined += (joined.Length == 0 ? "" : "-") + word;
        }

        return joined.Length > 0 ? joined : words.Length > 0 ? words[0][..Math.Min(words[0].Length, LongestSlug)] : "anliegen";
    }

    /// <summary>How well a text serves as a title: not too short, not too long, clean, without an article at its beginning.</summary>
    private static double Fitness(string titel)
    {
        var length = titel.Length is >= 12 and <= 60 ? 1 : 0.5;
        var clean = titel.Count(sign => char.IsLetter(sign) || sign is ' ' or '-' or ',') / (double)titel.Length;
        return length * clean * (Article().IsMatch(titel) ? 0.8 : 1);
    }

    private static double Centrality(DemandVector vector, Dictionary<uint, double> sums)
    {
        var sum = 0.0;
        for (var i = 0; i < vector.Keys.Length; i++)
        {
            sum += vector.Values[i] * sums[vector.Keys[i]];
        }

        return sum;
    }

    private static string Shorten(string text)
    {
        var plain = Reporting().Replace(Spaces().Replace(text, " ").Trim(), "").Trim(' ', '.', '!', ',', ';', ':', '-', '–', '«', '»', '"');
        var sentence = SentenceEnd().Match(plain) is { Success: true, Index: > 20 } end ? plain[..end.Index] : plain;
        if (sentence.Length > Longest)
        {
            var cut = sentence.LastIndexOf(' ', Longest);
            sentence = sentence[..(cut > 20 ? cut : Longest)].TrimEnd(' ', ',', ';') + " …";
        }

        return sentence.Length == 0 ? text.Trim() : char.ToUpperInvariant(sentence[0]) + sentence[1..];
    }

    [GeneratedRegex("^(Der|Die|Das|Den|Ein|Eine|Einen)\\b", RegexOptions.CultureInvariant)]
    private static partial Regex Article();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[.!?] (?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    /// <summary>Who says it is no part of the demand: «Frau Boysen schlägt vor, …», «Es wird empfohlen, …».</summary>
    [GeneratedRegex(@"^(Es wird (empfohlen|angeregt|vorgeschlagen|gefordert)|(Die|Der|Das|Frau|Herr|Sie|Er|Mehrere|Einige)\b[^,.!?]{0,60}?\b(empfiehlt|empfehlen|regt an|regen an|schlägt vor|schlagen vor|fordert|fordern|wünscht sich|wünschen sich|bittet darum|möchte|meint|findet))\s*(,|:)\s*(dass\s+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Reporting();
}
