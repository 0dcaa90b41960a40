namespace Fokuslupe.Analysis.Protokolle.Outlining;

/// <summary>Cards without bullets: a block of short lines is a card, unless votes or arrows within it say that there are several.</summary>
internal static class FreeCards
{
    private const int MostLines = 8;
    private const int LongLine = 25;

    public static void Read(string text, Block block, Place place, CardCollector cards)
    {
        var manyCards = block.IsText && (block.Lines.Count > MostLines || IsCardALine(text, block));
        var start = 0;
        for (var next = 1; next <= block.Lines.Count; next++)
        {
            if (next == block.Lines.Count || Parts(text, block.Lines[next - 1], block.Lines[next], manyCards))
            {
                var lines = block.Lines.Skip(start).Take(next - start).ToList();
                cards.Add(Spans.Over(lines[0].Content, lines[^1].Content), place, lines);
                start = next;
            }
        }
    }

    // Lines that all begin anew and are no mere shreds: one card to a line.
    private static bool IsCardALine(string text, Block block) =>
        (block.Lines.Count >= 4 && block.Lines.Average(line => line.Trimmed.Length) >= LongLine
            && block.Lines.All(line => !char.IsLower(text[line.Trimmed.Start]) && text[line.Trimmed.End - 1] is not ('-' or ',')))
        || (block.Lines.Count > 1 && block.Lines.All(line => Prose.BeginsWithSpeaker(text, line)));

    private static bool Parts(string text, Line before, Line line, bool manyCards) =>
        line.Shape == LineShape.Arrow
        || Votes.EndCard(text, before.Content)
        || (manyCards && text[before.Content.End - 1] is not ('-' or ',') && !char.IsLower(text[line.Content.Start]));
}
