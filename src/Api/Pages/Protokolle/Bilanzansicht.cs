using Fokuslupe.Domain;

namespace Fokuslupe.Api.Pages.Protokolle;

/// <summary>The ledger for people: counts per class, and the lines that became no Beitrag.</summary>
internal sealed record Bilanzansicht(long Protokoll, int Summe, int Ausgesondert, IReadOnlyList<(Zeilenart Art, int Zeilen)> Klassen, IReadOnlyList<Zeilenliste> Listen)
{
    private const int MaxLines = 500;
    private const int MaxCharacters = 300;

    public static Bilanzansicht From(long protokoll, string text, Bilanz bilanz)
    {
        var classes = Enum.GetValues<Zeilenart>().Select(art => (art, bilanz.Anzahl(art)))
            .OrderByDescending(row => row.Item2).ToList();
        Zeilenart[] listed = [Zeilenart.Ausgesondert, Zeilenart.Beiwerk];
        return new Bilanzansicht(
            protokoll,
            bilanz.Zeilen.Count,
            bilanz.Anzahl(Zeilenart.Ausgesondert),
            classes,
            [.. listed.Select(art => Lines(text, bilanz, art)).Where(list => list.Anzahl > 0)]);
    }

    private static Zeilenliste Lines(string text, Bilanz bilanz, Zeilenart art) => new(
        art,
        bilanz.Anzahl(art),
        [.. bilanz.Zeilen.Where(zeile => zeile.Art == art).Take(MaxLines).Select(zeile => new Zeilentext(
            zeile.Nummer, Shorten(zeile.Span.In(text)), Gruende.Name(zeile.Grund)))]);

    private static string Shorten(string line) => line.Length <= MaxCharacters ? line : line[..MaxCharacters] + " …";
}

/// <summary>The first lines of a class.</summary>
internal sealed record Zeilenliste(Zeilenart Art, int Anzahl, IReadOnlyList<Zeilentext> Zeilen);

/// <summary>A line, and why it became no Beitrag.</summary>
internal sealed record Zeilentext(int Nummer, string Text, string Grund);
