using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Tests.Anliegen;

public sealed class ThemenTests
{
    private static readonly AnliegenMatcher Matcher = new(
        TinyCatalogue.Model with
        {
            Themen = new ThemenOrdnung(
                [new Thema("t-parken", "Parken", "mobilitaet"), new Thema("t-bus", "Busse", "mobilitaet"), new Thema("t-wohnen", "Wohnen", "wohnen")],
                [0, 0, 1, 2]),
        },
        TinyCatalogue.Extractor);

    private static readonly ThemenBildung Bildung = new(Matcher);

    [Theory]
    [InlineData("mobilitaet-mehr-parkplaetze", "Anders genannt", "mobilitaet", "t-parken")]
    [InlineData("mobilitaet-neu", "Ein Rufbus am Abend", "mobilitaet", "t-bus")]
    [InlineData("mobilitaet-neu", "Parkplätze bauen", "mobilitaet", "t-parken")]
    [InlineData("wohnen-neu", "Parkplätze bauen", "wohnen", "thema-wohnen-weiteres")]
    public void Of_Anliegen_IsThatOfTheCatalogueOrOfTheOnesItResembles(string id, string titel, string feld, string expected) =>
        Assert.Equal(expected, Bildung.Of(new Domain.Anliegen(id, titel, feld, [], Bekannt: false), [])?.Id);

    [Fact]
    public void Of_SeveralDemands_IsWhatMostOfThemResembleWhateverTheTitleSays()
    {
        var anliegen = new Domain.Anliegen("mobilitaet-neu", "Mehr Parkplätze", "mobilitaet", [], Bekannt: false);

        Assert.Equal("t-bus", Bildung.Of(anliegen, ["Mehr Parkplätze", "Rufbus für die Dörfer", "Anrufbus am Abend"])?.Id);
        Assert.Equal("t-bus", Bildung.Of(anliegen, ["Anrufbus am Abend", "Mehr Parkplätze", "Rufbus für die Dörfer"])?.Id);
    }

    [Fact]
    public void Of_FieldWithoutThemen_IsNull() =>
        Assert.Null(Bildung.Of(new Domain.Anliegen("armut-x", "Tafel", "armut", [], Bekannt: false), []));

    [Fact]
    public void Themen_OfEachField_EndWithWeiteres() =>
        Assert.Equal(["t-parken", "t-bus", "thema-mobilitaet-weiteres", "t-wohnen", "thema-wohnen-weiteres"], Bildung.Themen.Select(thema => thema.Id));

    [Fact]
    public void Train_TwoMatters_DividesThemTheSameWayTwice()
    {
        string[] texts = ["mehr Busse im Kreis", "Busse am Abend im Takt", "Wege für das Rad", "Räder auf sichere Wege"];
        var katalog = texts.Select((text, i) => new Domain.Anliegen($"mobilitaet-{i}", text, "mobilitaet", [], Bekannt: true)).ToArray();
        MatchRow[] rows = [.. texts.Select((text, i) => new MatchRow(text, TinyCatalogue.Extractor.Extract(text).Features.ToArray(), i, "mobilitaet", 1, null))];

        var themen = ThemenTrainer.Train(katalog, rows, TinyCatalogue.Model.Bayes.Space);

        Assert.Equal(3, themen.Themen.Count);
        Assert.Equal(themen.OfAnliegen, ThemenTrainer.Train(katalog, rows, TinyCatalogue.Model.Bayes.Space).OfAnliegen);
        Assert.Equal(themen.Themen.Count, themen.Themen.DistinctBy(thema => thema.Id).Count());
    }
}
