using Fokuslupe.Analysis.Anliegen;

using FsCheck;
using FsCheck.Fluent;

namespace Fokuslupe.Analysis.Tests.Anliegen;

public sealed class FestlegungenTests
{
    private static readonly AnliegenBildung Bildung = new(TinyCatalogue.Matcher);

    private static readonly Domain.Anliegen Hebammen = new("versorgung-hebammen", "Hebammen halten", "versorgung", [], Bekannt: false);
    private static readonly Domain.Anliegen Geburten = new("versorgung-geburten", "Geburten vor Ort", "versorgung", [], Bekannt: false);

    private static readonly Forderung[] Demands =
    [
        new(1, "Hebammen besser bezahlen", "versorgung"),
        new(2, "Hebammen endlich besser bezahlen!", "versorgung"),
        new(3, "Die Hebammen sollen besser bezahlt werden", "versorgung"),
        new(4, "Rufbus für die Dörfer", "mobilitaet"),
        new(5, "Gebärdensprache im Kreishaus", "inklusion"),
    ];

    [Fact]
    public void Resolve_ChainOfMerges_GoesToItsEndAndNotInCircles()
    {
        var merged = Festlegungen.Keine with { Ersatz = new Dictionary<string, string> { ["a"] = "b", ["b"] = "c", ["x"] = "y", ["y"] = "x" } };

        Assert.Equal("c", merged.Resolve("a"));
        Assert.Equal("d", merged.Resolve("d"));
        Assert.Contains(merged.Resolve("x"), (string[])["x", "y"]);
    }

    [Fact]
    public void Run_PinnedDemands_StayWhereTheyWerePut()
    {
        string?[] places = [Hebammen.Id, Geburten.Id, "mobilitaet-rufbus", null];
        Prop.ForAll(Gen.Elements(places).ArrayOf(Demands.Length).ToArbitrary(), chosen =>
        {
            var pinned = Pinned([.. Demands.Zip(chosen, (demand, place) => (demand.Id, place))]);
            var groups = Bildung.Run(Demands, [], pinned);

            Assert.All(Demands.Zip(chosen), one => Assert.Equal(
                one.Second is null ? [] : [one.Second],
                groups.Where(group => group.Forderungen.Contains(one.First.Id)).Select(group => group.Anliegen.Id)));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Run_PinnedDemand_DrawsSimilarOnes()
    {
        var group = Assert.Single(Bildung.Run(Demands[..3], [], Pinned((1, Hebammen.Id))));

        Assert.Equal(Hebammen, group.Anliegen);
        Assert.Equal([1L, 2L, 3L], group.Forderungen);
    }

    [Fact]
    public void Run_TwoPinnedAnliegen_AreNotJoinedBySimilarDemands()
    {
        var groups = Bildung.Run(Demands[..3], [], Pinned((1, Hebammen.Id), (2, Geburten.Id)));

        Assert.Equal([Geburten.Id, Hebammen.Id], groups.Select(group => group.Anliegen.Id));
    }

    [Fact]
    public void Run_MatchOfAnAnliegenThatWasMergedAway_GoesToItsHeir()
    {
        var merged = Pinned() with { Ersatz = new Dictionary<string, string> { ["mobilitaet-rufbus"] = Hebammen.Id } };

        Assert.Equal(Hebammen, Assert.Single(Bildung.Run(Demands[3..], [], merged)).Anliegen);
    }

    [Fact]
    public void Run_OwnAnliegenWithoutConfirmedDemands_KeepsIdTitleAndDemands()
    {
        var before = new AnliegenGruppe(Hebammen with { Titel = "Hebammen" }, [1, 5]);

        var group = Assert.Single(Bildung.Run(Demands, [before], Pinned()), group => group.Anliegen.Id == Hebammen.Id);

        Assert.Equal(Hebammen, group.Anliegen);
        Assert.Equal([1L, 2L, 3L, 5L], group.Forderungen);
    }

    [Fact]
    public void Place_NewDemands_JoinWhatExistsAndLeaveItWhereItIs()
    {
        var present = Bildung.Run(Demands[..2], [], Festlegungen.Keine);
        var bestand = Bildung.Bestand([.. Demands[..2], Demands[4]], present);

        var placed = Bildung.Place([Demands[2], Demands[3], new(9, "Gebärdensprache im Kreishaus!", "inklusion")], bestand, Festlegungen.Keine);

        Assert.Equal([[5L, 9L], [4L], [1L, 2L, 3L]], placed.Select(group => group.Forderungen));
        Assert.Equal(present[0].Anliegen.Id, placed[2].Anliegen.Id);
        Assert.Equal(3, bestand.Count);
    }

    [Fact]
    public void Place_IntoAGroup_GivesItTheTitleOfAllItsDemands()
    {
        AnliegenGruppe first = new(Hebammen with { Titel = "Hebammen endlich besser bezahlen" }, [2]);
        var bestand = Bildung.Bestand([Demands[1]], [first]);
        Forderung[] neue = [Demands[0], Demands[2]];

        var grown = Assert.Single(Bildung.Place(neue, bestand, Festlegungen.Keine));
        var own = Assert.Single(Bildung.Place(neue, bestand, Festlegungen.Keine with { Eigene = [first.Anliegen] }));

        Assert.Equal((Hebammen.Id, Bildung.Run(Demands[..3], [], Festlegungen.Keine)[0].Anliegen.Titel), (grown.Anliegen.Id, grown.Anliegen.Titel));
        Assert.NotEqual(first.Anliegen.Titel, grown.Anliegen.Titel);
        Assert.Equal(first.Anliegen, own.Anliegen);
    }

    [Fact]
    public void Place_IntoAnAnliegenWithWhatIsNoDemandAnyMore_KeepsThat()
    {
        var bestand = Bildung.Bestand(Demands[..2], [new(Hebammen, [1, 2, 77])]);

        var placed = Assert.Single(Bildung.Place([Demands[2]], bestand, Festlegungen.Keine));

        Assert.Equal([1, 2, 3, 77], placed.Forderungen);
    }

    [Fact]
    public void Place_AfterAdd_KnowsWhatIsThere()
    {
        var bestand = Bildung.Bestand([], []);
        bestand.Add(Demands[..2], Bildung.Place(Demands[..2], bestand, Festlegungen.Keine));

        var placed = Assert.Single(Bildung.Place([Demands[2]], bestand, Festlegungen.Keine));

        Assert.Equal([1L, 2L, 3L], placed.Forderungen);
    }

    [Fact]
    public void Bestand_FromAnEarlierOne_TakesOverWhatIsTheSameOnly()
    {
        var bisher = Bildung.Bestand([Demands[0], Demands[4], Demands[3]], []);
        Forderung[] now = [Demands[0] with { Verteilung = [] }, Demands[4] with { Text = "Rufbus in die Dörfer" }, Demands[3] with { Handlungsfeld = "freizeit" }];

        var bestand = Bildung.Bestand(now, [], bisher);
        var anew = Bildung.Bestand(now, []);

        Assert.Same(bisher[1].Look, bestand[1].Look);
        Assert.NotSame(bisher[4].Look, bestand[4].Look);
        Assert.Equal(anew[5].Look.Vector.Keys, bestand[5].Look.Vector.Keys);
        Assert.Equal(now[1], bestand[5].Forderung);
    }

    private static Festlegungen Pinned(params (long Id, string? Anliegen)[] pins) => Festlegungen.Keine with
    {
        Beitraege = pins.ToDictionary(pin => pin.Id, pin => pin.Anliegen),
        Eigene = [Hebammen, Geburten],
    };
}
