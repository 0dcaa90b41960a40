using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.Models;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsfelder;

/// <summary>The model of task <c>haltung</c>: how a card stands to the These above it.</summary>
/// <param name="Text">The stance from the words alone; classes are the codes in the order of <see cref="Haltung"/>.</param>
internal sealed record HaltungModel(TextModel Text)
{
    /// <summary>Name of the task.</summary>
    public const string Task = "haltung";

    /// <summary>The class names.</summary>
    public static IReadOnlyList<string> Classes { get; } = [.. Enum.GetValues<Haltung>().Select(haltung => haltung.Code())];

    /// <summary>The stance of a card that stands directly under a These.</summary>
    public Haltung Decide(ReadOnlySpan<Feature> features)
    {
        Span<float> scores = stackalloc float[Text.Weights.Stride];
        Text.Score(features, scores);
        return (Haltung)System.Numerics.Tensors.TensorPrimitives.IndexOfMax<float>(scores[..Text.Classes.Count]);
    }

    /// <summary>The model file.</summary>
    public byte[] ToBytes() => ModelFile.Write(Task, writer => writer.WriteTextModel(Text));

    /// <summary>Reads a model file.</summary>
    /// <exception cref="InvalidModelException">The file is no such model.</exception>
    public static HaltungModel FromBytes(byte[] bytes) => ModelFile.Read(bytes, Task, reader => new HaltungModel(reader.ReadTextModel()));
}
