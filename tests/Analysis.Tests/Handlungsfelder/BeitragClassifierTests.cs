using Fokuslupe.Analysis.Handlungsfelder;
using Fokuslupe.Analysis.Tests.Models;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Tests.Handlungsfelder;

public sealed class BeitragClassifierTests
{
    private readonly BeitragClassifier _classifier = TinyClassifier.Create();

    [Fact]
    public void Classify_OfBareCard_FollowsItsWords()
    {
        var answer = Assert.Single(_classifier.Classify([new Karte("Busse am Abend")]));
        Assert.Equal("mobilitaet", answer.Handlungsfeld);
        Assert.Equal(1, answer.Verteilung.Sum(share => share.Wahrscheinlichkeit), 4);
        Assert.Equal(answer.Handlungsfeld, answer.Verteilung[0].Handlungsfeld);
        Assert.Equal("handlungsfeld/0001", answer.Modell);
        Assert.Contains(answer.Gruende, reason => reason is { Wort: "Busse", Quelle: "karte", Gewicht: > 0 });
    }

    [Fact]
    public void Classify_OfEmptyWords_IsUnsure()
    {
        var answer = Assert.Single(_classifier.Classify([new Karte("…")]));
        Assert.True(answer.Unsicher);
        Assert.Empty(answer.Gruende);
    }

    [Theory]
    [InlineData("Die Miete steigt", "wohnen")]
    [InlineData("Der Bus kommt nie", "mobilitaet")]
    public void Classify_OfCardWithoutTopic_FollowsTheThese(string these, string feld)
    {
        var answer = Assert.Single(_classifier.Classify([new Karte("So ist es", new Kontext { These = these })]));
        Assert.Equal(feld, answer.Handlungsfeld);
        Assert.Contains(answer.Gruende, reason => reason is { Quelle: "these", Gewicht: > 0 } && reason.Wort == these);
    }

    [Fact]
    public void Classify_InFokusgruppe_FollowsItsName()
    {
        var kontext = new Kontext { Gremium = "Fokusgruppe Wohnung und Miete" };
        Assert.Equal("wohnen", _classifier.Classify([new Karte("Das dauert zu lange", kontext)])[0].Handlungsfeld);
    }

    [Fact]
    public void Classify_OfManyCards_KeepsTheirOrderAndAgreesWithOneByOne()
    {
        Karte[] karten = [.. Enumerable.Range(0, 300).Select(i => new Karte(i % 3 == 0 ? $"Bus {i}" : $"Miete {i}"))];
        var together = _classifier.Classify(karten);
        Assert.Equal(karten.Select(karte => _classifier.Classify([karte])[0].Handlungsfeld), together.Select(answer => answer.Handlungsfeld));
    }

    [Theory]
    [InlineData(Bezug.These, Haltung.Widerspruch)]
    [InlineData(Bezug.Ideen, Haltung.Ohne)]
    public void Classify_InProtokoll_GivesAHaltungOnlyUnderThesen(Bezug bezug, Haltung haltung)
    {
        var answer = _classifier.Classify(Protokoll(bezug, "nein falsch"))[0];
        Assert.Equal(haltung, answer.Haltung);
    }

    [Fact]
    public void Classify_InProtokoll_LetsNeighboursSpeakForACardWithoutTopic()
    {
        var answers = _classifier.Classify(Protokoll(Bezug.Thema, "Miete begrenzen", "finde ich auch", "Wohnung gesucht"));
        Assert.Equal("wohnen", answers[1].Handlungsfeld);
        Assert.Contains(answers[1].Gruende, reason => reason is { Quelle: "umgebung", Gewicht: > 0 });
    }

    [Fact]
    public void Classify_OfAKnownDemand_KnowsItAgainInItsPlaceOnly()
    {
        const string demand = "Der Duschwagen rollt";
        var features = TinyModel.Extractor.Extract(demand).Features.ToArray();
        TrainingRow phrase = new(demand, features, "wohnen", "duschwagen", 1f, null, null, []);
        TrainingRow other = new("Fähre stündlich", TinyModel.Extractor.Extract("Fähre stündlich").Features.ToArray(), "mobilitaet", "faehre", 1f, null, null, []);
        var classifier = TinyClassifier.Create(0.7f, phrase, phrase, other, other);

        double Share(BeitragClassifier by, Karte karte) => by.Classify([karte])[0].Verteilung.First(share => share.Handlungsfeld == "wohnen").Wahrscheinlichkeit;

        Assert.Equal(Share(_classifier, new Karte(demand)), Share(classifier, new Karte(demand)));
        Assert.True(Share(classifier, new Karte(demand, new Kontext())) > Share(_classifier, new Karte(demand, new Kontext())) + 0.02);
    }

    private static Protokoll Protokoll(Bezug bezug, params string[] karten) => new()
    {
        Text = "",
        Kopfdaten = new Kopfdaten(),
        Bilanz = new Bilanz([]),
        Beitraege = [.. karten.Select(text => new Beitrag { Span = new TextSpan(0, 0), Text = text, Bezug = bezug })],
    };
}
