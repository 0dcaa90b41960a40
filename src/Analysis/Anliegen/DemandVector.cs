using System.Numerics.Tensors;
using System.Runtime.InteropServices;

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

    /// <summary>Share of each family in a similarity.</summary>
    public static ReadOnlySpan<float> Shares => [WordShare, LetterShare, ConceptShare, ProfileShare];

    /// <summary>The known Anliegen it resembles most, or -1.</summary>
    public int Nearest { get; init; } = -1;

    /// <summary>Probability that it is a known one, 0 to 1.</summary>
    public float Known { get; init; }

    /// <summary>Length of the vector of concepts before it was scaled: how much the thesaurus knows about it.</summary>
    public float Concepts { get; init; }

    /// <summary>Number of words, at least 1.</summary>
    public int Words { get; init; } = 1;

    /// <summary>Similarity from 0 to 1.</summary>
    public float Similarity(DemandVector other)
    {
        var sum = 0f;
        for (int i = 0, k = 0; i < Keys.Length && k < other.Keys.Length;)
        {
            // No branch but the rare one: which of two keys is lower cannot be foretold.
            var (key, otherKey) = (Keys[i], other.Keys[k]);
            if (key == otherKey)
            {
                sum += Values[i] * other.Values[k];
            }

            i += key <= otherKey ? 1 : 0;
            k += otherKey <= key ? 1 : 0;
        }

        return sum;
    }

    /// <summary>Makes the vector of a text.</summary>
    /// <param name="bag">The text with its features.</param>
    /// <param name="space">Knows how rare features are; one it does not know counts as very rare.</param>
    /// <param name="profile">Scores of the known Anliegen for the text; overwritten.</param>
    /// <param name="polarity">Polarity of the text.</param>
    public static DemandVector From(FeatureBag bag, FeatureSpace space, Span<float> profile, int polarity)
    {
        var features = bag.Features;
        var entries = new List<(uint Key, float Value)>(features.Length + ProfileSize);
        var rarest = 1 + MathF.Log(1 + space.Count);
        foreach (var feature in features)
        {
            var row = space.Row(feature.Hash);
            var rarity = (row < 0 ? rarest : space.Idf[row]) - CommonIdf;
            if (rarity > 0)
            {
                entries.Add((feature.Hash, MathF.Sqrt(feature.Value) * rarity));
            }
        }

        Span<float> squares = stackalloc float[4];
        squares.Clear();
        foreach (var (key, value) in entries)
        {
            squares[(int)(key & 3)] += value * value;
        }

        foreach (ref var entry in CollectionsMarshal.AsSpan(entries))
        {
            var block = (int)(entry.Key & 3);
            entry.Value *= MathF.Sqrt(Shares[block] / squares[block]);
        }

        var nearest = AddProfile(profile, entries);
        entries.Sort((a, b) => a.Key.CompareTo(b.Key));
        return new DemandVector([.. entries.Select(entry => entry.Key)], [.. entries.Select(entry => entry.Value)], polarity)
        {
            Nearest = nearest,
            Concepts = MathF.Sqrt(squares[(int)FeatureBlock.Concepts]),
            Words = Math.Max(1, bag.Tokens.Tokens.Length),
        };
    }

    // Roots of probabilities: the product of two profiles is their Bhattacharyya coefficient.
    private static int AddProfile(Span<float> scores, List<(uint Key, float Value)> entries)
    {
        Models.Softmax.Apply(scores, ProfileTemperature);
        var nearest = -1;
        for (var i = 0; i < Math.Min(ProfileSize, scores.Length); i++)
        {
            var best = TensorPrimitives.IndexOfMax<float>(scores);
            if (scores[best] <= 0)
            {
                break;
            }

            nearest = i == 0 ? best : nearest;
            entries.Add((((uint)best << 2) | ProfileBlock, MathF.Sqrt(ProfileShare * scores[best])));
            scores[best] = 0;
        }

        return nearest;
    }
}
