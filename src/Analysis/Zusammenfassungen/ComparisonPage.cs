using System.Globalization;

using Fokuslupe.Analysis.Export;
using Fokuslupe.Analysis.Handlungsempfehlungen;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Zusammenfassungen;

/// <summary>What changed against the time before, as a section.</summary>
internal static class ComparisonPage
{
    /// <summary>A section that says what is compared and lists what is new, grown and quiet.</summary>
    public static IEnumerable<Section> Create(Periodenvergleich? vergleich)
    {
        if (vergleich is null)
        {
            yield break;
        }

        IReadOnlyList<IReadOnlyList<string>> rows =
        [
            .. vergleich.Neu.Select(zeile => Row("neu", zeile)),
            .. vergleich.Gewachsen.Select(zeile => Row("gewachsen", zeile)),
            .. vergleich.Verstummt.Select(zeile => Row("nicht mehr genannt", zeile)),
        ];
        yield return new Section("Was sich verändert hat")
        {
            Paragraphs = [new(Compared(vergleich) + (rows.Count == 0 ? " Kein Anliegen ist neu, gewachsen oder weggefallen." : vergleich.Gewachsen.Count == 0 ? "" : " Gewachsen ist, was in einem größeren Teil der Sitzungen erhoben wurde als vorher."))],
            Table = rows.Count == 0 ? null : new(["Anliegen", "Veränderung", "Sitzungen", "vorher"], 2, rows),
        };
    }

    private static string Compared(Periodenvergleich vergleich)
    {
        var jetzt = vergleich.Bis is { } bis ? $"vom {Counted.Day(vergleich.Von)} bis zum {Counted.Day(bis)}" : $"ab dem {Counted.Day(vergleich.Von)}";
        var vorher = vergleich.VorherVon is { } von ? $"vom {Counted.Day(von)} bis zum {Counted.Day(vergleich.VorherBis)}" : $"bis zum {Counted.Day(vergleich.VorherBis)}";
        return $"Verglichen wird die Zeit {jetzt} ({Counted.Of(vergleich.Sitzungen, "Sitzung", "Sitzungen")}) mit der Zeit {vorher} ({Counted.Of(vergleich.SitzungenVorher, "Sitzung", "Sitzungen")}).";
    }

    private static string[] Row(string kind, AnliegenVergleich zeile) =>
        [zeile.Anliegen.Titel, kind, zeile.Sitzungen.ToString(CultureInfo.InvariantCulture), zeile.SitzungenVorher.ToString(CultureInfo.InvariantCulture)];
}
