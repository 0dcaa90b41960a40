namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Makes a title of the demand that speaks best for a group.</summary>
internal static class GroupTitle
{
    /// <summary>How much a demand that shares nothing with the others counts, beside 1 for the one that shares most.</summary>
    private const double Aloof = 0.3;

    /// <summary>A title with a slip of the transcript in it is the worse by so much.</summary>
    private const double Slip = 0.7;

    /// <summary>So many demands of a large group, from all over it, stand for it.</summary>
    private const int Sample = 64;

    /// <summary>The title: the demand that says most of what the others say and little else, as far as it can be put as one.</summary>
    public static string Of(IReadOnlyList<(Forderung Forderung, DemandVector Vector)> members)
    {
        var ordered = members.OrderBy(member => member.Forderung.Text, StringComparer.Ordinal).ToList();
        var step = Math.Max(1, ordered.Count / (double)Sample);
        var sample = Enumerable.Range(0, Math.Min(ordered.Count, Sample)).Select(i => ordered[(int)(i * step)]).ToList();
        var shared = SharedContent.Of([.. sample.Select(member => member.Vector)]);
        var most = Math.Max(shared.Max(), double.Epsilon);
        // Phrases are dear: whoever could not win with the best one is left out.
        var (titel, best) = ("", -1.0);
        foreach (var (member, weight) in sample
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
}
