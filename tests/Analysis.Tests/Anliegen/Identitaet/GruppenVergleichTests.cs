using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Domain;

using FsCheck;
using FsCheck.Fluent;

namespace Fokuslupe.Analysis.Tests.Anliegen;

public sealed class GruppenVergleichTests
{
    [Fact]
    public void Between_EqualGroupings_NothingChanges()
    {
        AnliegenGruppe[] gruppen = [Gruppe("a", 1, 2), Gruppe("b", 3)];

        var changes = GruppenVergleich.Between(gruppen, gruppen);

        Assert.Empty(changes.Anliegen);
        Assert.Empty(changes.Umzuege);
        Assert.Equal(2, changes.Unveraendert);
    }

    [Fact]
    public void Between_EveryKindOfChange_IsTold()
    {
        var changes = GruppenVergleich.Between(
            [Gruppe("gleich", 1, 2), Gruppe("wachsend", 3), Gruppe("schrumpfend", 4, 5), Gruppe("teilend", 6, 7, 8), Gruppe("klein", 9), Gruppe("weg", 10, 11)],
            [Gruppe("gleich", 1, 2), Gruppe("wachsend", 3, 9, 12), Gruppe("schrumpfend", 4), Gruppe("teilend", 6, 7), Gruppe("abgeteilt", 8, 13)]);

        Assert.Equal(
            [
                ("abgeteilt", Veraenderungsart.Neu, 0, 2),
                ("klein", Veraenderungsart.Zusammengefuehrt, 1, 0),
                ("schrumpfend", Veraenderungsart.Geschrumpft, 2, 1),
                ("teilend", Veraenderungsart.Geteilt, 3, 2),
                ("wachsend", Veraenderungsart.Gewachsen, 1, 3),
                ("weg", Veraenderungsart.Verschwunden, 2, 0),
            ],
            changes.Anliegen.Select(change => (change.Id, change.Art, change.Vorher, change.Nachher)));
        Assert.Equal("wachsend", changes.Anliegen.Single(change => change.Id == "klein").Ziel);
        Assert.Equal(1, changes.Unveraendert);
    }

    [Fact]
    public void Between_AnIdThatIsGone_GoesOnUnderTheOneWithMostOfIt()
    {
        var changes = GruppenVergleich.Between(
            [Gruppe("alt", 1, 2, 3), Gruppe("kleiner", 4, 5)],
            [Gruppe("neu", 1, 2, 3, 4, 5)]);

        var neu = changes.Anliegen.Single(change => change.Id == "neu");
        Assert.Equal((Veraenderungsart.Gewachsen, "alt", "Titel alt", 3, 5), (neu.Art, neu.IdVorher, neu.TitelVorher, neu.Vorher, neu.Nachher));
        var kleiner = changes.Anliegen.Single(change => change.Id == "kleiner");
        Assert.Equal((Veraenderungsart.Zusammengefuehrt, "neu"), (kleiner.Art, kleiner.Ziel));
        Assert.Equal(2, changes.Anliegen.Count);
    }

    [Fact]
    public void Between_TheSameUnderAnotherTitle_IsRenamed()
    {
        var changes = GruppenVergleich.Between(
            [Gruppe("a", 1, 2)], [new(new Domain.Anliegen("a", "Neuer Titel", "wohnen", [], false), [1, 2])]);

        Assert.Equal((Veraenderungsart.Umbenannt, "Titel a"), (Assert.Single(changes.Anliegen).Art, changes.Anliegen[0].TitelVorher));
    }

    [Fact]
    public void Between_HalfOfAGroup_IsNotEnoughToCarryItOn()
    {
        var changes = GruppenVergleich.Between([Gruppe("a", 1, 2)], [Gruppe("b", 1, 3), Gruppe("c", 2, 4)]);

        Assert.Equal(
            [("a", Veraenderungsart.Verschwunden), ("b", Veraenderungsart.Neu), ("c", Veraenderungsart.Neu)],
            changes.Anliegen.Select(change => (change.Id, change.Art)));
    }

    [Fact]
    public void Between_ABeitragInTwoGroups_Throws() =>
        Assert.Throws<ArgumentException>(() => GruppenVergleich.Between([Gruppe("a", 1), Gruppe("b", 1)], []));

    /// <summary>Whatever the two groupings, the moves lead from one to the other and every number agrees with them.</summary>
    [Fact]
    public void Between_AnyGroupings_AccountsForEveryBeitragOnce() =>
        Prop.ForAll(
            Gen.Zip(Gen.Choose(0, 6).ArrayOf(30), Gen.Choose(0, 6).ArrayOf(30)).ToArbitrary(),
            filings =>
            {
                var (vorher, nachher) = (Grouping(filings.Item1, "v"), Grouping(filings.Item2, "n"));

                var changes = GruppenVergleich.Between(vorher, nachher);

                var moved = changes.Umzuege.SelectMany(umzug => umzug.Beitraege).ToList();
                Assert.Equal(moved.Count, moved.Distinct().Count());
                var filed = Filed(vorher);
                foreach (var umzug in changes.Umzuege)
                {
                    Assert.NotEqual(umzug.Von, umzug.Nach);
                    Assert.All(umzug.Beitraege, id => Assert.Equal(umzug.Von, filed.GetValueOrDefault(id)));
                    foreach (var id in umzug.Beitraege)
                    {
                        filed.Remove(id);
                        if (umzug.Nach is not null)
                        {
                            filed[id] = umzug.Nach;
                        }
                    }
                }

                Assert.Equal(Filed(nachher).OrderBy(one => one.Key), filed.OrderBy(one => one.Key));
                Assert.Equal(changes.Anliegen.Count, changes.Anliegen.Select(change => change.Id).Distinct().Count());
                var named = changes.Anliegen.SelectMany(change => (string?[])[change.Id, change.IdVorher]).ToHashSet();
                var untouched = vorher.Where(gruppe => !named.Contains(gruppe.Anliegen.Id)).ToList();
                Assert.Equal(untouched.Count, changes.Unveraendert);
                Assert.Equal(
                    Filed(vorher).Count, changes.Anliegen.Sum(change => change.Vorher) + untouched.Sum(gruppe => gruppe.Forderungen.Count));
                Assert.Equal(
                    Filed(nachher).Count, changes.Anliegen.Sum(change => change.Nachher) + untouched.Sum(gruppe => gruppe.Forderungen.Count));
            }).QuickCheckThrowOnFailure();

    /// <summary>Groups by number; 0 stays alone. Low numbers have the same id in both groupings.</summary>
    private static List<AnliegenGruppe> Grouping(int[] filing, string prefix) =>
        [.. filing.Index().Where(one => one.Item > 0).GroupBy(one => one.Item, one => one.Index)
            .Select(group => Gruppe(group.Key < 4 ? $"{group.Key}" : $"{prefix}{group.Key}", [.. group.Select(index => (long)index)]))];

    private static Dictionary<long, string> Filed(IEnumerable<AnliegenGruppe> gruppen) =>
        gruppen.SelectMany(gruppe => gruppe.Forderungen, (gruppe, id) => (id, gruppe.Anliegen.Id)).ToDictionary(one => one.id, one => one.Id);

    private static AnliegenGruppe Gruppe(string id, params long[] forderungen) =>
        new(new Domain.Anliegen(id, $"Titel {id}", "wohnen", [], false), forderungen);
}
