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
        var parts = ModelParts.Load(modelsFolder);
        var matcher = parts.Matcher;
        return new ModelSet
        {
            Classifier = parts.Classifier,
            Matcher = matcher,
            Grouper = new AnliegenGrouper(matcher),
            Feldordnung = FeldordnungFile.Read(Path.Combine(corporaFolder, "handlungsfelder.yaml")),
            Cards = parts.Cards,
        };
    }
}
