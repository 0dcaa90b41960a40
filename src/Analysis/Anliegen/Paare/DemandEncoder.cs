using System.Numerics;
using System.Numerics.Tensors;

using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>
/// Turns a demand into a direction: demands that one recommendation would meet point the same way, though they share no word.
/// Each feature has learnt a vector of its own (<see cref="DemandEncoderTrainer"/>); a demand is their weighted sum.
/// </summary>
internal sealed class DemandEncoder
{
    /// <summary>Length of a direction.</summary>
    public const int Size = 96;

    private const float Unit = 127f;

    /// <summary>Numbers of a feature have so many levels on both sides of 0: finer ones would double the file for nothing.</summary>
    private const float Levels = 15f;

    private readonly sbyte[] _levels;
    private readonly float[] _scales;
    private readonly float[] _vectors;

    private DemandEncoder(FeatureSpace space, sbyte[] levels, float[] scales)
    {
        (Space, _levels, _scales) = (space, levels, scales);
        _vectors = new float[levels.Length];
        for (var i = 0; i < levels.Length; i++)
        {
            _vectors[i] = levels[i] * scales[i / Size];
        }
    }

    /// <summary>Knows nothing.</summary>
    public static DemandEncoder Unlearnt { get; } = new(new FeatureSpace([], []), [], []);

    /// <summary>The features.</summary>
    public FeatureSpace Space { get; }

    /// <summary>An encoder of learnt vectors, which it keeps roughly.</summary>
    /// <param name="space">The features.</param>
    /// <param name="vectors">Their vectors one behind the other.</param>
    public static DemandEncoder Of(FeatureSpace space, float[] vectors)
    {
        var (levels, scales) = (new sbyte[vectors.Length], new float[space.Count]);
        for (var row = 0; row < scales.Length; row++)
        {
            var vector = vectors.AsSpan(row * Size, Size);
            scales[row] = MathF.Abs(TensorPrimitives.MaxMagnitude<float>(vector)) / Levels;
            for (var i = 0; i < Size && scales[row] > 0; i++)
            {
                levels[(row * Size) + i] = (sbyte)MathF.Round(vector[i] / scales[row]);
            }
        }

        return new DemandEncoder(space, levels, scales);
    }

    /// <summary>The direction of a demand, -127 to 127 each; empty when no feature is known.</summary>
    /// <param name="features">Its features.</param>
    /// <param name="buffer">Overwritten.</param>
    public sbyte[] Encode(ReadOnlySpan<Feature> features, EncodedText buffer)
    {
        buffer.Fill(Space, features);
        Span<float> sum = stackalloc float[Size];
        sum.Clear();
        for (var i = 0; i < buffer.Count; i++)
        {
            TensorPrimitives.MultiplyAdd(_vectors.AsSpan(buffer.Rows[i] * Size, Size), buffer.Values[i], sum, sum);
        }

        var length = TensorPrimitives.Norm<float>(sum);
        if (length == 0)
        {
            return [];
        }

        var direction = new sbyte[Size];
        for (var i = 0; i < Size; i++)
        {
            direction[i] = (sbyte)MathF.Round(sum[i] / length * Unit);
        }

        return direction;
    }

    /// <summary>How far two directions agree: the cosine, -1 to 1; 0 where one is empty.</summary>
    public static float Agreement(sbyte[] first, sbyte[] second)
    {
        if (first.Length != Size || second.Length != Size)
        {
            return 0;
        }

        // Two products of 127 by 127 still fit into 16 bits.
        var sums = Vector<int>.Zero;
        var i = 0;
        for (; i <= Size - Vector<sbyte>.Count; i += Vector<sbyte>.Count)
        {
            Vector.Widen(new Vector<sbyte>(first, i), out var firstLow, out var firstHigh);
            Vector.Widen(new Vector<sbyte>(second, i), out var secondLow, out var secondHigh);
            Vector.Widen((firstLow * secondLow) + (firstHigh * secondHigh), out var low, out var high);
            sums += low + high;
        }

        var sum = Vector.Sum(sums);
        for (; i < Size; i++)
        {
            sum += first[i] * second[i];
        }

        return sum / (Unit * Unit);
    }

    /// <summary>Writes it into a model.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.WriteArray<uint>(Space.Hashes);
        writer.WriteArray<float>(Space.Idf);
        writer.WriteArray<sbyte>(_levels);
        writer.WriteArray<float>(_scales);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static DemandEncoder Read(BinaryReader reader) =>
        new(new FeatureSpace(reader.ReadArray<uint>(), reader.ReadArray<float>()), reader.ReadArray<sbyte>(), reader.ReadArray<float>());
}
