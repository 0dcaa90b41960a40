using Fokuslupe.Analysis.Features;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>
/// Tells demands that are against something from those that are for it, by the words and concepts of opposed Anliegen:
/// naive Bayes with two classes. Lists of words alone take «Barrieren abbauen» for a demand against something.
/// </summary>
/// <param name="Hashes">Features, rising.</param>
/// <param name="Weights">Log-odds of each; above 0 they speak for being in favour.</param>
internal sealed record Stance(uint[] Hashes, float[] Weights)
{
    private const float Smoothing = 1;

    /// <summary>Naive Bayes takes words that come together for independent and is too sure of itself.</summary>
    private const float Share = 1 / 3f;

    /// <summary>Below this nothing is stated: a wall between demands that want the same costs more than it saves.</summary>
    private const float Least = 1.2f;

    /// <summary>Knows nothing: what the words for more and less say holds.</summary>
    public static Stance Unlearnt { get; } = new([], []);

    /// <summary>What a demand wants: 1 for more, -1 for less, 0 when open.</summary>
    /// <param name="features">Features of the text.</param>
    /// <param name="spoken">What the words for more and less say (<see cref="Polarity"/>).</param>
    public int Of(ReadOnlySpan<Feature> features, int spoken)
    {
        if (Hashes.Length == 0)
        {
            return spoken;
        }

        var sum = 0f;
        foreach (var feature in features)
        {
            var row = feature.Block == FeatureBlock.Letters ? -1 : Array.BinarySearch(Hashes, feature.Hash);
            sum += row < 0 ? 0 : Weights[row];
        }

        return (sum * Share) + spoken is var stance && stance > Least ? 1 : stance < -Least ? -1 : 0;
    }

    /// <summary>Learns from texts that are for (true) or against something.</summary>
    public static Stance Train(IReadOnlyList<(Feature[] Features, bool For)> texts)
    {
        var counts = new SortedDictionary<uint, (float For, float Against)>();
        foreach (var (features, isFor) in texts)
        {
            foreach (var feature in features.Where(feature => feature.Block != FeatureBlock.Letters))
            {
                var (positive, negative) = counts.GetValueOrDefault(feature.Hash);
                counts[feature.Hash] = isFor ? (positive + 1, negative) : (positive, negative + 1);
            }
        }

        var (allFor, allAgainst) = (counts.Values.Sum(count => count.For + Smoothing), counts.Values.Sum(count => count.Against + Smoothing));
        var known = counts.Where(count => count.Value.For + count.Value.Against > 1).ToList();
        return new Stance(
            [.. known.Select(count => count.Key)],
            [.. known.Select(count => MathF.Log((count.Value.For + Smoothing) / allFor) - MathF.Log((count.Value.Against + Smoothing) / allAgainst))]);
    }
}
