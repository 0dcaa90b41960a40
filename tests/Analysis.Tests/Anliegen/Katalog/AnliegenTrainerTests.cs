using System.Collections.ObjectModel;

using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Handlungsfelder;
using Fokuslupe.Analysis.Models;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Tests.Anliegen;

public sealed class AnliegenTrainerTests
{
    private static readonly Domain.Anliegen[] Katalog =
    [
        new("mobilitaet-rufbus", "Rufbus einführen", "mobilitaet", [], Bekannt: true),
        new("wohnen-tausch", "Wohnungstausch fördern", "wohnen", [], Bekannt: true),
        new("freizeit-baenke", "Bänke an Wegen aufstellen", "freizeit", [], Bekannt: true),
        new("mobilitaet-seilbahn", "Seilbahn über die Förde", "mobilitaet", [], Bekannt: false),
    ];

    private static readonly string[][] Texte =
    [
        ["Rufbus für die Dörfer", "Bus auf Bestellung", "Anrufbus am Abend", "Rufbus am Abend für die Dörfer", "Bus auf Bestellung in die Dörfer"],
        ["Tauschbörse für Wohnungen", "große gegen kleine Wohnung tauschen", "Wohnungstausch", "Umzugshilfe beim Wohnungstausch", "Wohnungen tauschen"],
        ["mehr Bänke am Weg", "Bänke an den Wegen", "Sitzbank am Deich", "Bänke und Sitzplätze am Weg", "Sitzbank an jedem Weg"],
        ["Seilbahn statt Fähre", "eine Seilbahn über die Förde"],
    ];

    [Fact]
    public void Train_OnCatalogueAndCorrections_KnowsWhatEditorsMade()
    {
        var trained = Train();
        var matcher = AnliegenMatcher.Load(trained.Bytes, TinyCatalogue.Extractor);

        Assert.Equal("mobilitaet-seilbahn", matcher.Candidates(new Forderung(1, "Seilbahn bauen", ""), 1)[0]);
        Assert.Equal("wohnen-tausch", matcher.Candidates(new Forderung(1, "Wohnung tauschen", "wohnen"), 1)[0]);
        Assert.Equal(Katalog.Select(known => known.Id), matcher.Katalog.Select(known => known.Id));
        Assert.Equal(Texte.Sum(texts => texts.Length) + Katalog.Length, trained.Rows);
        Assert.InRange(trained.Metrics["accuracy"], 0, 1);
    }

    [Fact]
    public void Train_Twice_MakesTheSameFile() => Assert.Equal(Train().Bytes, Train().Bytes);

    private static TrainedModel Train()
    {
        var titles = Katalog.Select(known => Row(known.Titel, known, null));
        var labelled = Katalog.Zip(Texte).SelectMany(one => one.Second.Select(text => Row(text, one.First, Label(text, one.First))));
        var outside = Row("Hebammen besser bezahlen", Katalog[1], Label("Hebammen besser bezahlen", null));
        return AnliegenTrainer.Train(new TrainingCorpus(TinyCatalogue.Extractor, [], [], [.. labelled, outside, .. titles]), Katalog, ReadOnlyDictionary<string, string>.Empty, 1, CancellationToken.None);
    }

    private static TrainingRow Row(string text, Domain.Anliegen known, LabelledBeitrag? beitrag) =>
        new(text, TinyCatalogue.Extractor.Extract(text).Features.ToArray(), known.Handlungsfeld, known.Id, 1f, beitrag, beitrag?.Art, []);

    private static LabelledBeitrag Label(string text, Domain.Anliegen? known) => new()
    {
        Text = text,
        Sauber = text,
        Feld = known?.Handlungsfeld ?? "gesundheit",
        Weitere = [],
        Quer = [],
        Art = Art.Forderung,
        Anliegen = known?.Id,
        Stil = "karte",
    };
}
