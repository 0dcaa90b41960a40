using Fokuslupe.Analysis.Anliegen;

using FsCheck;
using FsCheck.Fluent;

namespace Fokuslupe.Analysis.Tests.Anliegen;

public sealed class AnliegenBildungTests
{
    private static readonly AnliegenBildung Bildung = new(TinyCatalogue.Matcher);

    private static readonly Forderung[] Demands =
    [
        new(4, "Hebammen besser bezahlen", "versorgung"),
        new(1, "Hebammen endlich besser bezahlen!", "versorgung"),
        new(9, "Schwimmbad in Süderwisch erhalten", "freizeit"),
        new(2, "Das Schwimmbad in Süderwisch soll erhalten bleiben", "freizeit"),
        new(7, "Gebärdensprache im Kreishaus", "inklusion"),
    ];

    [Fact]
    public void Run_DemandsInOtherWords_MeetAndSingleOnesStayAlone()
    {
        var groups = Run(Demands, []);

        Assert.Equal([[2L, 9L], [1L, 4L]], groups.Select(group => group.Forderungen));
        Assert.Equal(AnliegenId.For("freizeit", "Schwimmbad in Süderwisch erhalten"), groups[0].Anliegen.Id);
        Assert.Equal("Schwimmbad in Süderwisch erhalten", groups[0].Anliegen.Titel);
        Assert.Equal("freizeit", groups[0].Anliegen.Handlungsfeld);
        Assert.All(groups, group => Assert.False(group.Anliegen.Bekannt));
    }

    [Fact]
    public void Run_SameWordsInOtherFields_MeetBecauseAFieldMayBeWrong()
    {
        var group = Assert.Single(Run([new(1, "Hebammen besser bezahlen", "versorgung"), new(2, "Hebammen besser bezahlen", "arbeit")], []));

        Assert.Equal("arbeit", group.Anliegen.Handlungsfeld);
    }

    [Fact]
    public void Run_ShuffledInput_GivesTheSameGroups() =>
        Prop.ForAll(Gen.Shuffle(Demands).ToArbitrary(), shuffled =>
            Assert.Equal(
                Run(Demands, []).Select(Describe),
                Run(shuffled, []).Select(Describe))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Seilbahn über die Förde", "Keine Seilbahn über die Förde")]
    [InlineData("Ein Jugendrat für den Kreis", "Ein Jugendrat für den Kreis ist überflüssig")]
    [InlineData("Windräder am Ortsrand von Süderwisch", "Hände weg vom Ortsrand von Süderwisch: Windräder")]
    [InlineData("Neues Stadion für Süderwisch", "Lieber Turnhallen als ein neues Stadion für Süderwisch")]
    public void Run_DemandAndWhoObjectsToIt_NeverMeet(string demand, string opposite) =>
        Assert.Empty(Run([new(1, demand, "freizeit"), new(2, opposite, "freizeit")], []));

    [Fact]
    public void Run_OpposedDemands_NeverMeet()
    {
        var things = Gen.Elements("Parkplätze", "Windräder", "Schulnoten", "Sitzungen", "Werbeflächen", "Sanktionen");
        var place = Gen.Elements("", " in der Innenstadt", " am Bahnhof", " auf den Inseln");
        var pair = from thing in things from here in place select (thing, here);
        Prop.ForAll(pair.ToArbitrary(), drawn =>
        {
            var (thing, here) = drawn;
            Forderung[] demands =
            [
                new(1, $"Mehr {thing}{here}", "mobilitaet"),
                new(2, $"Weniger {thing}{here}", "mobilitaet"),
                new(3, $"{thing}{here}", "mobilitaet"),
                new(4, $"{thing}{here} bauen", "mobilitaet"),
                new(5, $"{thing}{here} abschaffen", "mobilitaet"),
            ];
            Assert.All(Run(demands, []), group =>
                Assert.False(group.Forderungen.Any(id => id is 1 or 4) && group.Forderungen.Any(id => id is 2 or 5)));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Run_NewDemandsJoin_IdLivesOn()
    {
        var before = Run(Demands, []);
        var after = Run([.. Demands, new Forderung(11, "Hebammen besser bezahlen, sofort", "versorgung")], before);

        var grown = Assert.Single(after, group => group.Forderungen.Contains(11));
        Assert.Equal([1L, 4L, 11L], grown.Forderungen);
        Assert.Equal(before.Single(group => group.Forderungen.Contains(4)).Anliegen, grown.Anliegen);
    }

    [Fact]
    public void Run_DemandsThatPeopleKnowTogether_StayTogether()
    {
        Forderung[] demands = [new(1, "Hebammen besser bezahlen und halten", "versorgung"), new(2, "Geburtshilfe: Hebammen fehlen nachts", "versorgung")];
        AnliegenGruppe known = new(new Domain.Anliegen("versorgung-hebammen", "Hebammen", "versorgung", [], Bekannt: false), [1, 2]);

        Assert.Empty(Run(demands, []));
        Assert.Equal([1L, 2L], Assert.Single(Bildung.Run(demands, [known], Festlegungen.Keine, [known])).Forderungen);
    }

    [Fact]
    public void Run_IdOfAGroupThatIsGone_IsNotGivenAgain()
    {
        var gone = Run(Demands[..2], []);
        Forderung[] others = [new(21, Demands[0].Text, "versorgung"), new(22, Demands[1].Text, "versorgung")];

        Assert.Equal(gone[0].Anliegen.Id + "-2", Assert.Single(Run(others, gone)).Anliegen.Id);
    }

    [Fact]
    public void Run_NothingOrNoWords_GivesNoGroup()
    {
        Assert.Empty(Run([], []));
        Assert.Empty(Run([new(1, "???", ""), new(2, "!", "")], []));
    }

    [Fact]
    public void Cluster_Rows_NumbersKnownAndGroupedDemands()
    {
        string[] texts = ["Rufbus für Dörfer", "Hebammen besser bezahlen", "Anrufbus", "Hebammen endlich besser bezahlen", "Gebärdensprache"];

        Assert.Equal([1, 2, 1, 2, 3], new ForderungClustering(Bildung).Cluster(texts));
    }

    [Fact]
    public void Cluster_FieldsOfOtherLength_AreRefused() =>
        Assert.Throws<ArgumentException>(() => new ForderungClustering(Bildung).Cluster(["a"], []));

    private static IReadOnlyList<AnliegenGruppe> Run(IReadOnlyList<Forderung> forderungen, IReadOnlyList<AnliegenGruppe> bisher) =>
        Bildung.Run(forderungen, bisher, Festlegungen.Keine);

    private static string Describe(AnliegenGruppe group) => $"{group.Anliegen.Id}|{group.Anliegen.Titel}|{string.Join(',', group.Forderungen)}";
}
