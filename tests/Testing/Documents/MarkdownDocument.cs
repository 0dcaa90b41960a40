using System.Text.RegularExpressions;

namespace Fokuslupe.Testing.Documents;

/// <summary>Puts simple Markdown (headings, lists, pipe tables, paragraphs over several lines) into a word processor's document.</summary>
public static partial class MarkdownDocument
{
    public static byte[] Convert(string markdown, IDocumentBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        ArgumentNullException.ThrowIfNull(builder);
        foreach (var block in BlankLines().Split(markdown.ReplaceLineEndings("\n").Trim()))
        {
            var lines = block.Split('\n');
            if (lines.All(line => line.StartsWith('|')))
            {
                AddTable(lines, builder);
            }
            else if (lines.All(line => Item().IsMatch(line)))
            {
                foreach (var match in lines.Select(line => Item().Match(line)))
                {
                    builder.Item(match.Groups["text"].Value, match.Groups["number"].Success, match.Groups["margin"].Length / 2);
                }
            }
            else if (Heading().Match(lines[0]) is { Success: true } heading && lines.Length == 1)
            {
                builder.Heading(heading.Groups["level"].Length, heading.Groups["text"].Value);
            }
            else
            {
                builder.Paragraph(string.Join(' ', lines));
            }
        }

        return builder.Build();
    }

    private static void AddTable(string[] lines, IDocumentBuilder builder)
    {
        var rows = lines.Where((_, index) => index != 1)
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim().Replace("<br>", "\n", StringComparison.Ordinal)).ToArray())
            .ToArray();
        var hasHeader = rows[0].Any(cell => cell.Length > 0);
        builder.Table(hasHeader, hasHeader ? rows : rows[1..]);
    }

    [GeneratedRegex(@"\n\s*\n")]
    private static partial Regex BlankLines();

    [GeneratedRegex("^(?<level>#{1,6}) (?<text>.+)$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(?<margin> *)(?:[-*]|(?<number>\d+)\.) (?<text>.+)$")]
    private static partial Regex Item();
}
