using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>Names the source of a quotation so that a person finds it again.</summary>
internal static class Quelle
{
    /// <summary>«Fokusgruppe Wohnen, 14.06.2018, «Protokoll der 2. Sitzung», Zeile 37»; the characters where the line is not known.</summary>
    public static string Of(Beleg beleg) =>
        $"{Of(beleg.Sitzung)}, {(beleg.Zeile is { } zeile ? $"Zeile {zeile}" : $"Zeichen {beleg.Span.Start} bis {beleg.Span.End}")}";

    /// <summary>«Beruht auf 5 Beiträgen: Fokusgruppe Wohnen, 14.06.2018 (3); Steuerungsgruppe, 02.03.2020 (2)».</summary>
    public static string Grundlage(IReadOnlyCollection<Beleg> belege) => Grundlage(
        belege.GroupBy(beleg => beleg.Sitzung.Protokoll).OrderBy(group => group.First().Sitzung.Datum ?? DateOnly.MaxValue).ThenBy(group => group.Key).Select(group => new Quellenangabe(group.First().Sitzung, group.Count())));

    /// <summary>The same from counts.</summary>
    public static string Grundlage(IEnumerable<Quellenangabe> quellen)
    {
        var rows = quellen.ToList();
        return $"Beruht auf {Counted.Of(rows.Sum(row => row.Beitraege), "Beitrag", "Beiträgen")}: "
            + string.Join("; ", rows.Select(row => $"{Place(row.Sitzung)} ({row.Beitraege})"));
    }

    /// <summary>«Fokusgruppe Wohnen, 14.06.2018».</summary>
    public static string Place(Sitzung sitzung) => $"{sitzung.Gremium}, {(sitzung.Datum is { } day ? Counted.Day(day) : "ohne Datum")}";

    private static string Of(Sitzung sitzung) => string.Join(", ", new[]
    {
        sitzung.Gremium,
        sitzung.Datum is { } day ? Counted.Day(day) : "ohne Datum",
        string.IsNullOrWhiteSpace(sitzung.Titel) ? null : $"«{sitzung.Titel}»",
    }.OfType<string>());
}
