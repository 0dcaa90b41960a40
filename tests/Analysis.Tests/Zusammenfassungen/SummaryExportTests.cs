using System.IO.Compression;
using System.Text;

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

using Fokuslupe.Analysis.Zusammenfassungen;
using Fokuslupe.Domain;
using Fokuslupe.Testing;
using Fokuslupe.Testing.Documents;

namespace Fokuslupe.Analysis.Tests.Zusammenfassungen;

public sealed class SummaryExportTests
{
    private static readonly DateTimeOffset Now = new(2025, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly Domain.Anliegen Klein = new("wohnen-klein", "Kleine Wohnungen & <Höfe>", "wohnen", [], Bekannt: true);

    private static readonly Dictionary<long, string> Texte = new()
    {
        [1] = "Protokoll 😀\r\n\r\nKleine Wohnungen\r\nbauen\r\n=1+1;\"x\"\r\nWer zahlt?",
        [2] = "Kleine Wohnungen\nbauen",
    };

    private static SummarySource Source => new()
    {
        Handlungsfeld = "wohnen",
        Anliegen = [Klein],
        Thesen = new Dictionary<long, IReadOnlyList<These>>(),
        Beitraege =
        [
            At(1, 1, "Kleine Wohnungen\r\nbauen", Art.Forderung, Klein.Id),
            At(2, 1, "=1+1;\"x\"", Art.Feststellung, null),
            At(3, 1, "Wer zahlt?", Art.Frage, null),
            At(4, 2, "Kleine Wohnungen\nbauen", Art.Forderung, Klein.Id),
        ],
    };

    [Fact]
    public void ToQdpx_Selections_AreTheBeitraegeWithTheirCodes()
    {
        var project = QdpxReading.Open(SummaryExport.ToQdpx(Source, Beispiel.Feldordnung(), Texte, Now));

        Assert.Equal(
            [
                ("2018-03-14 Fokusgruppe Wohnen", "Kleine Wohnungen\nbauen", "Wohnen, Kleine Wohnungen & <Höfe>, Forderung"),
                ("2018-03-14 Fokusgruppe Wohnen", "=1+1;\"x\"", "Wohnen, Feststellung"),
                ("2018-03-14 Fokusgruppe Wohnen", "Wer zahlt?", "Wohnen, Frage"),
                ("2018-03-14 Fokusgruppe Wohnen (2)", "Kleine Wohnungen\nbauen", "Wohnen, Kleine Wohnungen & <Höfe>, Forderung"),
            ],
            project.Selections.Select(selection => (selection.Source, selection.Words, string.Join(", ", selection.Codes))));
    }

    [Fact]
    public void ToQdpx_Twice_IsTheSameFileAndKeepsGuidsInAnotherPeriod()
    {
        var all = SummaryExport.ToQdpx(Source, Beispiel.Feldordnung(), Texte, Now);
        var later = QdpxReading.Open(SummaryExport.ToQdpx(Source with { Beitraege = [.. Source.Beitraege.Take(1)] }, Beispiel.Feldordnung(), Texte, Now.AddDays(1)));

        Assert.Equal(all, SummaryExport.ToQdpx(Source, Beispiel.Feldordnung(), Texte, Now));
        Assert.Subset(QdpxReading.Open(all).Codes.Keys.ToHashSet(), later.Codes.Keys.ToHashSet());
        Assert.Subset(QdpxReading.Open(all).Texts.Keys.ToHashSet(), later.Texts.Keys.ToHashSet());
    }

    [Fact]
    public void ToQdpx_NoBeitraege_HasNoEmptyListOfSources()
    {
        using var zip = new ZipArchive(new MemoryStream(SummaryExport.ToQdpx(Source with { Beitraege = [] }, Beispiel.Feldordnung(), Texte, Now)));
        using var reader = new StreamReader(Assert.Single(zip.Entries).Open());

        Assert.DoesNotContain("<Sources", reader.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void ToCsv_Beitraege_StandInItWithAGermanHeader()
    {
        var lines = Encoding.UTF8.GetString(SummaryExport.ToCsv(Source, Beispiel.Feldordnung())).TrimStart('\uFEFF').Split("\r\n");

        Assert.StartsWith("Beitrag;Protokoll;Gremium;Datum;", lines[0], StringComparison.Ordinal);
        Assert.EndsWith(";Kleine Wohnungen bauen", lines[1], StringComparison.Ordinal);
        Assert.EndsWith(";\"'=1+1;\"\"x\"\"\"", lines[2], StringComparison.Ordinal);
        Assert.Contains(";forderung;ohne;Wohnen;0,900;nein;nein;wohnen-klein;Kleine Wohnungen & <Höfe>;;nein;", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void ToDocx_Summary_IsValidAndHasAFootnoteForEveryQuotationAndSentence()
    {
        var summary = new SummaryWriter().Write(Source with
        {
            Grundlage = new() { Protokolle = 2, Beitraege = 9, Zeilen = new Dictionary<Zeilenart, int> { [Zeilenart.Beitrag] = 5, [Zeilenart.Leer] = 1 } },
        });

        using var document = WordprocessingDocument.Open(new MemoryStream(SummaryExport.ToDocx(summary, Beispiel.Feldordnung())), isEditable: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        var main = document.MainDocumentPart!;
        Assert.Equal(
            summary.Ueberblick.Count + summary.OffeneFragen.Count + summary.Zitate.Count,
            main.Document.Descendants<FootnoteReference>().Count());
        var paragraphs = main.Document.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText).ToList();
        Assert.All(summary.Zitate, zitat => Assert.Contains($"«{zitat.Zitat}»", paragraphs));
        Assert.Contains("2\u00a0Protokolle mit 6\u00a0Zeilen: 5\u00a0Zeilen mit Beiträgen, 0 Überschriften", string.Join('\n', paragraphs), StringComparison.Ordinal);
    }

    private static AbgelegterBeitrag At(long id, long protokoll, string words, Art art, string? anliegen)
    {
        var start = Texte[protokoll].IndexOf(words, StringComparison.Ordinal);
        var beitrag = Beispiel.Beitrag(id, words.ReplaceLineEndings(" "), Beispiel.Sitzung(protokoll, jahr: 2018), art, anliegen);
        return beitrag with { Beitrag = beitrag.Beitrag with { Span = new TextSpan(start, start + words.Length) } };
    }
}
