using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Analysis.Tests.Anliegen;

/// <summary>A catalogue of a few demands, so that no trained model is needed.</summary>
internal static class TinyCatalogue
{
    public static readonly FeatureExtractor Extractor = new(new Thesaurus(
    [
        new ThesaurusForm("mehr", "mehr", [], "mehr"),
        new ThesaurusForm("bauen", "bauen", [], "mehr"),
        new ThesaurusForm("weniger", "weniger", [], "weniger"),
        new ThesaurusForm("abschaffen", "abschaffen", [], "weniger"),
        new ThesaurusForm("verneinung", "kein*", [], "verneinung"),
        new ThesaurusForm("verneinung", "nicht", [], "verneinung"),
    ]));

    private static readonly (Domain.Anliegen Known, string[] Texts)[] Rows =
    [
        (New("mobilitaet-mehr-parkplaetze", "Mehr Parkplätze in der Stadt bauen", "mobilitaet-weniger-parkplaetze"),
            ["mehr Parkplätze", "Parkplätze bauen", "mehr Parkraum in der Stadt bauen", "Parkplätze am Bahnhof bauen"]),
        (New("mobilitaet-weniger-parkplaetze", "Weniger Parkplätze in der Stadt", "mobilitaet-mehr-parkplaetze"),
            ["weniger Parkplätze", "Parkplätze abschaffen", "keine Parkplätze in der Stadt", "Parkraum in der Stadt abschaffen"]),
        (New("mobilitaet-rufbus", "Rufbus einführen"),
            ["Rufbus für die Dörfer", "Bus auf Bestellung", "Anrufbus", "Rufbus am Abend für die Dörfer"]),
        (New("wohnen-tausch", "Wohnungstausch fördern"),
            ["Tauschbörse für Wohnungen", "große gegen kleine Wohnung tauschen", "Wohnungstausch", "Umzugshilfe beim Wohnungstausch"]),
    ];

    public static AnliegenModel Model { get; } = Create();

    public static AnliegenMatcher Matcher { get; } = new(Model, Extractor);

    private static Domain.Anliegen New(string id, string titel, params string[] gegen) =>
        new(id, titel, id[..id.IndexOf('-', StringComparison.Ordinal)], gegen, Bekannt: true);

    private static AnliegenModel Create()
    {
        var texts = Rows.SelectMany((row, label) => row.Texts.Append(row.Known.Titel).Select(text => (text, label))).ToList();
        var bayes = CatalogueBayes.Train(
            [.. texts.Select(row => Extractor.Extract(row.text).Features.ToArray())],
            [.. texts.Select(row => row.label)],
            [.. texts.Select(_ => 1f)],
            Rows.Length);
        // Sure as soon as a candidate knows most of the letters and words.
        return new AnliegenModel([.. Rows.Select(row => row.Known)], bayes, new MatchOdds(new ConditionalLogit([3f, 4f, 8f, 0f, 0f]), 0.5), [1, -1, 0, 0]);
    }
}
