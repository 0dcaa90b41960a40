using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

using Fokuslupe.Analysis.Handlungsempfehlungen;
using Fokuslupe.Domain;
using Fokuslupe.Testing;

namespace Fokuslupe.Analysis.Tests.Handlungsempfehlungen;

public sealed class HandlungsempfehlungExportTests
{
    private const string Nasty = "<script>alert('x')</script> | a * b _c_ # [l](u)\u0001\nzweite Zeile \uD800";

    private static Handlungsempfehlung Draft(params string[] texts) => new DraftWriter().Write(new DraftSource
    {
        Anliegen = new("wohnen-kleine", "Mehr kleine Wohnungen schaffen", "wohnen", [], Bekannt: true),
        Beitraege = [.. texts.Select((text, index) => Beispiel.Beitrag(index + 1, text, Beispiel.Sitzung(index + 1, jahr: 2018 + index)))],
        Gegenstimmen = [Beispiel.Beitrag(90, "Es stehen genug Wohnungen leer", Beispiel.Sitzung(9))],
        Beratungen = [new Beratung(new DateOnly(2025, 5, 6), "Kreistag")],
        Heute = new DateOnly(2025, 1, 15),
    });

    [Fact]
    public void ToMarkdown_Draft_ShowsFactsSentencesAndSources()
    {
        var markdown = HandlungsempfehlungExport.ToMarkdown(Draft("Kleine Wohnungen für Singles"), Beispiel.Feldordnung());

        Assert.StartsWith("# Mehr kleine Wohnungen schaffen\n\nDer Kreis sollte mehr kleine Wohnungen schaffen.\n", markdown, StringComparison.Ordinal);
        Assert.Contains("| Handlungsfeld | Wohnen |", markdown, StringComparison.Ordinal);
        Assert.Contains("| Nächste Beratung | 06.05.2025, Kreistag |", markdown, StringComparison.Ordinal);
        Assert.Contains("- «Kleine Wohnungen für Singles» – Fokusgruppe Wohnen, 14.03.2018, «Protokoll 1», Zeichen 1000 bis 1028\n", markdown, StringComparison.Ordinal);
        Assert.Contains("## Gegenstimmen\n\n- «Es stehen genug Wohnungen leer»", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void ToMarkdown_KnownLineAndLink_LeadsThere()
    {
        var draft = Draft("Kleine Wohnungen für Singles");
        draft = draft with { Belege = [.. draft.Belege.Select(beleg => beleg with { Zeile = 37 })] };

        var markdown = HandlungsempfehlungExport.ToMarkdown(draft, Beispiel.Feldordnung(), new() { Link = beleg => new Uri($"http://localhost/protokolle/{beleg.Sitzung.Protokoll}") });

        Assert.Contains("– [Fokusgruppe Wohnen, 14.03.2018, «Protokoll 1», Zeile 37](<http://localhost/protokolle/1>)\n", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void ToMarkdown_KnownBeitraegeOfTheSentences_HaveNotesBehindQuotationsAndCounts()
    {
        var draft = Draft("Kleine Wohnungen für Singles", "Wohnungen für kleine Haushalte");

        var markdown = HandlungsempfehlungExport.ToMarkdown(draft, Beispiel.Feldordnung(), Stellen(draft));

        Assert.Contains("erhoben, zuerst 2018 und zuletzt 2019. Sie stützt sich auf 2 Beiträge aus einem Gremium (Fokusgruppe Wohnen).[^1] Im", markdown, StringComparison.Ordinal);
        Assert.Contains("»[^2] (Fokusgruppe Wohnen, 201", markdown, StringComparison.Ordinal);
        Assert.Contains("Ein Beitrag spricht dagegen: «Es stehen genug Wohnungen leer»[^3] (", markdown, StringComparison.Ordinal);
        Assert.Contains("\n[^1]: Beruht auf 2 Beiträgen: Fokusgruppe Wohnen, 14.03.2018 (1); Fokusgruppe Wohnen, 14.03.2019 (1)\n", markdown, StringComparison.Ordinal);
        Assert.Contains("\n[^3]: [Fokusgruppe Wohnen, ", markdown, StringComparison.Ordinal);
        Assert.EndsWith("](<http://localhost/b/90>)\n", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void ToMarkdown_BeitragThatIsGone_LeadsNowhereAndSaysSo()
    {
        var draft = Draft("Kleine Wohnungen für Singles", "Wohnungen für kleine Haushalte");

        var markdown = HandlungsempfehlungExport.ToMarkdown(draft, Beispiel.Feldordnung(), Stellen(draft) with { Fehlend = new HashSet<long> { 2 } });

        Assert.Contains("«Wohnungen für kleine Haushalte» – Fokusgruppe Wohnen, 14.03.2019, «Protokoll 2», Zeichen 2000 bis 2030 (nicht mehr gespeichert)\n", markdown, StringComparison.Ordinal);
        Assert.Contains("» – Von 2 Beiträgen, auf denen der Satz ruht, ist einer nicht mehr gespeichert.\n", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("http://localhost/b/2>", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void ToMarkdown_CriteriaEarlierRecommendationsAndMarks_AreShown()
    {
        var draft = Draft("Kleine Wohnungen für Singles") with
        {
            Fruehere = [new() { Text = "Wohnungen teilen", GleichesAnliegen = true, Handlungsempfehlung = 4, Status = Empfehlungsstatus.Beschlossen }],
            Begruendung = [new("Alle wollen das.", []) { Maengel = [new(Mangelart.Beleg, "", "Der Satz stützt sich auf keinen Beitrag.")] }],
        };

        var markdown = HandlungsempfehlungExport.ToMarkdown(draft, Beispiel.Feldordnung());

        Assert.Contains("| Verbreitung über Sitzungen | 1 Sitzung | 0 |\n", markdown, StringComparison.Ordinal);
        Assert.Contains("| Summe | weniger steuerungsrelevant | 0 |\n", markdown, StringComparison.Ordinal);
        Assert.Contains("- Wohnungen teilen – Handlungsempfehlung 4 (beschlossen)\n", markdown, StringComparison.Ordinal);
        Assert.Contains("## Prüfhinweise\n\n- «Alle wollen das.» – Der Satz stützt sich auf keinen Beitrag.\n", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void ToMarkdown_MarkupInAQuotation_StaysText()
    {
        var markdown = HandlungsempfehlungExport.ToMarkdown(Draft(Nasty), Beispiel.Feldordnung());

        Assert.Contains(@"«\<script\>alert('x')\</script\> \| a \* b \_c\_ \# \[l\](u)  zweite Zeile", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", markdown.Replace(@"\<", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- Strich", @"\- Strich")]
    [InlineData("1. Punkt", @"1\. Punkt")]
    [InlineData("2020 war gut", "2020 war gut")]
    [InlineData("", "")]
    public void Escape_ListMarkAtTheBeginning_IsDefused(string text, string expected) => Assert.Equal(expected, MarkdownText.Escape(text));

    [Fact]
    public void ToDocx_Draft_IsValidAndHasAFootnoteForEveryQuotation()
    {
        var draft = Draft("Kleine Wohnungen für Singles", Nasty, new string('w', 20_000));

        using var document = Open(HandlungsempfehlungExport.ToDocx(draft, Beispiel.Feldordnung(), new() { Link = _ => new Uri("http://localhost/protokolle/1?beitrag=2#b-2") }));

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        var main = document.MainDocumentPart!;
        var marks = main.Document.Descendants<FootnoteReference>().Select(mark => mark.Id!.Value).ToList();
        var notes = main.FootnotesPart!.Footnotes.Elements<Footnote>().Where(note => note.Id!.Value > 0).ToDictionary(note => note.Id!.Value);
        Assert.Equal(draft.Belege.Count + draft.Gegenstimmen.Count, marks.Count);
        Assert.Equal(marks, notes.Keys.Order());
        Assert.Contains(notes.Values, note => note.InnerText.Contains("Fokusgruppe Wohnen, 14.03.2018, «Protokoll 1», Zeichen 1000 bis 1028", StringComparison.Ordinal));
    }

    [Fact]
    public void ToDocx_Sentences_HaveNotesAndPagesHaveNumbers()
    {
        var draft = Draft("Kleine Wohnungen für Singles", "Wohnungen für kleine Haushalte");

        using var document = Open(HandlungsempfehlungExport.ToDocx(draft, Beispiel.Feldordnung(), Stellen(draft)));

        var main = document.MainDocumentPart!;
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        Assert.Equal(3, main.Document.Descendants<Paragraph>().Single(paragraph => paragraph.InnerText.StartsWith("Diese Forderung", StringComparison.Ordinal)).Descendants<FootnoteReference>().Count());
        Assert.Equal([" PAGE ", " NUMPAGES "], main.FooterParts.Single().Footer.Descendants<SimpleField>().Select(field => field.Instruction!.Value));
        Assert.All(main.Document.Descendants<Table>().Last().Elements<TableRow>(), row => Assert.NotNull(row.TableRowProperties?.GetFirstChild<CantSplit>()));
    }

    [Fact]
    public void ToDocx_Quotations_StandInItVerbatim()
    {
        using var document = Open(HandlungsempfehlungExport.ToDocx(Draft("Wohnen  für <alle> & jede|n *"), Beispiel.Feldordnung()));

        Assert.Contains(
            document.MainDocumentPart!.Document.Descendants<Paragraph>(),
            paragraph => paragraph.InnerText == "«Wohnen  für <alle> & jede|n *»");
    }

    [Fact]
    public void ToCsv_Draft_HasARowForEveryQuotation()
    {
        var lines = System.Text.Encoding.UTF8.GetString(HandlungsempfehlungExport.ToCsv(Draft("=Kleine Wohnungen für Singles"), Beispiel.Feldordnung())).TrimEnd().Split("\r\n");

        Assert.StartsWith("\uFEFFHandlungsempfehlung;Titel;Handlungsfeld;", lines[0], StringComparison.Ordinal);
        Assert.Contains(";Beleg;1;Fokusgruppe Wohnen;2018-03-14;Protokoll 1;", lines[1], StringComparison.Ordinal);
        Assert.EndsWith(";'=Kleine Wohnungen für Singles", lines[1], StringComparison.Ordinal);
        Assert.Contains(";Gegenstimme;90;", lines[2], StringComparison.Ordinal);
    }

    /// <summary>All Beitraege of the draft are known.</summary>
    private static Belegquellen Stellen(Handlungsempfehlung draft) => new()
    {
        Link = beleg => new Uri($"http://localhost/b/{beleg.Beitrag}"),
        Saetze = draft.Belege.Concat(draft.Gegenstimmen).ToDictionary(beleg => beleg.Beitrag),
    };

    private static WordprocessingDocument Open(byte[] bytes) => WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
}
