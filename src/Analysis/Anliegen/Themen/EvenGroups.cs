using System.Numerics.Tensors;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>
/// Divides vectors into groups of much the same size by spherical k-means (Dhillon and Modha 2001): a group that is full takes no
/// more. Begins with vectors far from each other instead of random ones, from several sides, and keeps the division whose vectors
/// lie closest to their middles: the same vectors give the same groups.
/// </summary>
internal static class EvenGroups
{
    private const int Rounds = 20;
    private const int Starts = 12;

    /// <summary>The group of each vector.</summary>
    /// <param name="vectors">Vectors of length one.</param>
    /// <param name="count">Number of groups, at most that of the vectors.</param>
    /// <param name="most">No group is larger; <paramref name="count"/> times as many have room for all.</param>
    public static int[] Divide(double[][] vectors, int count, int most)
    {
        var (best, closest) = (Array.Empty<int>(), double.MinValue);
        foreach (var start in Enumerable.Range(0, Math.Min(Starts, vectors.Length)))
        {
            var groups = Divide(vectors, FarApart(vectors, start * vectors.Length / Math.Min(Starts, vectors.Length), count), most, out var closeness);
            if (closeness > closest)
            {
                (best, closest) = (groups, closeness);
            }
        }

        return best;
    }

    private static int[] Divide(double[][] vectors, double[][] middles, int most, out double closeness)
    {
        int[] groups = [];
        for (var round = 0; round < Rounds; round++)
        {
            var next = Assign(vectors, middles, most);
            if (next.AsSpan().SequenceEqual(groups))
            {
                break;
            }

            groups = next;
            middles = [.. middles.Select((middle, group) => Middle(vectors, groups, group) ?? middle)];
        }

        closeness = groups.Select((group, i) => TensorPrimitives.Dot<double>(vectors[i], middles[group])).Sum();
        return groups;
    }

    /// <summary>Who has most to lose chooses first.</summary>
    private static int[] Assign(double[][] vectors, double[][] middles, int most)
    {
        var likeness = vectors.Select(vector => middles.Select(middle => TensorPrimitives.Dot<double>(vector, middle)).ToArray()).ToArray();
        var (groups, sizes) = (new int[vectors.Length], new int[middles.Length]);
        foreach (var i in Enumerable.Range(0, vectors.Length).OrderByDescending(i => Regret(likeness[i])).ThenBy(i => i))
        {
            groups[i] = Enumerable.Range(0, middles.Length).Where(group => sizes[group] < most).MaxBy(group => likeness[i][group]);
            sizes[groups[i]]++;
        }

        return groups;
    }

    private static double Regret(double[] likeness)
    {
        var two = likeness.OrderDescending().Take(2).ToArray();
        return two.Length < 2 ? 0 : two[0] - two[1];
    }

    private static double[][] FarApart(double[][] vectors, int first, int count)
    {
        List<double[]> chosen = [vectors[first]];
        while (chosen.Count < count)
        {
            chosen.Add(vectors.MinBy(one => chosen.Max(other => TensorPrimitives.Dot<double>(one, other)))!);
        }

        return [.. chosen];
    }

    private static double[]? Middle(double[][] vectors, int[] groups, int group)
    {
        var sum = new double[vectors[0].Length];
        foreach (var (i, vector) in vectors.Index())
        {
            if (groups[i] == group)
            {
                TensorPrimitives.Add<double>(sum, vector, sum);
            }
        }

        var length = TensorPrimitives.Norm<double>(sum);
        if (length == 0)
        {
            return null;
        }

        TensorPrimitives.Divide(sum, length, sum);
        return sum;
    }
}
