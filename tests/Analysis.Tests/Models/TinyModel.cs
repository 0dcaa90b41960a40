using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Analysis.Tests.Models;

/// <summary>A text model trained on a handful of sentences.</summary>
internal static class TinyModel
{
    public static readonly IReadOnlyList<string> Felder = ["mobilitaet", "wohnen"];

    private static readonly (string Text, int Label)[] Texts =
    [
        ("Der Bus kommt zu spät", 0), ("Mehr Busse am Abend", 0), ("Radweg zur Schule", 0), ("Bahn und Bus abstimmen", 0), ("Radwege bauen", 0),
        ("Wohnungen sind zu teuer", 1), ("Mehr kleine Wohnungen bauen", 1), ("Die Miete steigt", 1), ("Mieten begrenzen", 1), ("Wohnung gesucht", 1),
    ];

    public static FeatureExtractor Extractor { get; } = new(new Thesaurus([new ThesaurusForm("widerspruch", "nein falsch", [], "widerspruch")]));

    public static TextModel Train(int seed = 1) => TextModel.Train(
        [.. Texts.Select(text => Extractor.Extract(text.Text).Features.ToArray())],
        [.. Texts.Select(text => new[] { text.Label })],
        [.. Texts.Select(_ => 1f)],
        Felder,
        new TextModelOptions { Seed = seed, MinimumTexts = 1, Cost = 1f });

    public static string Predict(TextModel model, string text)
    {
        var scores = new float[model.Weights.Stride];
        model.Score(text, Extractor.Extract(text).Features, scores);
        return scores[0] > scores[1] ? Felder[0] : Felder[1];
    }

    public static byte[] Bytes(TextModel model) => ModelFile.Write("probe", writer => writer.WriteTextModel(model));
}
