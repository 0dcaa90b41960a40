using Fokuslupe.Analysis.Features;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>
/// Tells demands that are against something from those that are for it, by the words and concepts of opposed Anliegen:
/// logistic regression. Lists of words alone take «Barrieren abbauen» for a demand against something.
/// </summary>
/// <param name="Hashes">Features, rising.</param>
/// <param name="Weights">Weight of each; above 0 they speak for being in favour.</param>
internal sealed record Stance(uint[] Hashes, float[] Weights)
{
    private const int Rounds = 12;
    private const float Rate = 0.3f;
    private const float Ridge = 0.01f;

    /// <summary>A feature of fewer texts than this is one of their matter.</summary>
    private const int FewestTexts = 3;

    /// <summary>Knows nothing.</summary>
    public static Stance Unlearnt { get; } = new([], []);

    /// <summary>Above 0 in favour, below 0 against, in log-odds; 0 when nothing is known.</summary>
    public float Of(ReadOnlySpan<Feature> features)
    {
        var (sum, count) = (0f, 0);
        foreach (var feature in features)
        {
            if (feature.Block != FeatureBlock.Letters)
            {
                var row = Array.BinarySearch(Hashes, feature.Hash);
                sum += row < 0 ? 0 : Weights[row];
                count++;
            }
        }

        return sum / MathF.Sqrt(Math.Max(1, count));
    }

    /// <summary>Learns from texts that are for (true) or against something. The same texts and seed give the same weights.</summary>
    public static Stance Train(IReadOnlyList<(Feature[] Features, bool For)> texts, int seed)
    {
        uint[] hashes = [.. texts.SelectMany(text => text.Features.Where(feature => feature.Block != FeatureBlock.Letters))
            .CountBy(feature => feature.Hash).Where(count => count.Value >= FewestTexts).Select(count => count.Key).Order()];
        var rows = texts.Select(text => Rows(text.Features, hashes)).ToArray();
        var (weights, steps) = (new float[hashes.Length], new float[hashes.Length]);
        Array.Fill(steps, 0.01f);
        var random = new Random(seed);
        int[] order = [.. Enumerable.Range(0, texts.Count)];
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var text in order)
            {
                var (known, scale) = rows[text];
                var sum = 0f;
                foreach (var row in known)
                {
                    sum += weights[row] * scale;
                }

                // Steps that shrink with what a feature has moved already (AdaGrad: Duchi, Hazan and Singer 2011).
                var error = (1 / (1 + MathF.Exp(-sum))) - (texts[text].For ? 1 : 0);
                foreach (var row in known)
                {
                    var slope = (error * scale) + (Ridge * weights[row]);
                    steps[row] += slope * slope;
                    weights[row] -= Rate * slope / MathF.Sqrt(steps[row]);
                }
            }
        }

        return new Stance(hashes, weights);
    }

    private static (int[] Known, float Scale) Rows(Feature[] features, uint[] hashes)
    {
        var spoken = features.Where(feature => feature.Block != FeatureBlock.Letters).ToList();
        return ([.. spoken.Select(feature => Array.BinarySearch(hashes, feature.Hash)).Where(row => row >= 0)], 1 / MathF.Sqrt(Math.Max(1, spoken.Count)));
    }
}
