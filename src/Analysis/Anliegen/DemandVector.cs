using System.Runtime.InteropServices;

using Fokuslupe.Analysis.Features;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>
/// A demand as a sparse vector: words, letters, concepts and the known Anliegen it resembles, each family scaled to its
/// share, so that the dot product of two demands is their similarity from 0 to 1.
/// </summary>
/// <param name="Keys">Features, rising; the families never share a key.</param>
/// <param name="Values">Values, each above 0.</param>
/// <param name="Polarity">1 for more, -1 for less, 0 when open.</param>
internal sealed record DemandVector(uint[] Keys, float[] Values, int Polarity)
{
    private const float WordShare = 0.25f;
    private const float LetterShare = 0.35f;
    private const float ConceptShare = 0.25f;
    private const float ProfileShare = 0.15f;

    /// <summary>Marks of the family of known Anliegen; the other families use the lower values (<see cref="FeatureBlock"/>).</summary>
    private const uint ProfileBlock = 3;

    /// <summary>Features in every tenth text or more say nothing about the matter.</summary>
    private const float CommonIdf = 3.3f;

    /// <summary>Number of known Anliegen a profile names.</summary>
    private const int ProfileSize = 8;

    /// <summary>Softens the scores of naive Bayes, which is too sure of itself.</summary>
    private const float ProfileTemperature = 3f;

    /// <summary>Similarity from 0 to 1.</summary>
    public float Similarity(DemandVector other)
    {
        var sum = 0f;
        for (int i = 0, k = 0; i < Keys.Length && k < other.Keys.Length;)
        {
            if (Keys[i] == other.Keys[k])
            {
                sum += Values[i++] * other.Values[k++];
            }
            else if (Keys[i] < other.Keys[k])
            {
                i++;
            }
            else
            {
                k++;
            }
        }

        return sum;
    }

    /// <summary>Makes the vector of a text.</summary>
    /// <param name="features">Features of the text.</param>
    /// <param name="space">Knows how rare features are; one it does not know counts as very rare.</param>
    /// <param name="profile">Scores of the known Anliegen for the text; overwritten.</param>
    /// <param name="polarity">Polarity of the text.</param>
    public static DemandVector From(ReadOnlySpan<Feature> features, FeatureSpace space, Span<float> profile, int polarity)
    {
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

        AddProfile(profile, entries);
        Span<float> squares = stackalloc float[4];
        squares.Clear();
        foreach (var (key, value) in entries)
        {
            squares[(int)(key & 3)] += value * value;
        }

        ReadOnlySpan<float> shares = [WordShare, LetterShare, ConceptShare, ProfileShare];
        foreach (ref var entry in CollectionsMarshal.AsSpan(entries))
        {
            var block = (int)(entry.Key & 3);
            entry.Value *= MathF.Sqrt(shares[block] / squares[block]);
        }

        entries.Sort((a, b) => a.Key.CompareTo(b.Key));
        return new DemandVector([.. entries.Select(entry => entry.Key)], [.. entries.Select(entry => entry.Value)], polarity);
    }

    private static void AddProfile(Span<float> scores, List<(uint Key, float Value)> entries)
    {
        Models.Softmax.Apply(scores, ProfileTemperature);
        for (var i = 0; i < Math.Min(ProfileSize, scores.Length); i++)
        {
            var best = System.Numerics.Tensors.TensorPrimitives.IndexOfMax<float>(scores);
            if (scores[best] <= 0)
            {
                return;
            }

            entries.Add((((uint)best << 2) | ProfileBlock, scores[best]));
            scores[best] = 0;
        }
    }
}
