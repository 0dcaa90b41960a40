using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Handlungsfelder;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Models;

/// <summary>The active models of a service, loaded once. Safe for concurrent use.</summary>
public sealed class ModelSet
{
    /// <summary>Files cards.</summary>
    public required BeitragClassifier Classifier { get; init; }

    /// <summary>Matches demands to known Anliegen.</summary>
    public required AnliegenMatcher Matcher { get; init; }

    /// <summary>Groups the demands that match none.</summary>
    public required AnliegenGrouper Grouper { get; init; }

    /// <summary>Fields, cross-cutting themes and catalogues.</summary>
    public required Feldordnung Feldordnung { get; init; }

    /// <summary>The cards of the loaded models.</summary>
    public required IReadOnlyList<ModelCard> Cards { get; init; }

    /// <summary>Loads the newest version of every task.</summary>
    /// <param name="modelsFolder">Folder <c>models</c>, with <c>task/version/</c> below it.</param>
    /// <param name="corporaFolder">Folder <c>corpora</c>.</param>
    /// <exception cref="InvalidModelException">A model is missing, broken, or does not match its card.</exception>
    public static ModelSet Load(string modelsFolder, string corporaFolder)
    {
        // Side by side: nothing is answered before all of them are there.
        var art = Task.Run(() => Read(modelsFolder, ArtModel.Task, ArtModel.FromBytes));
        var quer = Task.Run(() => Read(modelsFolder, QuerModel.Task, QuerModel.FromBytes));
        var haltung = Task.Run(() => Read(modelsFolder, HaltungModel.Task, HaltungModel.FromBytes));
        var (fieldCard, fields) = Read(modelsFolder, FieldModel.Task, FieldModel.FromBytes);
        var (matcherCard, matcher) = Read(modelsFolder, AnliegenModel.Task, bytes => AnliegenMatcher.Load(bytes, fields.Extractor));
        var (artCard, artModel) = art.GetAwaiter().GetResult();
        var (querCard, querModel) = quer.GetAwaiter().GetResult();
        var (haltungCard, haltungModel) = haltung.GetAwaiter().GetResult();
        return new ModelSet
        {
            Classifier = new BeitragClassifier(fields, artModel, querModel, haltungModel, $"{FieldModel.Task}/{fieldCard.Version}"),
            Matcher = matcher,
            Grouper = new AnliegenGrouper(matcher),
            Feldordnung = FeldordnungFile.Read(Path.Combine(corporaFolder, "handlungsfelder.yaml")),
            Cards = [fieldCard, artCard, haltungCard, querCard, matcherCard],
        };
    }

    private static (ModelCard Card, T Model) Read<T>(string modelsFolder, string task, Func<byte[], T> read)
    {
        var (card, bytes) = ModelStore.Load(modelsFolder, task);
        return (card, read(bytes));
    }
}
