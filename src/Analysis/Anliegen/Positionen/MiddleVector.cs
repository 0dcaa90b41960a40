using System.Runtime.InteropServices;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>The mean of some demands as a sparse vector of length 1, its strongest features only; empty where nothing is known of them.</summary>
/// <param name="Keys">Features, rising.</param>
/// <param name="Values">Their values.</param>
internal sealed record MiddleVector(uint[] Keys, double[] Values)
{
    private const int Features = 64;

    public static IReadOnlyList<MiddleVector> Of(IReadOnlyList<IEnumerable<DemandVector>> groups) => [.. groups.Select(Of)];

    /// <summary>Similarity to a demand.</summary>
    public double Dot(DemandVector vector)
    {
        var (sum, i) = (0.0, 0);
        for (var j = 0; j < vector.Keys.Length && i < Keys.Length; j++)
        {
            while (i < Keys.Length && Keys[i] < vector.Keys[j])
            {
                i++;
            }

            sum += i < Keys.Length && Keys[i] == vector.Keys[j] ? Values[i] * vector.Values[j] : 0;
        }

        return sum;
    }

    private static MiddleVector Of(IEnumerable<DemandVector> vectors)
    {
        var sums = new Dictionary<uint, double>();
        foreach (var vector in vectors)
        {
            for (var i = 0; i < vector.Keys.Length; i++)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(sums, vector.Keys[i], out _) += vector.Values[i];
            }
        }

        var strongest = sums.OrderByDescending(one => one.Value).ThenBy(one => one.Key).Take(Features).OrderBy(one => one.Key).ToList();
        var length = Math.Sqrt(strongest.Sum(one => one.Value * one.Value));
        return length > 0
            ? new([.. strongest.Select(one => one.Key)], [.. strongest.Select(one => one.Value / length)])
            : new([], []);
    }
}
