using System.Text.RegularExpressions;
using System.Xml;

namespace Fokuslupe.Analysis.Protokolle.Formate;

/// <summary>What the styles of an OpenDocument text say about headings, lists and strike-through.</summary>
internal sealed partial class OdtStyles
{
    private const int LongestChain = 20;

    private readonly Dictionary<string, Style> _styles = [];
    private readonly HashSet<string> _numbered = [];

    /// <summary>Adds the styles of one part.</summary>
    public void Read(XmlReader reader)
    {
        string? style = null, list = null;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "style":
                    style = reader.Attribute("name") ?? "";
                    _styles[style] = new Style(reader.Attribute("parent-style-name"));
                    break;
                case "text-properties" when style is not null:
                    _styles[style] = _styles[style] with
                    {
                        IsStruck = reader.Attribute("text-line-through-style") is { } line ? line != "none" : null,
                        IsBold = reader.Attribute("font-weight") is { } weight ? weight is "bold" or "700" or "800" or "900" : null,
                        IsHidden = reader.Attribute("display") is { } display ? display == "none" : null,
                    };
                    break;
                case "list-style":
                    (list, style) = (reader.Attribute("name") ?? "", null);
                    break;
                case "list-level-style-number" when list is not null && reader.Attribute("num-format") is { Length: > 0 }:
                    _numbered.Add(Key(list, reader.Number("level")));
                    break;
                case "body":
                    return;
                default:
                    break;
            }
        }
    }

    /// <summary>Depth of the heading that a paragraph style makes, from 1; 0 for none.</summary>
    public int Heading(string? style) => Names(style)
        .Select(name => HeadingName().Match(name))
        .Where(match => match.Success)
        .Select(match => match.Groups["level"].Success ? match.Groups["level"].Value[0] - '0' : 1)
        .FirstOrDefault();

    /// <summary>True where the items of a list, at a level counted from 1, have numbers.</summary>
    public bool IsNumbered(string? list, int level) => list is not null && _numbered.Contains(Key(list, level));

    /// <summary>How the letters of a style look where it stands within text that looks otherwise.</summary>
    public OdtLook Look(string? style, OdtLook around)
    {
        var chain = Names(style).Select(name => _styles.GetValueOrDefault(name)).OfType<Style>().ToList();
        return new OdtLook(
            chain.Select(link => link.IsStruck).FirstOrDefault(value => value is not null) ?? around.IsStruck,
            chain.Select(link => link.IsBold).FirstOrDefault(value => value is not null) ?? around.IsBold,
            chain.Select(link => link.IsHidden).FirstOrDefault(value => value is not null) ?? around.IsHidden);
    }

    private static string Key(string list, int level) => $"{list}/{level}";

    /// <summary>A style, its parent, and so on.</summary>
    private IEnumerable<string> Names(string? style)
    {
        for (var hop = 0; style is not null && hop < LongestChain; hop++)
        {
            yield return style;
            style = _styles.GetValueOrDefault(style)?.Parent;
        }
    }

    [GeneratedRegex("^(?:Heading|Überschrift|Title|Titel)(?:(?:_20_| )(?<level>[1-9]))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeadingName();

    private sealed record Style(string? Parent)
    {
        public bool? IsStruck { get; init; }

        public bool? IsBold { get; init; }

        public bool? IsHidden { get; init; }
    }
}

/// <summary>How letters look.</summary>
internal readonly record struct OdtLook(bool IsStruck, bool IsBold, bool IsHidden);
