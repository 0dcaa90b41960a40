using System.Text;

using Fokuslupe.Analysis.Protokolle;
using Fokuslupe.Testing.Documents;

namespace Fokuslupe.Analysis.Tests.Protokolle;

public sealed class ProtokollReaderTests
{
    private const string Markdown = "# Fokusgruppe Wohnen, 14.03.2024\n\n## Ideen\n\n- Mehr kleine Wohnungen bauen\n- Leerstand erfassen\n";

    private static readonly string[] Karten = ["Mehr kleine Wohnungen bauen", "Leerstand erfassen"];

    public static TheoryData<string, byte[]> Formats => new()
    {
        { "protokoll.md", Encoding.UTF8.GetBytes(Markdown) },
        { "protokoll.txt", Encoding.Unicode.GetBytes(Markdown) },
        { "protokoll.docx", MarkdownDocument.Convert(Markdown, new DocxBuilder()) },
        { "protokoll.odt", MarkdownDocument.Convert(Markdown, new OdtBuilder()) },
        { "protokoll.pdf", PdfBuilder.Build(Markdown.Replace("#", "", StringComparison.Ordinal).Split('\n')) },
        { "board.csv", Encoding.UTF8.GetBytes("Spalte;Karte\nIdeen;Mehr kleine Wohnungen bauen\nIdeen;Leerstand erfassen\n") },
        { "board.txt", Encoding.UTF8.GetBytes("Spalte;Karte\nIdeen;Mehr kleine Wohnungen bauen\nIdeen;Leerstand erfassen\n") },
    };

    public static TheoryData<ReadingProblem, string, byte[]> BadInput => new()
    {
        { ReadingProblem.Empty, "leer.txt", [] },
        { ReadingProblem.Empty, "leer.md", "\uFEFF \r\n\t\n"u8.ToArray() },
        { ReadingProblem.Empty, "leer.docx", new DocxBuilder().Build() },
        { ReadingProblem.TooLarge, "gross.txt", new byte[20_000] },
        { ReadingProblem.UnknownFormat, "bild.png", [0x89, .. "PNG"u8, 0, 1, 2] },
        { ReadingProblem.UnknownFormat, "tabelle.xlsx", Archive.Pack(("xl/workbook.xml", "<x/>", System.IO.Compression.CompressionLevel.Fastest)) },
        { ReadingProblem.UnknownFormat, "alt.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] },
        { ReadingProblem.UnknownEncoding, "kyrillisch.txt", CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes("Больше скамеек") },
        { ReadingProblem.Damaged, "kaputt.docx", new DocxBuilder().Build()[..300] },
        { ReadingProblem.Damaged, "kaputt.odt", new OdtBuilder().Build()[..200] },
        { ReadingProblem.Damaged, "kaputt.pdf", PdfBuilder.Build("Mehr Bänke")[..60] },
        { ReadingProblem.ArchiveBomb, "bombe.docx", Archive.BombDocx(megabytes: 16) },
        { ReadingProblem.NoHeader, "board.csv", "Bus;Takt verdichten;5\nBus;Rufbus einführen;3"u8.ToArray() },
        { ReadingProblem.NoBeitrag, "board.csv", "Spalte;Karte;Punkte\n"u8.ToArray() },
        { ReadingProblem.NoBeitrag, "nur-titel.md", "# Fokusgruppe Wohnen\n"u8.ToArray() },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Read_AnyFormat_FindsTheSameCards(string fileName, byte[] bytes)
    {
        var protokoll = (await Read(bytes, fileName)).Protokoll!;
        Assert.Equal(Karten, protokoll.Beitraege.Select(beitrag => beitrag.Text));
        Assert.Equal(Karten, protokoll.Beitraege.Select(beitrag => beitrag.Span.In(protokoll.Text)));
        Assert.All(protokoll.Beitraege, beitrag => Assert.Equal("Ideen", beitrag.Abschnitt));
    }

    [Theory]
    [MemberData(nameof(BadInput))]
    public async Task Read_BadInput_NamesTheProblemAndWhatToDo(ReadingProblem problem, string fileName, byte[] bytes)
    {
        var result = await Read(bytes, fileName);
        Assert.Equal(problem, result.Problem);
        Assert.Contains("Bitte ", result.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_MoreCharactersThanAllowed_IsTooLarge()
    {
        var result = await new ProtokollReader(new ReadingOptions { MaxCharacters = 1_000 })
            .ReadAsync(Encoding.UTF8.GetBytes("- " + new string('a', 1_000)), "lang.txt", default);
        Assert.Equal(ReadingProblem.TooLarge, result.Problem);
        Assert.Contains("1.000", result.Advice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lang.txt", "- ")]
    [InlineData("lang.md", "| ")]
    [InlineData("lang.csv", "Spalte;Karte\nBus;")]
    public async Task Read_LineOfAMegabyte_ComesToAnEnd(string fileName, string start)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var words = string.Concat(Enumerable.Repeat("Mehr Bänke, \"Bäume\" und | Brunnen; ", 30_000));
        await new ProtokollReader(new ReadingOptions()).ReadAsync(Encoding.UTF8.GetBytes(start + words), fileName, limit.Token).WaitAsync(limit.Token);
    }

    [Fact]
    public async Task Read_FileName_IsNeverAPath()
    {
        var result = await Read(PdfBuilder.Build("Ideen", "- Mehr kleine Wohnungen bauen"), "../../$(touch x)/-opw.pdf");
        Assert.True(result.Succeeded);
    }

    private static Task<ReadingResult> Read(byte[] bytes, string fileName) =>
        new ProtokollReader(new ReadingOptions { MaxBytes = bytes.Length == 20_000 ? 10_000 : 50_000_000 }).ReadAsync(bytes, fileName, default);
}
