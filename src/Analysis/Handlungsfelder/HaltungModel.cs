using System.Numerics.Tensors;

using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.Models;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsfelder;

/// <summary>The model of task <c>haltung</c>: how a card stands to the These above it.</summary>
/// <param name="Cues">Weighs the columns of <see cref="HaltungFeatures"/>.</param>
internal sealed record HaltungModel(ConditionalLogit Cues)
{
    /// <summary>Name of the task.</summary>
    public const string Task = "haltung";

    /// <summary>The stance of a card that stands directly under a These.</summary>
    public Haltung Decide(FeatureBag bag)
    {
        Span<float> scores = stackalloc float[Enum.GetValues<Haltung>().Length];
        Span<float> columns = stackalloc float[scores.Length * HaltungFeatures.Columns];
        HaltungFeatures.Fill(bag, columns);
        Cues.Score(columns, scores);
        return (Haltung)TensorPrimitives.IndexOfMax<float>(scores);
    }

    /// <summary>The model file.</summary>
    public byte[] ToBytes() => ModelFile.Write(Task, writer => writer.WriteArray<float>(Cues.Weights));

    /// <summary>Reads a model file.</summary>
    /// <exception cref="InvalidModelException">The file is no such model.</exception>
    public static HaltungModel FromBytes(byte[] bytes) =>
        ModelFile.Read(bytes, Task, reader => new HaltungModel(ConditionalLogit.Read(reader, HaltungFeatures.Columns)));
}
