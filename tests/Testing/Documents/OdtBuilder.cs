using System.IO.Compression;
using System.Security;
using System.Text;

namespace Fokuslupe.Testing.Documents;

/// <summary>Builds OpenDocument texts.</summary>
public sealed class OdtBuilder : IDocumentBuilder
{
    private const string Start = """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3">
        <office:automatic-styles>
        <style:style style:name="Struck" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>
        <style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
        <text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>
        <text:list-style style:name="Numbers"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>
        </office:automatic-styles>
        <office:body><office:text>
        """;

    private readonly StringBuilder _content = new();
    private string? _openList;

    public void Heading(int level, string text)
    {
        CloseList();
        Add($"""<text:h text:outline-level="{level}">{Inline(text)}</text:h>""");
    }

    public void Paragraph(string text)
    {
        CloseList();
        Add($"<text:p>{Inline(text)}</text:p>");
    }

    public void Item(string text, bool numbered = false, int level = 0)
    {
        var style = numbered ? "Numbers" : "Bullets";
        if (_openList != style)
        {
            CloseList();
            Add($"""<text:list text:style-name="{style}">""");
            _openList = style;
        }

        var (inner, outer) = (Repeat("<text:list><text:list-item>", level), Repeat("</text:list-item></text:list>", level));
        Add($"<text:list-item>{inner}<text:p>{Inline(text)}</text:p>{outer}</text:list-item>");
    }

    public void Table(bool hasHeader, params string[][] rows)
    {
        CloseList();
        _content.Append("<table:table>");
        foreach (var (row, index) in rows.Select((row, index) => (row, index)))
        {
            var cells = string.Concat(row.Select(cell =>
                $"<table:table-cell>{string.Concat(cell.Split('\n').Select(line => $"<text:p>{Inline(line)}</text:p>"))}</table:table-cell>"));
            var written = $"<table:table-row>{cells}</table:table-row>";
            _content.Append(hasHeader && index == 0 ? $"<table:table-header-rows>{written}</table:table-header-rows>" : written);
        }

        _content.Append("</table:table>");
    }

    /// <summary>Adds markup as it is.</summary>
    public void Markup(string markup)
    {
        CloseList();
        _content.Append(markup);
    }

    public byte[] Build()
    {
        CloseList();
        return Pack($"{Start}{_content}</office:text></office:body></office:document-content>");
    }

    /// <summary>Packs a content part, whatever it holds.</summary>
    public static byte[] Pack(string contentXml) => Archive.Pack(
        ("mimetype", "application/vnd.oasis.opendocument.text", CompressionLevel.NoCompression),
        ("content.xml", contentXml, CompressionLevel.Fastest));

    private static string Inline(string text)
    {
        var pieces = text.Split("~~").Select((piece, index) =>
        {
            var escaped = SecurityElement.Escape(piece).Replace("\n", "<text:line-break/>", StringComparison.Ordinal);
            return index % 2 == 1 ? $"""<text:span text:style-name="Struck">{escaped}</text:span>""" : escaped;
        });
        return string.Concat(pieces);
    }

    private static string Repeat(string markup, int times) => string.Concat(Enumerable.Repeat(markup, times));

    private void Add(string markup) => _content.Append(markup);

    private void CloseList()
    {
        _content.Append(_openList is null ? "" : "</text:list>");
        _openList = null;
    }
}
