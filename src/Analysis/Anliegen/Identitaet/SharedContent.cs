namespace Fokuslupe.Analysis.Anliegen;

/// <summary>
/// Tells how far a demand says what the others of its group say, too: each of its features counts by the number of distinct
/// others that have it, and all of it the less, the more is its own.
/// </summary>
internal static class SharedContent
{
    /// <summary>From this similarity on two demands are one that was put twice: together they count once.</summary>
    private const float Alike = 0.4f;

    /// <summary>What each demand shares, 0 for nothing; only comparable within the group.</summary>
    /// <param name="vectors">The demands in an order that only their content decides.</param>
    public static double[] Of(IReadOnlyList<DemandVector> vectors)
    {
        var distinct = Distinct(vectors);
        var having = distinct.Distinct().SelectMany(first => vectors[first].Keys).CountBy(key => key).ToDictionary();
        return [.. vectors.Select((vector, i) => Of(vector, vectors[distinct[i]].Keys, having))];
    }

    /// <summary>The first demand that each one repeats, or itself.</summary>
    private static int[] Distinct(IReadOnlyList<DemandVector> vectors)
    {
        var (first, distinct, overlap) = (new int[vectors.Count], new List<int>(), new DemandOverlap());
        foreach (var (i, vector) in vectors.Index())
        {
            overlap.Begin(vector);
            var at = distinct.FindIndex(other => overlap.With(vectors[other]) >= Alike);
            first[i] = at < 0 ? i : distinct[at];
            if (at < 0)
            {
                distinct.Add(i);
            }
        }

        return first;
    }

    private static double Of(DemandVector vector, uint[] first, Dictionary<uint, int> having)
    {
        var (shared, covered, all) = (0.0, 0.0, 0.0);
        foreach (var (key, value) in vector.Keys.Zip(vector.Values))
        {
            var others = having.GetValueOrDefault(key) - (Array.BinarySearch(first, key) >= 0 ? 1 : 0);
            var weight = (double)value * value;
            shared += others * weight;
            covered += others > 0 ? weight : 0;
            all += weight;
        }

        return all == 0 ? 0 : shared * covered / all;
    }
}
