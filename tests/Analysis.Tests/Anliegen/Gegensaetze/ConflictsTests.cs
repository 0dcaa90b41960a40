using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Domain;
using Fokuslupe.Testing;

namespace Fokuslupe.Analysis.Tests.Anliegen;

public sealed class ConflictsTests
{
    [Fact]
    public void Find_OpposedPair_StandsOnceWithTheBroaderFirst()
    {
        var weniger = Zeile("mobilitaet-parken-weniger", 2, "mobilitaet-parken-mehr");
        var mehr = Zeile("mobilitaet-parken-mehr", 3, "mobilitaet-parken-weniger");

        var konflikt = Assert.Single(Conflicts.Find([weniger, Zeile("mobilitaet-rad", 4), mehr]));

        Assert.Equal((mehr, weniger), (konflikt.Anliegen, konflikt.Gegen));
    }

    [Fact]
    public void Find_OppositeNotAmongThem_IsNoConflict() =>
        Assert.Empty(Conflicts.Find([Zeile("mobilitaet-parken-mehr", 3, "mobilitaet-parken-weniger")]));

    private static AnliegenZeile Zeile(string id, int sitzungen, params string[] gegen) => new(
        new Domain.Anliegen(id, id, "mobilitaet", gegen, Bekannt: true),
        Recurrence.Count([.. Enumerable.Range(1, sitzungen).Select(i => Beispiel.Beitrag(i, sitzung: Beispiel.Sitzung(i)))]));
}
