using System.Numerics.Tensors;

using Fokuslupe.Analysis.Features;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>
/// A demand as a sparse vector: words, letters, concepts and the known Anliegen it resembles, each family scaled to its
/// share, so that the dot product of two demands is their similarity from 0 to 1.
/// </summary>
/// <param name="Keys">Features, rising; the families never share a key: the two lowest bits are the <see cref="FeatureBlock"/>, or <see cref="ProfileBlock"/>.</param>
/// <param name="Values">Values, each above 0.</param>
/// <param name="Polarity">1 for more, -1 for less, 0 when open.</param>
internal sealed record DemandVector(uint[] Keys, float[] Values, int Polarity)
{
    /// <summary>Marks of the family of known Anliegen; the other families use the lower values.</summary>
    public const uint ProfileBlock = 3;

    private const float WordShare = 0.25f;
    private const float LetterShare = 0.35f;
    private const float ConceptShare = 0.25f;
    private const float ProfileShare = 0.15f;

    /// <summary>Features in every tenth text or more say nothing about the matter.</summary>
    private const float CommonIdf = 3.3f;

    /// <summary>Number of known Anliegen a profile names.</summary>
    private const int ProfileSize = 8;

    /// <summary>Softens the scores of naive Bayes, which is too sure of itself.</summary>
    private const float ProfileTemperature = 3f;

    /// <summary>A thousand probabilities that many nats below the highest are nothing beside it.</summary>
    private const float Unheard = 25f;

    /// <summary>Share of each family in a similarity.</summary>
    public static ReadOnlySpan<float> Shares => [WordShare, LetterShare, ConceptShare, ProfileShare];

    /// <summary>The known Anliegen it resembles most, or -1.</summary>
    public int Nearest { get; init; } = -1;

    /// <summary>Probability that it is a known one, 0 to 1.</summary>
    public float Known { get; init; }

    /// <summary>Length of the vector of concepts before it was scaled: how much the thesaurus knows about it.</summary>
    public float Concepts { get; init; }

    /// <summary>In favour (above 0) or against, as <see cref="Anliegen.Stance"/> tells it.</summary>
    public float Stance { get; init; }

    /// <summary>Where it points, as <see cref="DemandEncoder"/> tells it.</summary>
    public sbyte[] Direction { get; init; } = [];

    /// <summary>Number of words, at least 1.</summary>
    public int Words { get; init; } = 1;

    /// <summary>Number of words that the transcript damaged.</summary>
    public int Slips { get; init; }

    /// <summary>The known Anliegen it resembles and how probable each is beside the others, 0 to 1.</summary>
    public IEnumerable<(int Known, double Share)> Profile => Keys.Zip(Values)
        .Where(entry => (entry.First & 3) == ProfileBlock)
        .Select(entry => ((int)(entry.First >> 2), (double)entry.Second * entry.Second / ProfileShare));

    /// <summary>Makes the vector of a text.</summary>
    /// <param name="bag">The text with its features.</param>
    /// <param name="space">Knows how rare features are; one it does not know counts as very rare.</param>
    /// <param name="profile">Scores of the known Anliegen for the text; overwritten.</param>
    /// <param name="polarity">Polarity of the text.</param>
    public static DemandVector From(FeatureBag bag, FeatureSpace space, Span<float> profile, int polarity)
    {
        var features = bag.Features;
        var (keys, values, count) = (new uint[features.Length + ProfileSize], new float[features.Length + ProfileSize], 0);
        var rarest = 1 + MathF.Log(1 + space.Count);
        Span<float> squares = stackalloc float[4];
        squares.Clear();
        foreach (var feature in features)
        {
            var row = space.Row(feature.Hash);
            var rarity = (row < 0 ? rarest : space.Idf[row]) - CommonIdf;
            if (rarity > 0)
            {
                var value = MathF.Sqrt(feature.Value) * rarity;
                squares[(int)feature.Block] += value * value;
                (keys[count], values[count++]) = (feature.Hash, value);
            }
        }

        Span<float> scales = stackalloc float[4];
        for (var block = 0; block < scales.Length; block++)
        {
            scales[block] = MathF.Sqrt(Shares[block] / squares[block]);
        }

        for (var i = 0; i < count; i++)
        {
            values[i] *= scales[(int)(keys[i] & 3)];
        }

        var nearest = AddProfile(profile, keys, values, ref count);
        keys.AsSpan(0, count).Sort(values.AsSpan(0, count));
        return new DemandVector(keys[..count], values[..count], polarity)
        {
            Nearest = nearest,
            Concepts = MathF.Sqrt(squares[(int)FeatureBlock.Concepts]),
            Words = Math.Max(1, bag.Tokens.Tokens.Length),
        };
    }

    // Roots of probabilities: the product of two profiles is their Bhattacharyya coefficient.
    private static int AddProfile(Span<float> scores, uint[] keys, float[] values, ref int count)
    {
        var sum = Exponentials(scores);
        var nearest = -1;
        for (var i = 0; i < Math.Min(ProfileSize, scores.Length); i++)
        {
            var best = TensorPrimitives.IndexOfMax<float>(scores);
            if (scores[best] <= 0)
            {
                break;
            }

            nearest = i == 0 ? best : nearest;
            (keys[count], values[count++]) = (((uint)best << 2) | ProfileBlock, MathF.Sqrt(ProfileShare * (scores[best] / sum)));
            scores[best] = 0;
        }

        return nearest;
    }

    /// <summary>Replaces scores by numbers in proportion to their softened probabilities and returns their sum.</summary>
    private static float Exponentials(Span<float> scores)
    {
        var highest = TensorPrimitives.Max<float>(scores);
        var sum = 0f;
        foreach (ref var score in scores)
        {
            // What is so unlikely would be lost in the sum anyway.
            var nats = (score - highest) / ProfileTemperature;
            score = nats < -Unheard ? 0 : MathF.Exp(nats);
            sum += score;
        }

        return sum;
    }
}
