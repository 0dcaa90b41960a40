using Fokuslupe.Analysis.Protokolle.Kopf;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle.Csv;

/// <summary>Reads an online board's export: a header row, then cards with their column and votes.</summary>
internal static class CsvBoard
{
    /// <summary>As many cards from the beginning may name the Sitzung.</summary>
    private const int Opening = 20;

    /// <summary>True where a text begins as only an export does: a header that names cards and more.</summary>
    public static bool IsBoard(string text) =>
        BoardDetector.NamedLayout(text) is { HeaderStart: 0, Delimiter: not '|' } layout && (layout.Section ?? layout.Votes) is not null;

    /// <returns>Null where no header is recognisable.</returns>
    public static Protokoll? Read(string text, string fileName)
    {
        if (BoardDetector.Detect(text) is not { } layout)
        {
            return null;
        }

        var reader = new BoardReader(text, layout);
        var (beitraege, bilanz) = reader.Read();
        return new Protokoll
        {
            Text = text,
            Kopfdaten = ReadKopfdaten(text[..layout.HeaderStart], beitraege, fileName),
            Abschnitte = reader.Abschnitte,
            Beitraege = beitraege,
            Bilanz = bilanz,
        };
    }

    /// <summary>A board has no head of its own: the lines before the header, the first cards and the file's name serve as one; the next Sitzung may stand on any card.</summary>
    private static Kopfdaten ReadKopfdaten(string preamble, IReadOnlyList<Beitrag> beitraege, string fileName)
    {
        var head = string.Join('\n', beitraege.Take(Opening).Select(beitrag => beitrag.Text).Prepend(preamble));
        var kopfdaten = KopfdatenReader.Read(head, fileName);
        var cards = string.Join("\n\n", beitraege.Select(beitrag => beitrag.Text));
        kopfdaten = kopfdaten with { NaechsteSitzung = kopfdaten.NaechsteSitzung ?? NextMeetingFinder.Find(cards, kopfdaten.Datum) };
        return kopfdaten.Titel is not null || kopfdaten.Gremium is null ? kopfdaten : kopfdaten with { Titel = $"{kopfdaten.Gremium} – Online-Board" };
    }
}
