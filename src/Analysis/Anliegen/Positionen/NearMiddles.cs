using System.Runtime.InteropServices;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>A spring between two discs.</summary>
/// <param name="First">Number of one.</param>
/// <param name="Second">Number of the other.</param>
/// <param name="Similarity">How like they are, above 0 to 1.</param>
internal readonly record struct Spring(int First, int Second, double Similarity);

/// <summary>Finds for each of some vectors those that are most like it.</summary>
internal static class NearMiddles
{
    private const int Neighbours = 6;

    /// <summary>What so many share tells nothing about who is near.</summary>
    private const int MostSharing = 400;
    private const double Least = 0.05;

    /// <returns>Springs, by first and second number.</returns>
    public static IReadOnlyList<Spring> Of(IReadOnlyList<MiddleVector> rows, CancellationToken cancellationToken)
    {
        var postings = new Dictionary<uint, List<(int Row, double Value)>>();
        for (var r = 0; r < rows.Count; r++)
        {
            for (var i = 0; i < rows[r].Keys.Length; i++)
            {
                ref var posting = ref CollectionsMarshal.GetValueRefOrAddDefault(postings, rows[r].Keys[i], out _);
                (posting ??= []).Add((r, rows[r].Values[i]));
            }
        }

        var near = new List<Spring>[rows.Count];
        Parallel.For(0, rows.Count, new ParallelOptions { CancellationToken = cancellationToken }, r => near[r] = Nearest(rows[r], r, postings));
        return [.. near.SelectMany(springs => springs)
            .DistinctBy(spring => (spring.First, spring.Second))
            .OrderBy(spring => spring.First)
            .ThenBy(spring => spring.Second)];
    }

    private static List<Spring> Nearest(MiddleVector row, int number, Dictionary<uint, List<(int Row, double Value)>> postings)
    {
        var shared = new Dictionary<int, double>();
        for (var i = 0; i < row.Keys.Length; i++)
        {
            var posting = postings[row.Keys[i]];
            if (posting.Count > MostSharing)
            {
                continue;
            }

            foreach (var (other, value) in CollectionsMarshal.AsSpan(posting))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(shared, other, out _) += value * row.Values[i];
            }
        }

        shared.Remove(number);
        return [.. shared.Where(one => one.Value >= Least)
            .OrderByDescending(one => one.Value)
            .ThenBy(one => one.Key)
            .Take(Neighbours)
            .Select(one => new Spring(Math.Min(number, one.Key), Math.Max(number, one.Key), Math.Min(1, one.Value)))];
    }
}
