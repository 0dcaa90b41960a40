using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Analysis.Models;

using Microsoft.ML;

namespace Fokuslupe.MlNet;

/// <summary>The engine on ML.NET: its text featurization with our concepts beside it, and a learner of its own.</summary>
/// <param name="trainer">Name of the learner; null for the one that does best on a part held out, or else the first.</param>
internal sealed class MlNetEngine(string? trainer) : ITextEngine
{
    /// <summary>The engine as models are read with it.</summary>
    public MlNetEngine()
        : this(null)
    {
    }

    /// <inheritdoc/>
    public string Name => "mlnet";

    /// <inheritdoc/>
    public string FileName => "model.zip";

    /// <inheritdoc/>
    public IReadOnlyList<string> Trainers => MlNetTrainers.Names;

    /// <inheritdoc/>
    public ITextEngine With(string trainer) => new MlNetEngine(trainer);

    /// <inheritdoc/>
    public IDemandGrouping? Grouping { get; } = new KMeansGrouping();

    /// <inheritdoc/>
    public TextModelOptions Choose(IReadOnlyList<TrainingText> texts, IReadOnlyList<string> classes, int seed, WordKnowledge? knowledge = null) =>
        new() { Seed = seed, Trainer = trainer ?? TrainerSelection.Best(this, texts, classes, seed) };

    /// <inheritdoc/>
    public ITextClassifier Train(IReadOnlyList<TrainingText> texts, IReadOnlyList<string> classes, TextModelOptions options)
    {
        TrainingSetException.ThrowIfOneClass(texts);
        TrainingText[] weighed = [.. texts.Where(text => text.Weight > 0)];
        var exclusive = weighed.All(text => text.Labels.Length == 1);
        var concepts = ConceptColumn.Of(weighed);
        var zip = MlNetPipeline.Train(
            new MLContext(options.Seed), weighed, classes.Count, exclusive, concepts, options.Trainer ?? trainer ?? MlNetTrainers.Names[0]);
        return new MlNetClassifier(this, classes, exclusive, concepts, zip);
    }

    /// <inheritdoc/>
    public bool Recognizes(ReadOnlySpan<byte> file) => ModelZip.IsOne(file);

    /// <inheritdoc/>
    public byte[] Write(string task, ITextClassifier classifier, Action<BinaryWriter> rest)
    {
        var model = (MlNetClassifier)classifier;
        return ModelZip.Join(model.Zip, ModelFile.Write(task, writer =>
        {
            writer.WriteStrings([.. model.Classes]);
            writer.Write(model.Exclusive);
            writer.WriteArray<uint>(model.Concepts.Hashes);
            rest(writer);
        }));
    }

    /// <inheritdoc/>
    public T Read<T>(byte[] file, string task, Func<ITextClassifier, BinaryReader, T> rest) => ModelFile.Read(
        ModelZip.OurPart(file, task),
        task,
        reader => rest(new MlNetClassifier(this, reader.ReadStrings(), reader.ReadBoolean(), new ConceptColumn(reader.ReadArray<uint>()), file), reader));
}
