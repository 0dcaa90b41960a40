using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle.Csv;

/// <summary>Accounts for every line of an export.</summary>
internal static class BoardBilanz
{
    /// <param name="text">The export.</param>
    /// <param name="layout">Its layout.</param>
    /// <param name="header">Its header row.</param>
    /// <param name="beitraege">Its cards, in the order of the text.</param>
    public static Bilanz Of(string text, BoardLayout layout, CsvRecord header, IReadOnlyList<Beitrag> beitraege)
    {
        var zeilen = new List<Zeile>();
        var next = 0;
        foreach (var line in Lines.Split(text))
        {
            while (next < beitraege.Count && beitraege[next].Span.End <= line.Start)
            {
                next++;
            }

            var hasBeitrag = next < beitraege.Count && beitraege[next].Span.Start < line.End;
            var (art, grund) = hasBeitrag ? (Zeilenart.Beitrag, null)
                : text.AsSpan(line.Start, line.Length).IsWhiteSpace() ? (Zeilenart.Leer, null)
                : line.Start < layout.HeaderStart ? (Zeilenart.Beiwerk, "kopfdaten")
                : line.Start >= header.Span.End ? (Zeilenart.Ausgesondert, "leere-karte")
                : layout.IsTopics ? (Zeilenart.Ueberschrift, (string?)null)
                : (Zeilenart.Beiwerk, "tabellenkopf");
            zeilen.Add(new Zeile(zeilen.Count + 1, line, art, grund));
        }

        return new Bilanz(zeilen);
    }
}
