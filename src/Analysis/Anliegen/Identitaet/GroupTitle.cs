using System.Runtime.InteropServices;
using System.Text;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Makes a title of the demand that speaks best for a group.</summary>
internal static class GroupTitle
{
    private const int LongestSlug = 40;

    /// <summary>The title: the most central demand that can be put as one.</summary>
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
            .Select(member => (Phrase: DemandPhrase.Of(member.Forderung.Text), Centrality: Centrality(member.Vector, sums) / members.Count))
            .OrderByDescending(candidate => (candidate.Centrality + 0.2) * candidate.Phrase.Fitness)
            .ThenBy(candidate => candidate.Phrase.Titel, StringComparer.Ordinal)
            .First().Phrase.Titel;
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

    private static double Centrality(DemandVector vector, Dictionary<uint, double> sums)
    {
        var sum = 0.0;
        for (var i = 0; i < vector.Keys.Length; i++)
        {
            sum += vector.Values[i] * sums[vector.Keys[i]];
        }

        return sum;
    }
}
