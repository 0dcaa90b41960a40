namespace Fokuslupe.Analysis.Models.Evaluation;

/// <summary>
/// Percentile intervals of paired differences (Efron and Tibshirani 1993; for classifiers: Berg-Kirkpatrick et al., EMNLP
/// 2012): the test set is drawn anew from itself many times, whole groups of texts at once, for the cards of one demand stand
/// or fall together.
/// </summary>
internal static class PairedBootstrap
{
    private const double Tail = 0.025;

    /// <summary>Draws and measures; the same input and seed give the same intervals.</summary>
    /// <param name="groups">Group of each text.</param>
    /// <param name="measure">Gives the differences on a sample, in which texts may occur several times.</param>
    /// <param name="resamples">Number of samples.</param>
    /// <param name="seed">Seed.</param>
    /// <returns>An interval for each difference, 95 % of the samples wide.</returns>
    public static Interval[] Intervals(IReadOnlyList<int> groups, Func<IReadOnlyList<int>, double[]> measure, int resamples, int seed)
    {
        var members = groups.Select((group, row) => (group, row)).GroupBy(pair => pair.group, pair => pair.row)
            .Select(group => group.ToArray()).ToArray();
        var differences = new double[resamples][];
        Parallel.For(0, resamples, sample =>
        {
            var random = new Random(unchecked((seed * 1_000_003) + sample));
            var rows = new List<int>(groups.Count);
            for (var draw = 0; draw < members.Length; draw++)
            {
                rows.AddRange(members[random.Next(members.Length)]);
            }

            differences[sample] = measure(rows);
        });
        return [.. Enumerable.Range(0, differences[0].Length).Select(figure =>
        {
            double[] sorted = [.. differences.Select(sample => sample[figure]).Order()];
            return new Interval(sorted[(int)(Tail * resamples)], sorted[^(1 + (int)(Tail * resamples))]);
        })];
    }
}
