using System.Numerics.Tensors;

using Fokuslupe.Analysis.Features;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>What speaks for and against two demands being the same: the inputs of <see cref="PairModel"/>.</summary>
internal static class PairInputs
{
    /// <summary>Number of inputs, the constant included.</summary>
    public const int Count = (2 * Kinds) + (2 * Directions);

    private const int Kinds = 14;
    private const int Directions = 2;
    private const int MostConcepts = 4;

    /// <summary>Likeness of the letters of two demands, 0 to 1.</summary>
    /// <param name="overlap">What they share.</param>
    public static float Letters(ReadOnlySpan<SharedFeature> overlap)
    {
        var sum = 0f;
        foreach (var (key, own, other) in overlap)
        {
            sum += (key & 3) == (uint)FeatureBlock.Letters ? own * other : 0;
        }

        return sum / DemandVector.Shares[(int)FeatureBlock.Letters];
    }

    /// <summary>Writes the inputs.</summary>
    /// <param name="a">One demand.</param>
    /// <param name="b">The other; the order does not matter.</param>
    /// <param name="overlap">What they share: <paramref name="a"/> is the one that was compared with the other.</param>
    /// <param name="field">Agreement of their fields, 0 to 1.</param>
    /// <param name="inputs">Receives them; <see cref="Count"/> long.</param>
    public static void Write(DemandVector a, DemandVector b, ReadOnlySpan<SharedFeature> overlap, float field, Span<double> inputs)
    {
        Span<float> sums = stackalloc float[4];
        sums.Clear();
        var (together, rarest, shared, missing) = (0f, 0f, 0, Math.Min(a.Concepts, b.Concepts));
        var (scaleA, scaleB) = (a.Concepts / MathF.Sqrt(DemandVector.Shares[2]), b.Concepts / MathF.Sqrt(DemandVector.Shares[2]));
        foreach (var (key, valueA, valueB) in overlap)
        {
            var block = key & 3;
            sums[(int)block] += valueA * valueB;
            if (block == (uint)FeatureBlock.Concepts)
            {
                var weight = Math.Min(valueA * scaleA, valueB * scaleB);
                rarest = Math.Max(rarest, weight);
                shared++;
            }
            else if (block == DemandVector.ProfileBlock)
            {
                var product = valueA * valueB;
                together += product * product;
            }
        }

        var shares = DemandVector.Shares;
        var profile = sums[3] / shares[3];
        inputs[0] = 1;
        inputs[1] = sums[0] / shares[0];
        inputs[2] = sums[1] / shares[1];
        inputs[3] = sums[2] / shares[2];
        inputs[4] = profile;
        inputs[5] = together / (shares[3] * shares[3]);
        inputs[6] = rarest / 5;
        inputs[7] = Math.Min(shared, MostConcepts) / (double)MostConcepts;
        inputs[8] = missing / 10;
        inputs[9] = Math.Log(Math.Min(a.Words, b.Words));
        inputs[10] = Math.Log(Math.Max(a.Words, b.Words));
        inputs[11] = a.Nearest >= 0 && a.Nearest == b.Nearest ? 1 : 0;
        inputs[12] = field;
        inputs[13] = field * inputs[2];

        // Demands that the catalogue knows are told by it, others by their words: each input has a weight for both.
        TensorPrimitives.Multiply(inputs[..Kinds], a.Known * b.Known, inputs[Kinds..]);
        var agreement = DemandEncoder.Agreement(a.Direction, b.Direction);
        var close = Math.Max(0, agreement) * agreement;
        var directions = inputs[(2 * Kinds)..];
        (directions[0], directions[1]) = (agreement, close);
        TensorPrimitives.Multiply(directions[..Directions], a.Known * b.Known, directions[Directions..]);
    }
}
