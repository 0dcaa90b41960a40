using System.Text;

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

using Fokuslupe.Analysis.Protokolle.Formate;

namespace Fokuslupe.Analysis.Tests.Protokolle.Formate;

public sealed class DocxNumberingTests
{
    private const string Definitions = """
        <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
        <w:abstractNum w:abstractNumId="7">
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="These %1:"/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1%2)"/></w:lvl>
        <w:lvl w:ilvl="2"><w:numFmt w:val="none"/><w:lvlText w:val=""/></w:lvl>
        </w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>
        <w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
        </w:numbering>
        """;

    [Fact]
    public void Next_Items_CountAsWordDoes()
    {
        using var document = WordprocessingDocument.Create(new MemoryStream(), WordprocessingDocumentType.Document);
        var part = document.AddMainDocumentPart().AddNewPart<NumberingDefinitionsPart>();
        part.FeedData(new MemoryStream(Encoding.UTF8.GetBytes(Definitions)));
        var numbering = new DocxNumbering(part);

        (string List, int Level, string? Label)[] items =
        [
            ("1", 0, "These 1:"), ("1", 1, "1a)"), ("1", 1, "1b)"), ("1", 0, "These 2:"), ("1", 1, "2a)"),
            ("2", 0, "These 3:"), ("3", 0, "These 1:"), ("1", 2, null), ("0", 0, null), ("99", 0, "-"),
        ];
        Assert.All(items, item => Assert.Equal(item.Label, numbering.Next(item.List, item.Level)));
    }
}
