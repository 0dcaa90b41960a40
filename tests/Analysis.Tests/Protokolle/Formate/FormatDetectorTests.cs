using System.IO.Compression;
using System.Text;

using Fokuslupe.Analysis.Protokolle.Formate;
using Fokuslupe.Testing.Documents;

namespace Fokuslupe.Analysis.Tests.Protokolle.Formate;

public sealed class FormatDetectorTests
{
    [Theory]
    [InlineData("protokoll.txt", "Text")]
    [InlineData("Protokoll.MD", "Markdown")]
    [InlineData("protokoll.markdown", "Markdown")]
    [InlineData("board.csv", "Csv")]
    [InlineData("board.tsv", "Csv")]
    [InlineData("protokoll", "Text")]
    [InlineData("protokoll.docx", "Text")]
    public void Detect_Text_GoesByTheEnding(string fileName, string format) =>
        Assert.Equal(format, FormatDetector.Detect("Mehr Bänke"u8.ToArray(), fileName).ToString());

    [Theory]
    [InlineData("a.docx")]
    [InlineData("a.txt")]
    [InlineData("a.pdf")]
    [InlineData("a")]
    public void Detect_BytesOfAFormat_WinOverTheEnding(string fileName)
    {
        Assert.Equal(FileFormat.Docx, FormatDetector.Detect(new DocxBuilder().Build(), fileName));
        Assert.Equal(FileFormat.Odt, FormatDetector.Detect(new OdtBuilder().Build(), fileName));
        Assert.Equal(FileFormat.Pdf, FormatDetector.Detect(PdfBuilder.Build("Mehr Bänke"), fileName));
    }

    [Theory]
    [InlineData("89504E470D0A1A0A", "bild.png")]
    [InlineData("89504E470D0A1A0A", "bild.txt")]
    [InlineData("FFD8FFE000104A46", "foto.jpg")]
    [InlineData("7B5C727466315C61", "brief.rtf")]
    [InlineData("D0CF11E0A1B11AE1", "brief.doc")]
    [InlineData("1F8B0800", "protokoll.txt.gz")]
    public void Detect_ForeignBytes_ReturnsNull(string hex, string fileName) =>
        Assert.Null(FormatDetector.Detect(Convert.FromHexString(hex), fileName));

    [Theory]
    [InlineData("<?xml version='1.0'?><a/>")]
    [InlineData("<!DOCTYPE html><html></html>")]
    public void Detect_Markup_ReturnsNull(string markup) =>
        Assert.Null(FormatDetector.Detect(Encoding.UTF8.GetBytes(markup), "seite.html"));

    [Fact]
    public void Detect_OtherArchives_ReturnsNull()
    {
        var workbook = Archive.Pack(("[Content_Types].xml", "<Types/>", CompressionLevel.Fastest), ("xl/workbook.xml", "<x/>", CompressionLevel.Fastest));
        var spreadsheet = Archive.Pack(("mimetype", "application/vnd.oasis.opendocument.spreadsheet", CompressionLevel.NoCompression));
        Assert.Null(FormatDetector.Detect(workbook, "tabelle.xlsx"));
        Assert.Null(FormatDetector.Detect(spreadsheet, "tabelle.ods"));
        Assert.Null(FormatDetector.Detect(Archive.Pack(), "leer.zip"));
    }

    [Fact]
    public void Detect_BrokenArchiveNamedAsDocument_GoesByTheEnding() =>
        Assert.Equal(FileFormat.Docx, FormatDetector.Detect(new DocxBuilder().Build().AsMemory(0, 200), "protokoll.docx"));
}
