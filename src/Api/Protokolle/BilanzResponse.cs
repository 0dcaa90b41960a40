using Fokuslupe.Domain;

namespace Fokuslupe.Api.Protokolle;

/// <summary>The ledger: what became of every line. The sums agree with the number of lines.</summary>
/// <param name="Zeilen">Number of lines.</param>
/// <param name="Summen">Number of lines by class.</param>
/// <param name="Gruende">Number of lines set aside or counted as furniture, by reason.</param>
/// <param name="Eintraege">Every line in order.</param>
internal sealed record BilanzResponse(
    int Zeilen,
    IReadOnlyDictionary<string, int> Summen,
    IReadOnlyDictionary<string, int> Gruende,
    IReadOnlyList<ZeileResponse> Eintraege)
{
    public static BilanzResponse From(Bilanz bilanz) => new(
        bilanz.Zeilen.Count,
        Enum.GetValues<Zeilenart>().ToDictionary(art => art.Code(), bilanz.Anzahl),
        bilanz.Zeilen
            .Where(zeile => zeile.Grund is not null)
            .CountBy(zeile => zeile.Grund!)
            .OrderBy(count => count.Key, StringComparer.Ordinal)
            .ToDictionary(),
        [.. bilanz.Zeilen.Select(zeile =>
            new ZeileResponse(zeile.Nummer, zeile.Span.Start, zeile.Span.End, zeile.Art.Code(), zeile.Grund))]);
}

/// <summary>One line of the document.</summary>
/// <param name="Nummer">Line number, counted from 1.</param>
/// <param name="Start">First UTF-16 unit in the text.</param>
/// <param name="Ende">Unit after the last, line end excluded.</param>
/// <param name="Art"><c>leer</c>, <c>beitrag</c>, <c>ueberschrift</c>, <c>these</c>, <c>beiwerk</c> or <c>ausgesondert</c>.</param>
/// <param name="Grund">Short code of the reason, or null.</param>
internal sealed record ZeileResponse(int Nummer, int Start, int Ende, string Art, string? Grund);
