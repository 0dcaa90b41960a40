using Fokuslupe.Analysis.Handlungsempfehlungen;
using Fokuslupe.Domain;
using Fokuslupe.Testing;

namespace Fokuslupe.Analysis.Tests.Handlungsempfehlungen;

public sealed class BelegSelectionTests
{
    [Fact]
    public void Choose_ManyFromOneSitzung_TakesOtherSitzungenFirst()
    {
        var loud = Beispiel.Sitzung(1, "Fokusgruppe Wohnen", 2018);
        List<AbgelegterBeitrag> beitraege =
        [
            .. Enumerable.Range(1, 8).Select(id => Beispiel.Beitrag(id, $"Im Ortsteil {(char)('A' + id)} fehlen bezahlbare Wohnungen für Alleinstehende", loud)),
            Beispiel.Beitrag(20, "Wohnen!", Beispiel.Sitzung(2, "Steuerungsgruppe", 2021)),
            Beispiel.Beitrag(21, "Mieten runter", Beispiel.Sitzung(3, "Fokusgruppe Armut", 2024)),
        ];

        Assert.Equal([1L, 2L, 3L], BelegSelection.Choose(beitraege, 3).Select(beitrag => beitrag.Sitzung.Protokoll).Order());
    }

    [Fact]
    public void Choose_SameWordsTwice_TakesThemOnce()
    {
        var chosen = BelegSelection.Choose(
            [Beispiel.Beitrag(1, "Mehr Sozialwohnungen!"), Beispiel.Beitrag(2, "mehr Sozialwohnungen", Beispiel.Sitzung(2))], 5);

        Assert.Equal(1, Assert.Single(chosen).Id);
    }

    [Fact]
    public void Choose_ShuffledCandidates_ChoosesTheSame()
    {
        var beitraege = Enumerable.Range(1, 30)
            .Select(id => Beispiel.Beitrag(id, $"Vorschlag Nummer {id} für den Kreis", Beispiel.Sitzung(id % 5, $"Gremium {id % 3}", 2018 + (id % 4))))
            .ToList();

        Assert.Equal(BelegSelection.Choose(beitraege, 6), BelegSelection.Choose(beitraege.AsEnumerable().Reverse(), 6));
    }

    [Fact]
    public void Choose_FromNothing_IsEmpty() => Assert.Empty(BelegSelection.Choose([], 3));
}
