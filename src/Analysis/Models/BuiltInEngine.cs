using Fokuslupe.Analysis.Anliegen;

namespace Fokuslupe.Analysis.Models;

/// <summary>The engine that is always there: linear models on our own features.</summary>
internal sealed class BuiltInEngine : ITextEngine
{
    private BuiltInEngine()
    {
    }

    /// <summary>The engine; it has no state.</summary>
    public static BuiltInEngine Instance { get; } = new();

    /// <inheritdoc/>
    public string Name => TextEngines.BuiltInName;

    /// <inheritdoc/>
    public string FileName => "model.bin";

    /// <inheritdoc/>
    public IReadOnlyList<string> Trainers => [];

    /// <inheritdoc/>
    public ITextEngine With(string trainer) => this;

    /// <inheritdoc/>
    public IDemandGrouping? Grouping => null;

    /// <inheritdoc/>
    public TextModelOptions Choose(IReadOnlyList<TrainingText> texts, IReadOnlyList<string> classes, int seed, WordKnowledge? knowledge = null) =>
        TextModelSelection.Choose([.. texts.Select(text => text.Features)], [.. texts.Select(text => text.Labels[0])], classes.Count, seed, knowledge);

    /// <inheritdoc/>
    public ITextClassifier Train(IReadOnlyList<TrainingText> texts, IReadOnlyList<string> classes, TextModelOptions options)
    {
        TrainingSetException.ThrowIfOneClass(texts);
        return TextModel.Train(
            [.. texts.Select(text => text.Features)],
            [.. texts.Select(text => text.Labels)],
            [.. texts.Select(text => text.Weight)],
            classes,
            options,
            [.. texts.Select(text => text.Neutral ?? [])]);
    }

    /// <inheritdoc/>
    public bool Recognizes(ReadOnlySpan<byte> file) => ModelFile.IsOne(file);

    /// <inheritdoc/>
    public byte[] Write(string task, ITextClassifier classifier, Action<BinaryWriter> rest) => ModelFile.Write(task, writer =>
    {
        writer.WriteTextModel((TextModel)classifier);
        rest(writer);
    });

    /// <inheritdoc/>
    public T Read<T>(byte[] file, string task, Func<ITextClassifier, BinaryReader, T> rest) =>
        ModelFile.Read(file, task, reader => rest(reader.ReadTextModel(), reader));
}
