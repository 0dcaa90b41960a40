using System.Numerics.Tensors;

using Fokuslupe.Analysis.Features;

namespace Fokuslupe.Analysis.Models;

/// <summary>How a <see cref="TextModel"/> lies in a model file: weights in half precision, without their padding.</summary>
internal static class TextModelFormat
{
    /// <summary>Writes the model.</summary>
    public static void WriteTextModel(this BinaryWriter writer, TextModel model)
    {
        writer.WriteStrings(model.Classes);
        writer.WriteArray<uint>(model.Space.Hashes);
        writer.WriteArray<Half>(ToHalf(model.Space.Idf));
        var (weights, classes) = (model.Weights, model.Classes.Count);
        var packed = new float[weights.Features * classes];
        for (var feature = 0; feature < weights.Features; feature++)
        {
            weights[feature][..classes].CopyTo(packed.AsSpan(feature * classes));
        }

        writer.WriteArray<Half>(ToHalf(packed));
    }

    /// <summary>Reads the model.</summary>
    public static TextModel ReadTextModel(this BinaryReader reader)
    {
        var classes = reader.ReadStrings();
        var hashes = reader.ReadArray<uint>();
        var idf = ToSingle(reader.ReadArray<Half>());
        var packed = ToSingle(reader.ReadArray<Half>());
        var weights = new ClassMatrix(hashes.Length + 1, classes.Length);
        for (var feature = 0; feature < weights.Features; feature++)
        {
            packed.AsSpan(feature * classes.Length, classes.Length).CopyTo(weights[feature]);
        }

        return new TextModel(classes, new FeatureSpace(hashes, idf), weights);
    }

    private static Half[] ToHalf(float[] values)
    {
        var halves = new Half[values.Length];
        TensorPrimitives.ConvertToHalf(values, halves);
        return halves;
    }

    private static float[] ToSingle(Half[] values)
    {
        var singles = new float[values.Length];
        TensorPrimitives.ConvertToSingle(values, singles);
        return singles;
    }
}
