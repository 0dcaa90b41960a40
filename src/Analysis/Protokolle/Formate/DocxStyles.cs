using System.Text.RegularExpressions;

using DocumentFormat.OpenXml.Packaging;

namespace Fokuslupe.Analysis.Protokolle.Formate;

/// <summary>What the paragraph styles of a Word document say about headings and lists.</summary>
internal sealed partial class DocxStyles
{
    private const int LongestChain = 20;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.OrdinalIgnoreCase);

    public DocxStyles(StyleDefinitionsPart? part)
    {
        if (part is null)
        {
            return;
        }

        using var reader = XmlWalk.Open(part.GetStream());
        while (reader.Read())
        {
            if (reader.IsStartElement() && reader.LocalName == "style")
            {
                var id = reader.Attribute("styleId") ?? "";
                _styles[id] = Read(reader);
            }
        }
    }

    /// <summary>Depth of the heading that a style makes, from 1; 0 for none.</summary>
    public int Heading(string? styleId) =>
        Chain(styleId).Select(link => link.Style?.OutlineLevel + 1 ?? Named(link.Style?.Name) ?? Named(link.Id) ?? 0)
            .FirstOrDefault(level => level > 0);

    /// <summary>True for the entries of a table of contents.</summary>
    public bool IsContents(string? styleId) =>
        Chain(styleId).Any(link => ContentsName().IsMatch(link.Id) || ContentsName().IsMatch(link.Style?.Name ?? ""));

    /// <summary>The list that a style belongs to; null for none.</summary>
    public (string Id, int Level)? List(string? styleId) =>
        Chain(styleId).Where(link => link.Style?.ListId is not null)
            .Select(link => ((string, int)?)(link.Style!.ListId!, link.Style.ListLevel)).FirstOrDefault();

    private static int? Named(string? name)
    {
        if (name is null || HeadingName().Match(name) is not { Success: true } match)
        {
            return null;
        }

        return match.Groups["level"].Success ? match.Groups["level"].Value[0] - '0' : 1;
    }

    private static Style Read(System.Xml.XmlReader reader)
    {
        var style = new Style();
        var depth = reader.Depth;
        if (reader.IsEmptyElement)
        {
            return style;
        }

        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == System.Xml.XmlNodeType.Element)
            {
                style = reader.LocalName switch
                {
                    "name" => style with { Name = reader.Attribute("val") },
                    "basedOn" => style with { Parent = reader.Attribute("val") },
                    "outlineLvl" when reader.Number("val") < 9 => style with { OutlineLevel = reader.Number("val") },
                    "numId" => style with { ListId = reader.Attribute("val") },
                    "ilvl" => style with { ListLevel = reader.Number("val") },
                    _ => style,
                };
            }
        }

        return style;
    }

    /// <summary>A style, the one it is based on, and so on; names without a definition count for what they say.</summary>
    private IEnumerable<(string Id, Style? Style)> Chain(string? styleId)
    {
        for (var hop = 0; styleId is not null && hop < LongestChain; hop++)
        {
            var style = _styles.GetValueOrDefault(styleId);
            yield return (styleId, style);
            styleId = style?.Parent;
        }
    }

    [GeneratedRegex(@"^(?:heading|(?:ü|ue|u)?berschrift|title$|titel$)\s*(?<level>[1-9])?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeadingName();

    [GeneratedRegex(@"^(?:toc|verzeichnis)\s*[1-9]$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ContentsName();

    private sealed record Style
    {
        public string? Name { get; init; }

        public string? Parent { get; init; }

        public int? OutlineLevel { get; init; }

        public string? ListId { get; init; }

        public int ListLevel { get; init; }
    }
}
