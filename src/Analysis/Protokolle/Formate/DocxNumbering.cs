using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

using DocumentFormat.OpenXml.Packaging;

namespace Fokuslupe.Analysis.Protokolle.Formate;

/// <summary>Counts the lists of a Word document and writes the labels that Word shows before their items.</summary>
internal sealed partial class DocxNumbering
{
    private const int Levels = 9;
    private const string Bullet = "-";

    private readonly Dictionary<string, Level[]> _definitions = [];
    private readonly Dictionary<string, string> _instances = [];
    private readonly HashSet<string> _restarted = [];
    private readonly Dictionary<string, int[]> _counters = [];

    public DocxNumbering(NumberingDefinitionsPart? part)
    {
        if (part is null)
        {
            return;
        }

        using var reader = XmlWalk.Open(part.GetStream());
        string? definition = null, instance = null;
        var level = 0;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "abstractNum":
                    definition = reader.Attribute("abstractNumId") ?? "";
                    _definitions[definition] = Enumerable.Repeat(new Level("decimal", "%1.", 1), Levels).ToArray();
                    break;
                case "num":
                    (instance, definition) = (reader.Attribute("numId"), null);
                    break;
                case "abstractNumId" when instance is not null:
                    _instances[instance] = reader.Attribute("val") ?? "";
                    break;
                case "startOverride" when instance is not null:
                    _restarted.Add(instance);
                    break;
                case "lvl":
                    level = Math.Min(reader.Number("ilvl"), Levels - 1);
                    break;
                case "start" or "numFmt" or "lvlText" when definition is not null:
                    var levels = _definitions[definition];
                    levels[level] = levels[level].With(reader.LocalName, reader.Attribute("val") ?? "");
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Counts one item further and returns its label; null where the item shows none. Lists of one definition share their count unless they start anew.</summary>
    public string? Next(string listId, int level)
    {
        level = Math.Clamp(level, 0, Levels - 1);
        if (listId == "0" || !_instances.TryGetValue(listId, out var definition) || !_definitions.TryGetValue(definition, out var levels))
        {
            return listId == "0" ? null : Bullet;
        }

        var key = _restarted.Contains(listId) ? "instance " + listId : definition;
        if (!_counters.TryGetValue(key, out var counts))
        {
            _counters[key] = counts = new int[Levels];
        }

        counts[level]++;
        Array.Clear(counts, level + 1, Levels - level - 1);
        return levels[level].Format switch
        {
            "none" => null,
            "bullet" => Bullet,
            _ => Placeholder().Replace(levels[level].Text, match =>
            {
                var at = match.Value[1] - '1';
                return levels[at].Count(Math.Max(counts[at], 1));
            }).Trim() is { Length: > 0 } label ? label : null,
        };
    }

    [GeneratedRegex("%[1-9]")]
    private static partial Regex Placeholder();

    private sealed record Level(string Format, string Text, int Start)
    {
        private const int Letters = 26;

        public Level With(string property, string value) => property switch
        {
            "numFmt" => this with { Format = value },
            "lvlText" => this with { Text = value },
            _ => this with { Start = int.TryParse(value, out var start) ? start : 1 },
        };

        public string Count(int count)
        {
            var number = unchecked(Start - 1 + count);
            return Format switch
            {
                "lowerLetter" when number is > 0 and <= Letters => ((char)('a' + number - 1)).ToString(),
                "upperLetter" when number is > 0 and <= Letters => ((char)('A' + number - 1)).ToString(),
                _ => number.ToString(CultureInfo.InvariantCulture),
            };
        }
    }
}
