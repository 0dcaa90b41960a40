using System.Runtime.InteropServices;
using System.Text;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Makes a title of the demand that speaks best for a group.</summary>
internal static class GroupTitle
{
    private const int LongestSlug = 40;

    /// <summary>How much a demand that shares nothing with the others counts, beside 1 for the most central one.</summary>
    private const double Aloof = 0.3;

    /// <summary>A title with a slip of the transcript in it is the worse by so much.</summary>
    private const double Slip = 0.7;

    /// <summary>The title: the most central demand that can be put as one.</summary>
    public static string Of(IReadOnlyList<(Forderung Forderung, DemandVector Vector)> members)
    {
        // The sum of similarities is the similarity to the sum: the work grows with the members, not with their pairs.
        var sums = new Dictionary<uint, double>();
        foreach (var (_, vector) in members)
        {
            for (var i = 0; i < vector.Keys.Length; i++)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(sums, vector.Keys[i], out _) += vector.Values[i];
            }
        }

        var shared = members.Select(member => SharedWithOthers(member.Vector, sums)).ToArray();
        var most = Math.Max(shared.Max(), double.Epsilon);
        // Phrases are dear: whoever could not win with the best one is left out.
        var (titel, best) = ("", -1.0);
        foreach (var (member, weight) in members
            .Zip(shared, (member, own) => (member, Weight: (Aloof + (own / most)) * Math.Pow(Slip, member.Vector.Slips)))
            .OrderByDescending(one => one.Weight)
            .TakeWhile(one => Rounded(one.Weight * TitleFitness.Best) >= best))
        {
            var (phrase, fitness) = DemandPhrase.Of(member.Forderung.Text);
            if (Rounded(weight * fitness) is var worth && (worth > best || (worth == best && string.CompareOrdinal(phrase, titel) < 0)))
            {
                (titel, best) = (phrase, worth);
            }
        }

        return titel;
    }

    // So that the order in which numbers were added up decides nothing.
    private static double Rounded(double worth) => Math.Round(worth, 9);

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

    private static double SharedWithOthers(DemandVector vector, Dictionary<uint, double> sums)
    {
        var sum = 0.0;
        for (var i = 0; i < vector.Keys.Length; i++)
        {
            sum += vector.Values[i] * (sums[vector.Keys[i]] - vector.Values[i]);
        }

        return sum;
    }
}
