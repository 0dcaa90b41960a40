using Fokuslupe.Analysis.Handlungsfelder;
using Fokuslupe.Analysis.Models;
using Fokuslupe.Analysis.Tests.Models;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Tests.Handlungsfelder;

/// <summary>A classifier of two fields, made of tiny models and weights set by hand.</summary>
internal static class TinyClassifier
{
    public static BeitragClassifier Create(float sure = 0.7f, params IReadOnlyList<TrainingRow> anliegen)
    {
        var fields = new FieldModel
        {
            Extractor = TinyModel.Extractor,
            Text = new CalibratedClassifier(TinyModel.Train(), new Calibration(0.5f, 0f, [])),
            Anliegen = KnownDemands.Train(anliegen, row => TinyModel.Felder.ToList().IndexOf(row.Feld)),
            Karte = Logit(ContextFeatures.These, ContextFeatures.Abschnitt, ContextFeatures.Gremium),
            Protokoll = Logit(ContextFeatures.These, ContextFeatures.Abschnitt, ContextFeatures.Gremium, ContextFeatures.Umgebung),
            Sure = sure,
            SureInPlace = sure,
            Further = 0.2f,
        };
        var art = new ArtModel(new CalibratedClassifier(Train(ArtModel.Classes, ("ist so", Art.Feststellung), ("soll werden", Art.Forderung), ("warum ?", Art.Frage), ("stimmt", Art.Reaktion), ("nächste Sitzung", Art.Organisation)), Calibration.None), new ConditionalLogit(ArtFeatures.Prior));
        var haltung = new HaltungModel(new ConditionalLogit(HaltungFeatures.Prior));
        var quer = new QuerModel(Train(["digitalisierung", "aeltere"], ("digital", 0), ("Senioren", 1)), [0.2f, 0.2f]);
        return new BeitragClassifier(fields, art, quer, haltung, "handlungsfeld/0001");
    }

    /// <summary>A logit that trusts the card and the sources named.</summary>
    private static ConditionalLogit Logit(params Range[] sources)
    {
        var weights = (float[])ContextFeatures.Prior.Clone();
        foreach (var source in sources)
        {
            weights.AsSpan(source).Fill(0.5f);
        }

        return new ConditionalLogit(weights);
    }

    private static TextModel Train<T>(IReadOnlyList<string> classes, params (string Text, T Label)[] texts)
        where T : struct => TextModel.Train(
        [.. texts.Select(text => TinyModel.Extractor.Extract(text.Text).Features.ToArray())],
        [.. texts.Select(text => new[] { Convert.ToInt32(text.Label, System.Globalization.CultureInfo.InvariantCulture) })],
        [.. texts.Select(_ => 1f)],
        classes,
        new TextModelOptions { Seed = 1, MinimumTexts = 1, Cost = 10f });
}
