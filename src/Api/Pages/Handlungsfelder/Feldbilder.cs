using System.Globalization;

using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Domain;

namespace Fokuslupe.Api.Pages.Handlungsfelder;

/// <summary>The pictures of a summary.</summary>
internal static class Feldbilder
{
    private const int MostThesen = 8;
    private const int MostSeries = 5;
    private const int LongestThese = 110;

    /// <summary>Beiträge over the years; null where there are fewer than two.</summary>
    public static Diagramm? Zeitverlauf(Zusammenfassung summary)
    {
        var jahre = Jahre(summary);
        var counts = summary.JeJahr.ToDictionary(jahr => jahr.Name, jahr => jahr.Beitraege);
        return jahre.Count < 2 ? null : new("Beiträge je Jahr", Diagrammart.Saeulen, Names(jahre), [new("Beiträge", [.. Names(jahre).Select(jahr => (double?)counts.GetValueOrDefault(jahr))])]);
    }

    /// <summary>The Anliegen by breadth.</summary>
    public static Diagramm? Breite(Zusammenfassung summary) => summary.Anliegen.Count == 0 ? null : new(
        "Anliegen nach Breite",
        Diagrammart.Balken,
        [.. summary.Anliegen.Select(zeile => zeile.Anliegen.Titel)],
        [new("Sitzungen", [.. summary.Anliegen.Select(zeile => (double?)zeile.Wiederkehr.Sitzungen)])])
    {
        Spalte = "Anliegen",
        Einheit = "Sitzungen",
    };

    /// <summary>The broadest Anliegen over the years.</summary>
    public static Diagramm? AnliegenJeJahr(Zusammenfassung summary)
    {
        var jahre = Jahre(summary);
        var leading = summary.Anliegen.Where(zeile => zeile.Wiederkehr.Sitzungen > 1).Take(MostSeries).ToList();
        return jahre.Count < 2 || leading.Count == 0 ? null : new(
            "Wann die breitesten Anliegen genannt wurden",
            Diagrammart.Saeulen,
            Names(jahre),
            [.. leading.Select(zeile => new Diagrammreihe(zeile.Anliegen.Titel, [.. jahre.Select(jahr => (double?)Sitzungen(zeile, jahr))]))])
        {
            Spalte = "Anliegen",
            Einheit = "Sitzungen",
            Gestapelt = true,
            ZeileJeReihe = true,
        };
    }

    /// <summary>How the Beitraege stand to the most disputed Thesen.</summary>
    public static Diagramm? Haltungen(Zusammenfassung summary)
    {
        var thesen = summary.Thesen.Take(MostThesen).ToList();
        return thesen.Count == 0 ? null : new(
            "Haltung zu den umstrittensten Thesen",
            Diagrammart.Balken,
            [.. thesen.Select(streit => $"«{Cut(streit.These.Text)}», {Deutsch.Datum(streit.Sitzung.Datum)}")],
            [
                new("Zustimmung", [.. thesen.Select(streit => (double?)streit.Zustimmung)]) { Farbe = 3 },
                new("teils", [.. thesen.Select(streit => (double?)streit.Teils)]) { Farbe = 1 },
                new("Widerspruch", [.. thesen.Select(streit => (double?)streit.Widerspruch)]) { Farbe = 2 },
                new("ohne Haltung", [.. thesen.Select(streit => (double?)streit.Ohne)]) { Farbe = 6 },
            ])
        {
            Spalte = "These",
            Gestapelt = true,
        };
    }

    /// <summary>Every year between the first and the last: a gap should be seen.</summary>
    private static IReadOnlyList<int> Jahre(Zusammenfassung summary)
    {
        var years = summary.JeJahr.Select(jahr => int.Parse(jahr.Name, CultureInfo.InvariantCulture)).ToList();
        return years.Count == 0 ? [] : [.. Enumerable.Range(years[0], years[^1] - years[0] + 1)];
    }

    private static List<string> Names(IReadOnlyList<int> jahre) => [.. jahre.Select(jahr => jahr.ToString("0000", CultureInfo.InvariantCulture))];

    /// <summary>Sitzungen of a year that raised it themselves, copies left out.</summary>
    private static int Sitzungen(AnliegenZeile zeile, int jahr) =>
        zeile.Wiederkehr.Verlauf.Count(row => row.Sitzung.Datum?.Year == jahr && row.Beitraege > row.Kopien);

    /// <summary>A These of moderate length, cut between words.</summary>
    private static string Cut(string text)
    {
        if (text.Length <= LongestThese)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', LongestThese);
        return text[..(end > 0 ? end : LongestThese)] + " …";
    }
}
