using System.Text.RegularExpressions;

using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle.Outlining;

/// <summary>Lists: every item of the outermost depth is a card, with its further lines and the points below it.</summary>
internal static partial class ListCards
{
    private const int Deeper = 2;
    private const int FewWords = 3;

    public static void Read(string text, Block block, Place place, CardCollector cards)
    {
        var depth = block.Lines.Where(line => line.IsItem).Select(line => line.Indent).DefaultIfEmpty(0).Min();
        var start = 0;
        for (var next = 1; next <= block.Lines.Count; next++)
        {
            if (next == block.Lines.Count || Begins(text, block.Lines[next], depth))
            {
                Card(text, block, start, next, depth, place, cards);
                start = next;
            }
        }
    }

    /// <summary>Chat: a message with the lines that continue it is a card.</summary>
    public static void ReadChat(string text, Block block, Place place, CardCollector cards)
    {
        var start = 0;
        for (var next = 1; next <= block.Lines.Count; next++)
        {
            if (next == block.Lines.Count || Chat.Message(text, block.Lines[next]) is not null)
            {
                var first = Chat.Message(text, block.Lines[start])!.Value;
                cards.Add(Spans.Over(first, next - start > 1 ? block.Lines[next - 1].Trimmed : first), place, block.Lines.Skip(start).Take(next - start));
                start = next;
            }
        }
    }

    private static bool Begins(string text, Line line, int depth) =>
        line.Shape == LineShape.Arrow || (line.IsItem && (line.Indent < depth + Deeper || Reply().IsMatch(Spans.Of(text, line.Content)))) || Note().IsMatch(Spans.Of(text, line.Trimmed));

    private static void Card(string text, Block block, int start, int end, int depth, Place place, CardCollector cards)
    {
        var lines = block.Lines.Skip(start).Take(end - start).ToList();
        var points = lines.Skip(1).Where(line => line.IsItem).ToList();
        if (points.Count > 1 && AreCards(text, lines[0], points))
        {
            // The points stand for themselves: the line above them only names them.
            Read(text, new Block([.. lines.Skip(1).SkipWhile(line => !line.IsItem)]), place, cards);
            return;
        }

        var whole = Spans.Over(lines[0].Content, lines[^1].Trimmed);
        foreach (var part in place.Bezug == Bezug.Diskussion ? QuestionAndAnswer(text, whole) : [whole])
        {
            cards.Add(part, place, lines, lines.Count > 1 && Votes.Split(text, part).Punkte is null ? Votes.Split(text, lines[0].Content).Punkte : null);
        }
    }

    private static bool AreCards(string text, Line head, List<Line> points) =>
        2 * points.Count(point => Votes.Split(text, point.Content).Punkte is not null) >= points.Count
        || (Words(text, head) <= FewWords && points.Average(point => Words(text, point)) > FewWords);

    private static int Words(string text, Line line) =>
        line.Content.In(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    // «Wie viele sind es? (Jebsen) – Frau Ploog schätzt vierzig.» is two contributions; who asked is neither.
    private static IEnumerable<TextSpan> QuestionAndAnswer(string text, TextSpan item)
    {
        foreach (var match in Answer().EnumerateMatches(Spans.Of(text, item)))
        {
            var question = item.Start + match.Index + 1;
            var answer = new TextSpan(question + match.Length - 1, item.End);
            return answer.Length == 0 ? [new TextSpan(item.Start, question)] : [new TextSpan(item.Start, question), answer];
        }

        return [item];
    }

    // «– nein, …» below a card is another voice, even when it is indented.
    [GeneratedRegex(@"^(?:nein|doch|stimmt nicht|falsch|quatsch)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Reply();

    [GeneratedRegex(@"^Hinweis(?:e)?:\s")]
    private static partial Regex Note();

    [GeneratedRegex(@"\?\s(?:(?:\([^()]{1,40}\)\s)?[–—-]\s(?=\p{Lu})|\((?=\p{Lu})[^()]{1,40}\)$)")]
    private static partial Regex Answer();
}
