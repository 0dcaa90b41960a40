using Fokuslupe.Analysis.Zusammenfassungen;
using Fokuslupe.Domain;
using Fokuslupe.Testing;

namespace Fokuslupe.Analysis.Tests.Zusammenfassungen;

public sealed class SummaryWriterTests
{
    private static readonly Sitzung Alt = Beispiel.Sitzung(1, "Fokusgruppe Wohnen", 2018);
    private static readonly Sitzung Neu = Beispiel.Sitzung(2, "Steuerungsgruppe", 2024);
    private static readonly Sitzung Undatiert = Beispiel.Sitzung(3, "Fokusgruppe Wohnen", 0);
    private static readonly Domain.Anliegen Klein = new("wohnen-klein", "Kleine Wohnungen | schaffen", "wohnen", [], Bekannt: true);
    private static readonly Domain.Anliegen Tausch = new("wohnen-tausch", "Wohnungstausch fördern", "wohnen", [], Bekannt: true);
    private static readonly These Mieten = new(1, "Die Mieten steigen", new TextSpan(0, 18));

    private static SummarySource Source => new()
    {
        Handlungsfeld = "wohnen",
        Anliegen = [Tausch, Klein],
        Thesen = new Dictionary<long, IReadOnlyList<These>> { [1] = [Mieten] },
        Beitraege =
        [
            Beispiel.Beitrag(1, "Kleine Wohnungen für Alleinstehende bauen", Alt, anliegen: Klein.Id),
            Beispiel.Beitrag(2, "Tauschbörse für Wohnungen einrichten", Alt, anliegen: Tausch.Id),
            Beispiel.Beitrag(3, "Tausch großer gegen kleine Wohnungen", Alt, anliegen: Tausch.Id, unsicher: true),
            Beispiel.Beitrag(4, "Einzimmerwohnungen fehlen überall im Kreis", Neu, anliegen: Klein.Id),
            Beispiel.Beitrag(5, "Wer soll das bezahlen?", Neu, Art.Frage),
            Beispiel.Beitrag(6, "stimmt", Alt, Art.Reaktion, haltung: Haltung.Zustimmung, these: 1),
            Beispiel.Beitrag(7, "nein", Alt, Art.Reaktion, haltung: Haltung.Widerspruch, these: 1),
            Beispiel.Beitrag(8, "teils", Alt, Art.Reaktion, haltung: Haltung.Teils, these: 1),
            Beispiel.Beitrag(9, "Nächstes Treffen im Mai", Undatiert, Art.Organisation),
        ],
    };

    [Fact]
    public void Write_Source_CountsFirst()
    {
        var summary = new SummaryWriter().Write(Source);

        Assert.Equal((9, 3, 1), (summary.Beitraege, summary.Sitzungen, summary.Unsicher));
        Assert.Equal([("2018", 6, 1), ("2024", 2, 1)], summary.JeJahr.Select(row => (row.Name, row.Beitraege, row.Sitzungen)));
        Assert.Equal([("Fokusgruppe Wohnen", 7, 2), ("Steuerungsgruppe", 2, 1)], summary.JeGremium.Select(row => (row.Name, row.Beitraege, row.Sitzungen)));
        Assert.Equal(new Zaehlung("forderung", 4, 2) { Anteil = 4 / 9.0 }, summary.JeArt[0]);
        Assert.Equal(1, summary.JeArt.Sum(row => row.Anteil), 9);
    }

    [Fact]
    public void Write_Anliegen_AreOrderedByBreadthNotByCards()
    {
        var summary = new SummaryWriter().Write(Source with
        {
            Beitraege = [.. Source.Beitraege, Beispiel.Beitrag(10, "Wohnungstausch belohnen", Alt, anliegen: Tausch.Id)],
        });

        Assert.Equal([Klein.Id, Tausch.Id], summary.Anliegen.Select(row => row.Anliegen.Id));
        Assert.Equal([2, 1], summary.Anliegen.Select(row => row.Wiederkehr.Sitzungen));
    }

    [Fact]
    public void Write_AnliegenAlsoFiledUnderAnotherField_CountsAllItsSitzungen()
    {
        var summary = new SummaryWriter().Write(Source with
        {
            Anderswo = [Beispiel.Beitrag(20, "Kleine Wohnungen am Bahnhof", Beispiel.Sitzung(7, "Fokusgruppe Arbeit", 2019), anliegen: Klein.Id)],
        });

        Assert.Equal(3, summary.Anliegen[0].Wiederkehr.Sitzungen);
        Assert.Equal((9, 3), (summary.Beitraege, summary.Sitzungen));
        Assert.StartsWith("Am breitesten getragen: Kleine Wohnungen | schaffen (in 3 von 4 Sitzungen, 3 Gremien, seit 2018)", summary.Ueberblick[0].Text, StringComparison.Ordinal);
        Assert.Contains(20, summary.Ueberblick[0].Beitraege);
    }

    [Fact]
    public void Write_PeriodWithABeginning_DoesNotSaySinceWhen()
    {
        var summary = new SummaryWriter().Write(Source with { Von = new(2018, 1, 1) });

        Assert.StartsWith("Am breitesten getragen: Kleine Wohnungen | schaffen (in 2 von 2 Sitzungen, 2 Gremien)", summary.Ueberblick[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToMarkdown_LargeCountsAndSmallShares_ReadAsGermansWriteThem()
    {
        var grundlage = new Grundlage { Protokolle = 1, OhneDatum = 0, Beitraege = 300, Zeilen = new Dictionary<Zeilenart, int> { [Zeilenart.Beitrag] = 2299 } };
        AbgelegterBeitrag[] many = [.. Enumerable.Range(1, 300).Select(number => Beispiel.Beitrag(number, sitzung: number == 1 ? Neu : Alt))];

        var markdown = SummaryExport.ToMarkdown(new SummaryWriter().Write(Source with { Beitraege = many, Grundlage = grundlage }), Beispiel.Feldordnung());

        Assert.Contains("2.299 Zeilen mit Beiträgen", markdown, StringComparison.Ordinal);
        Assert.Contains("| Steuerungsgruppe | 1 | \\<\u00a01\u00a0% | 1 |", markdown, StringComparison.Ordinal);
        Assert.Contains("Verglichen wird die Zeit ab dem 01.01.2024 (1 Sitzung) mit der Zeit bis zum 31.12.2023 (1 Sitzung).", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_TheseWithAssentAndDissent_IsDisputed()
    {
        var streit = Assert.Single(new SummaryWriter().Write(Source).Thesen);

        Assert.Equal((Mieten, 1, 1, 1), (streit.These, streit.Zustimmung, streit.Teils, streit.Widerspruch));
    }

    [Fact]
    public void Write_Quotations_AreVerbatimAndCoverSitzungen()
    {
        var summary = new SummaryWriter().Write(Source);

        Assert.Equal(3, summary.Zitate.Count);
        Assert.Contains(summary.Zitate, zitat => zitat.Sitzung == Alt);
        Assert.Contains(summary.Zitate, zitat => zitat.Sitzung == Neu);
        Assert.All(summary.Zitate, zitat => Assert.Equal(Source.Beitraege.Single(one => one.Id == zitat.Beitrag).Beitrag.Text, zitat.Zitat));
        Assert.Equal("Wer soll das bezahlen?", Assert.Single(summary.OffeneFragen).Zitat);
    }

    [Fact]
    public void Write_ReversedInput_WritesTheSame() => Assert.Equal(
        SummaryExport.ToMarkdown(new SummaryWriter().Write(Source), Beispiel.Feldordnung()),
        SummaryExport.ToMarkdown(new SummaryWriter().Write(Source with { Beitraege = [.. Source.Beitraege.Reverse()], Anliegen = [Klein, Tausch] }), Beispiel.Feldordnung()));

    [Fact]
    public void ToMarkdown_Summary_IsAGermanPageWithEscapedText()
    {
        var markdown = SummaryExport.ToMarkdown(new SummaryWriter().Write(Source), Beispiel.Feldordnung());

        Assert.StartsWith("# Zusammenfassung: Wohnen\n\nZeitraum: alle Sitzungen\n\n9 Beiträge aus 3 Sitzungen von 2 Gremien; bei 1 Beitrag ist die Zuordnung unsicher.\n", markdown, StringComparison.Ordinal);
        Assert.Contains(@"| Kleine Wohnungen \| schaffen | 2018–2024 | zu wenig Daten | 2 | 2 | 2 |", markdown, StringComparison.Ordinal);
        Assert.Contains("| Die Mieten steigen | Fokusgruppe Wohnen, 14.03.2018 | 1 | 1 | 1 | 0 |", markdown, StringComparison.Ordinal);
        Assert.Contains(@"Am breitesten getragen: Kleine Wohnungen \| schaffen (in 2 von 3 Sitzungen, 2 Gremien, seit 2018).[^1]", markdown, StringComparison.Ordinal);
        Assert.Contains("[^1]: Beruht auf 2 Beiträgen: Fokusgruppe Wohnen, 14.03.2018 (1); Steuerungsgruppe, 14.03.2024 (1)\n", markdown, StringComparison.Ordinal);
        Assert.Contains("## Offene Fragen\n\n- «Wer soll das bezahlen?» – Steuerungsgruppe, 14.03.2024", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void ToMarkdown_NoBeitraege_SaysSo()
    {
        var empty = new SummaryWriter().Write(new SummarySource
        {
            Handlungsfeld = "wohnen",
            Von = new DateOnly(2020, 1, 1),
            Beitraege = [],
            Anliegen = [],
            Thesen = new Dictionary<long, IReadOnlyList<These>>(),
        });

        Assert.Equal(
            "# Zusammenfassung: Wohnen\n\nZeitraum: ab 01.01.2020\n\nZu diesem Handlungsfeld liegen im Zeitraum keine Beiträge vor.\n",
            SummaryExport.ToMarkdown(empty, Beispiel.Feldordnung()));
    }

    [Fact]
    public void Write_Sentences_RestOnTheBeitraegeTheyCount()
    {
        var summary = new SummaryWriter().Write(Source);

        Assert.Equal(
            ["Am breitesten getragen", "Am stärksten umstritten", "Ein Beitrag stellt eine Frage."],
            summary.Ueberblick.Select(satz => satz.Text.Split(':')[0]));
        Assert.Equal([[1, 4], [6, 7, 8], [5]], summary.Ueberblick.Select(satz => satz.Beitraege));
        Assert.All(summary.Ueberblick, satz => Assert.Equal(satz.Beitraege.Count, satz.Quellen.Sum(quelle => quelle.Beitraege)));
    }
}
