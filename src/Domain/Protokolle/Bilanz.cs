namespace Fokuslupe.Domain;

/// <summary>What became of a line.</summary>
public enum Zeilenart
{
    /// <summary>Nothing but white space.</summary>
    Leer,

    /// <summary>Belongs to at least one Beitrag.</summary>
    Beitrag,

    /// <summary>A heading.</summary>
    Ueberschrift,

    /// <summary>The statement of a These.</summary>
    These,

    /// <summary>Furniture: page header, caption, attendance, agenda, head data, Beratungsfolge, rules, table heads.</summary>
    Beiwerk,

    /// <summary>Set aside, for the reason named.</summary>
    Ausgesondert,
}

/// <summary>One line of the document and what became of it.</summary>
/// <param name="Nummer">Line number, counted from 1.</param>
/// <param name="Span">The line without its line end.</param>
/// <param name="Art">What became of it.</param>
/// <param name="Grund">For Beiwerk and Ausgesondert a short code (<c>seitenkopf</c>, <c>anwesenheit</c>, <c>durchgestrichen</c> …), else null.</param>
public sealed record Zeile(int Nummer, TextSpan Span, Zeilenart Art, string? Grund);

/// <summary>The ledger of losses: every line of a document ends in exactly one class, and the sums agree.</summary>
/// <param name="Zeilen">All lines in order, without gaps: their spans and the line ends between them make up the text.</param>
public sealed record Bilanz(IReadOnlyList<Zeile> Zeilen)
{
    /// <summary>Number of lines of a class.</summary>
    public int Anzahl(Zeilenart art) => Zeilen.Count(zeile => zeile.Art == art);

    /// <summary>Number of the line on which a place of the text lies, counted from 1; null when there are no lines.</summary>
    /// <param name="position">UTF-16 unit, 0 or more.</param>
    public int? ZeileVon(int position)
    {
        var (low, high) = (0, Zeilen.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Zeilen[middle].Span.Start <= position ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? null : Zeilen[low - 1].Nummer;
    }
}
