using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Fokuslupe.Analysis.Models;

/// <summary>
/// A weight for every feature and class. The weights of one feature lie together, padded to a multiple of four, so that
/// one pass over a text scores all classes.
/// </summary>
internal sealed class ClassMatrix
{
    /// <summary>All weights are zero.</summary>
    public ClassMatrix(int features, int classes)
    {
        Classes = classes;
        Stride = (classes + 3) & ~3;
        Weights = new float[features * Stride];
    }

    /// <summary>Number of classes.</summary>
    public int Classes { get; }

    /// <summary>Distance between the weights of neighbouring features.</summary>
    public int Stride { get; }

    /// <summary>The weights, feature by feature.</summary>
    public float[] Weights { get; }

    /// <summary>Number of features.</summary>
    public int Features => Weights.Length / Stride;

    /// <summary>Weights of a feature.</summary>
    public Span<float> this[int feature] => Weights.AsSpan(feature * Stride, Stride);

    /// <summary>Sums the weights of a text's features into <paramref name="scores"/>, which holds <see cref="Stride"/> entries.</summary>
    public void Score(ReadOnlySpan<int> columns, ReadOnlySpan<float> values, Span<float> scores)
    {
        ref var weights = ref MemoryMarshal.GetArrayDataReference(Weights);
        ref var sums = ref MemoryMarshal.GetReference(scores[..Stride]);
        var first = 0;

        // Up to twelve classes at a time: their sums then stay in registers for the whole text.
        for (; first + 12 <= Stride; first += 12)
        {
            var (one, two, three) = (
                Vector128.LoadUnsafe(ref sums, (nuint)first), Vector128.LoadUnsafe(ref sums, (nuint)first + 4), Vector128.LoadUnsafe(ref sums, (nuint)first + 8));
            for (var i = 0; i < columns.Length; i++)
            {
                var place = (nuint)((columns[i] * Stride) + first);
                var scale = Vector128.Create(values[i]);
                one += Vector128.LoadUnsafe(ref weights, place) * scale;
                two += Vector128.LoadUnsafe(ref weights, place + 4) * scale;
                three += Vector128.LoadUnsafe(ref weights, place + 8) * scale;
            }

            one.StoreUnsafe(ref sums, (nuint)first);
            two.StoreUnsafe(ref sums, (nuint)first + 4);
            three.StoreUnsafe(ref sums, (nuint)first + 8);
        }

        for (; first < Stride; first += 4)
        {
            var sum = Vector128.LoadUnsafe(ref sums, (nuint)first);
            for (var i = 0; i < columns.Length; i++)
            {
                sum += Vector128.LoadUnsafe(ref weights, (nuint)((columns[i] * Stride) + first)) * values[i];
            }

            sum.StoreUnsafe(ref sums, (nuint)first);
        }
    }

    /// <summary>Adds <paramref name="step"/>, scaled by each feature's value, to the features of a text.</summary>
    public void Update(ReadOnlySpan<int> columns, ReadOnlySpan<float> values, ReadOnlySpan<float> step)
    {
        ref var weights = ref MemoryMarshal.GetArrayDataReference(Weights);
        ref var steps = ref MemoryMarshal.GetReference(step[..Stride]);
        for (var i = 0; i < columns.Length; i++)
        {
            var place = (nuint)(columns[i] * Stride);
            var scale = Vector128.Create(values[i]);
            for (nuint k = 0; k < (nuint)Stride; k += 4)
            {
                (Vector128.LoadUnsafe(ref weights, place + k) + (Vector128.LoadUnsafe(ref steps, k) * scale)).StoreUnsafe(ref weights, place + k);
            }
        }
    }
}
