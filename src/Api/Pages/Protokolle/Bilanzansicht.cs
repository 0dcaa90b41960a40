using Fokuslupe.Domain;

namespace Fokuslupe.Api.Pages.Protokolle;

/// <summary>The ledger for people: counts per class, and the lines that became no Beitrag.</summary>
internal sealed record Bilanzansicht(int Summe, IReadOnlyList<(Zeilenart Art, int Zeilen)> Klassen, IReadOnlyList<Zeilenliste> Listen)
{
    private const int MaxLines = 500;
    private const int MaxCharacters = 300;

    public static Bilanzansicht From(Protokoll protokoll)
    {
        var classes = Enum.GetValues<Zeilenart>().Select(art => (art, protokoll.Bilanz.Anzahl(art)))
            .OrderByDescending(row => row.Item2).ToList();
        Zeilenart[] listed = [Zeilenart.Ausgesondert, Zeilenart.Beiwerk];
        return new Bilanzansicht(
            protokoll.Bilanz.Zeilen.Count,
            classes,
            [.. listed.Select(art => Lines(protokoll, art)).Where(list => list.Anzahl > 0)]);
    }

    private static Zeilenliste Lines(Protokoll protokoll, Zeilenart art) => new(
        art,
        protokoll.Bilanz.Anzahl(art),
        [.. protokoll.Bilanz.Zeilen.Where(zeile => zeile.Art == art).Take(MaxLines).Select(zeile => new Zeilentext(
            zeile.Nummer, Shorten(zeile.Span.In(protokoll.Text)), Gruende.Name(zeile.Grund)))]);

    private static string Shorten(string line) => line.Length <= MaxCharacters ? line : line[..MaxCharacters] + " …";
}

/// <summary>The first lines of a class.</summary>
internal sealed record Zeilenliste(Zeilenart Art, int Anzahl, IReadOnlyList<Zeilentext> Zeilen);

/// <summary>A line, and why it became no Beitrag.</summary>
internal sealed record Zeilentext(int Nummer, string Text, string Grund);
