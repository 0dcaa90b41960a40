using Fokuslupe.Analysis.Handlungsempfehlungen.Pruefung;
using Fokuslupe.Domain;
using Fokuslupe.Testing;

namespace Fokuslupe.Analysis.Tests.Handlungsempfehlungen.Pruefung;

public sealed class SatzpruefungTests
{
    [Theory]
    [InlineData("Ein Beitrag fordert das.", 1, true)]
    [InlineData("Ein Beitrag fordert das.", 2, false)]
    [InlineData("Das fordert ein einziger Beitrag.", 3, false)]
    [InlineData("Einzelne Beiträge fordern das.", 2, true)]
    [InlineData("Einzelne Beiträge fordern das.", 3, false)]
    [InlineData("Mehrere Beiträge fordern das.", 2, false)]
    [InlineData("Mehrere Beiträge fordern das.", 3, true)]
    [InlineData("Mehrere Beiträge fordern das.", 5, true)]
    [InlineData("Mehrere Beiträge fordern das.", 6, false)]
    [InlineData("Einige wünschen sich das.", 2, false)]
    [InlineData("Viele Beiträge fordern das.", 5, false)]
    [InlineData("Viele Beiträge fordern das.", 6, true)]
    [InlineData("Das wird häufig gefordert.", 2, false)]
    [InlineData("In mehreren Sitzungen wurde das gefordert.", 3, true)]
    [InlineData("In mehreren Sitzungen wurde das gefordert.", 6, false)]
    [InlineData("Wiederholt wurde das gefordert.", 1, false)]
    [InlineData("Wiederholt wurde das gefordert.", 2, true)]
    [InlineData("Das ist eine gute Einrichtung für einen Teil der Gruppe.", 6, true)]
    public void Check_WordOfQuantity_MustLieInItsBand(string satz, int count, bool holds) =>
        Assert.Equal(holds ? [] : [Mangelart.Menge], Arten(satz, Said(count)));

    [Theory]
    [InlineData("Die Mehrheit der Sitzungen befasste sich damit.", 4, 6, true)]
    [InlineData("Die Mehrheit der Sitzungen befasste sich damit.", 3, 6, false)]
    [InlineData("Die Mehrheit der Sitzungen befasste sich damit.", 2, 2, false)]
    [InlineData("Die Mehrheit der Sitzungen befasste sich damit.", 4, null, false)]
    [InlineData("Die Mehrheit fordert das.", 4, 6, false)]
    [InlineData("Die meisten Beiträge fordern das.", 4, 6, false)]
    public void Check_Majority_NeedsAKnownTotalOfSitzungen(string satz, int count, int? total, bool holds) =>
        Assert.Equal(holds ? [] : [Mangelart.Menge], Arten(satz, Said(count), total));

    [Theory]
    [InlineData("In allen Sitzungen wurde das gefordert.", 4, 4, false, true)]
    [InlineData("In allen Sitzungen wurde das gefordert.", 4, 5, false, false)]
    [InlineData("In allen Sitzungen wurde das gefordert.", 4, null, false, false)]
    [InlineData("Alle fordern das.", 4, 4, false, false)]
    [InlineData("Alle Beteiligten fordern das.", 4, 4, false, false)]
    [InlineData("Durchweg wurde das gefordert.", 4, 4, false, true)]
    [InlineData("Durchweg wurde das gefordert.", 4, 4, true, false)]
    [InlineData("Einstimmig wird das gefordert.", 3, 9, false, false)]
    [InlineData("Einstimmig wird das gefordert.", 4, 4, false, false)]
    [InlineData("Es soll an allen Schulen für alle da sein.", 3, 9, true, true)]
    public void Check_Unanimity_NeedsEverySitzungAndNoCounterVoice(string satz, int count, int? total, bool widersprochen, bool holds) =>
        Assert.Equal(holds ? [] : [Mangelart.Einmuetigkeit], Arten(satz, Said(count), total, widersprochen));

    [Theory]
    [InlineData("Das steht in 3 Beiträgen.", true)]
    [InlineData("Das steht in drei Beiträgen.", true)]
    [InlineData("Das steht in 4 Beiträgen.", false)]
    [InlineData("Das steht in vier Beiträgen.", false)]
    [InlineData("Das steht in 3\u00a0Beiträgen.", true)]
    [InlineData("Das steht in 4\u00a0Beiträgen.", false)]
    [InlineData("Das kam in 3 von 9 Sitzungen vor.", true)]
    [InlineData("Das kam in 9 von 3 Sitzungen vor.", false)]
    [InlineData("Das kam in 3 von 8 Sitzungen vor.", false)]
    [InlineData("Zusammen erhielten sie 6 Punkte.", true)]
    [InlineData("Zusammen erhielten sie 60 Punkte.", false)]
    [InlineData("Das wird seit 2019 gefordert.", true)]
    [InlineData("Das wird seit 2020 gefordert.", false)]
    [InlineData("Das wurde 2020 gefordert, zuletzt 2021.", true)]
    [InlineData("Das wurde 2016 gefordert.", false)]
    [InlineData("Gefordert werden 12 Plätze.", true)]
    [InlineData("Gefordert werden zwölf Plätze.", true)]
    [InlineData("Gefordert werden 120 Plätze.", false)]
    [InlineData("Das stand am 14.03.2019 auf einer Karte zu 12 Plätzen.", true)]
    public void Check_Number_MustComeFromTheCountsOrTheWords(string satz, bool holds)
    {
        AbgelegterBeitrag[] beitraege =
        [
            Beispiel.Beitrag(1, "12 Plätze in der Kurzzeitpflege", Beispiel.Sitzung(1, "Fokusgruppe Pflege", 2019), punkte: 2),
            Beispiel.Beitrag(2, "Kurzzeitpflege!", Beispiel.Sitzung(2, "Fokusgruppe Pflege", 2020), punkte: 4),
            Beispiel.Beitrag(3, "Kurzzeitpflege ausbauen", Beispiel.Sitzung(3, "Steuerungsgruppe", 2021)),
        ];

        // «einer Karte» in the last one is no count of cards of this demand: two others are there.
        Assert.Equal(holds, !Arten(satz, beitraege, 9).Contains(Mangelart.Zahl));
    }

    [Theory]
    [InlineData("Ein Beitrag sagt: «Kurzzeitpflege ausbauen».", true)]
    [InlineData("Ein Beitrag sagt: «ausbauen».", true)]
    [InlineData("Ein Beitrag sagt: «Kurzzeitpflege kräftig ausbauen».", false)]
    [InlineData("Ein Beitrag sagt: „kurzzeitpflege ausbauen“.", false)]
    [InlineData("Ein Beitrag sagt: «Kurzzeitpflege ausbauen", true)]
    [InlineData("Ein Beitrag sagt: «».", false)]
    public void Check_Quotation_MustStandInABeitrag(string satz, bool holds) =>
        Assert.Equal(holds ? [] : [Mangelart.Zitat], Arten(satz, [Beispiel.Beitrag(1, "Kurzzeitpflege ausbauen")]));

    [Fact]
    public void Check_QuantityWithinAQuotation_IsTheirs() =>
        Assert.Empty(Arten("Ein Beitrag sagt: «Viele alte Menschen warten 9 Monate».", [Beispiel.Beitrag(1, "Viele alte Menschen warten 9 Monate")]));

    [Fact]
    public void Check_QuantityThatABeitragNames_MayBeRepeated() =>
        Assert.Empty(Arten("Auf einen Platz warten viele.", [Beispiel.Beitrag(1, "Viele warten auf einen Platz")]));

    [Fact]
    public void Check_NoBeitrag_IsWithoutEvidence() => Assert.Equal([Mangelart.Beleg], Arten("Das ist so.", []));

    [Fact]
    public void InventedQuotations_InOtherMarks_AreNames()
    {
        var lage = new Beleglage([Beispiel.Beitrag(1, "Erst die Wohnung")]);

        Assert.Empty(Satzpruefung.InventedQuotations("Das Projekt „Wohnen zuerst“ hilft: «Erst die Wohnung».", lage));
        Assert.Equal(["Wohnen zuerst"], Satzpruefung.InventedQuotations("Das Projekt «Wohnen zuerst» hilft.", lage));
    }

    /// <summary>As many Beitraege as Sitzungen.</summary>
    private static AbgelegterBeitrag[] Said(int count) =>
        [.. Enumerable.Range(1, count).Select(id => Beispiel.Beitrag(id, $"Kurzzeitpflege {(char)('a' + id)}", Beispiel.Sitzung(id)))];

    private static IEnumerable<Mangelart> Arten(string satz, AbgelegterBeitrag[] beitraege, int? total = null, bool widersprochen = false) =>
        Satzpruefung.Check(satz, new(beitraege, total, widersprochen)).Select(mangel => mangel.Art);
}
