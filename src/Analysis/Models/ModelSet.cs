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

    /// <summary>Forms Anliegen of demands.</summary>
    public required AnliegenBildung Bildung { get; init; }

    /// <summary>Puts Anliegen under Themen.</summary>
    public required ThemenBildung Themen { get; init; }

    /// <summary>Fields, cross-cutting themes and catalogues.</summary>
    public required Feldordnung Feldordnung { get; init; }

    /// <summary>The cards of the loaded models.</summary>
    public required IReadOnlyList<ModelCard> Cards { get; init; }

    /// <summary>Loads the active version of every task.</summary>
    /// <param name="modelsFolder">Folder <c>models</c>, with <c>task/version/</c> below it.</param>
    /// <param name="corporaFolder">Folder <c>corpora</c>.</param>
    /// <exception cref="InvalidModelException">A model is missing, broken, does not match its card, or does not go with the others.</exception>
    public static ModelSet Load(string modelsFolder, string corporaFolder) => From(ModelParts.Load(modelsFolder), corporaFolder);

    /// <summary>The same models with what an installation adds to the trained catalogue, and nothing of what earlier calls added.</summary>
    public ModelSet With(IReadOnlyList<EigenesAnliegen> eigene) => With(Classifier, Matcher.With(eigene));

    /// <summary>The same trained models, reading the words of a district besides those they were trained with.</summary>
    public ModelSet With(Begriffsliste begriffe)
    {
        ArgumentNullException.ThrowIfNull(begriffe);
        var extractor = Classifier.Extractor.With(begriffe);
        return With(Classifier.With(extractor), Matcher.With(extractor));
    }

    private ModelSet With(BeitragClassifier classifier, AnliegenMatcher matcher) => new()
    {
        Classifier = classifier,
        Matcher = matcher,
        Bildung = new AnliegenBildung(matcher),
        Themen = new ThemenBildung(matcher),
        Feldordnung = Feldordnung,
        Cards = Cards,
    };

    /// <summary>Puts models to work.</summary>
    /// <exception cref="InvalidModelException">They do not go with each other, or with the fields.</exception>
    internal static ModelSet From(ModelParts parts, string corporaFolder)
    {
        var matcher = parts.Matcher;
        var feldordnung = FeldordnungFile.Read(Path.Combine(corporaFolder, "handlungsfelder.yaml"));
        var known = feldordnung.Felder.Select(feld => feld.Id).ToHashSet(StringComparer.Ordinal);
        if (matcher.Katalog.Select(anliegen => anliegen.Handlungsfeld).Concat(parts.Fields.Model.Text.Classes).FirstOrDefault(feld => !known.Contains(feld)) is { } unknown)
        {
            throw new InvalidModelException($"The models know the field '{unknown}', which handlungsfelder.yaml does not name. Please train them anew.");
        }

        return new ModelSet
        {
            Classifier = parts.Classifier,
            Matcher = matcher,
            Bildung = new AnliegenBildung(matcher),
            Themen = new ThemenBildung(matcher),
            Feldordnung = feldordnung,
            Cards = parts.Cards,
        };
    }
}
