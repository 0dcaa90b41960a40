using System.Globalization;

using Fokuslupe.Analysis.Handlungsempfehlungen;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Zusammenfassungen;

/// <summary>Says in a few sentences what stands out. Each sentence names counts, and rests on the Beitraege that were counted.</summary>
internal static class Overview
{
    private const int MostNamed = 3;

    /// <summary>The sentences; none where nothing stands out.</summary>
    /// <param name="summary">The counts.</param>
    /// <param name="beitraege">Beitraege of the period in order.</param>
    /// <param name="source">What the summary is written from.</param>
    public static IReadOnlyList<Aussage> Write(
        Zusammenfassung summary, IReadOnlyList<AbgelegterBeitrag> beitraege, SummarySource source)
    {
        var byId = source.Everywhere().ToDictionary(beitrag => beitrag.Id);
        var sitzungen = beitraege.Select(beitrag => beitrag.Sitzung.Protokoll).ToHashSet();
        var byAnliegen = beitraege.Concat(source.ElsewhereInPeriod()).ToLookup(beitrag => beitrag.Anliegen);
        List<Aussage?> aussagen =
        [
            Named(
                "Am breitesten getragen",
                summary.Anliegen.Where(zeile => zeile.Wiederkehr.Sitzungen > 1),
                zeile => $"in {zeile.Wiederkehr.Sitzungen} von {Sitzungen(Possible(zeile))}, {Counted.Of(zeile.Wiederkehr.Gremien.Count, "Gremium", "Gremien")}{(summary.Von is null ? Since(zeile.Wiederkehr) : "")}"),
            Moving("Zunehmend", Trendrichtung.Steigend),
            Moving("Abnehmend", Trendrichtung.Sinkend),
            New(summary.Vergleich, byId),
            Named(
                "Schon einmal empfohlen und danach wieder erhoben",
                summary.Anliegen.Where(zeile => zeile.Wiederkehr.Wiedergekommen),
                zeile => $"danach in {Sitzungen(zeile.Wiederkehr.Antworten.Max(antwort => antwort.SitzungenDanach))}"),
            Named(
                "Gegeneinander stehen",
                summary.Zielkonflikte.Take(1).SelectMany(konflikt => (AnliegenZeile[])[konflikt.Anliegen, konflikt.Gegen]),
                zeile => $"in {Sitzungen(zeile.Wiederkehr.Sitzungen)}"),
            Divided(summary.Thesen, byId),
            Questions([.. SummaryWriter.Fragen(beitraege)]),
        ];
        return [.. aussagen.OfType<Aussage>()];

        // The Sitzungen with Beitraege of the field, and those that raised the Anliegen under another.
        int Possible(AnliegenZeile zeile) =>
            sitzungen.Count + byAnliegen[zeile.Anliegen.Id].Select(beitrag => beitrag.Sitzung.Protokoll).Distinct().Count(protokoll => !sitzungen.Contains(protokoll));

        Aussage? Named(string opening, IEnumerable<AnliegenZeile> zeilen, Func<AnliegenZeile, string> counts)
        {
            var named = zeilen.Take(MostNamed).ToList();
            return named.Count == 0 ? null : Rest($"{opening}: {Titles(named, counts)}.", named.SelectMany(zeile => byAnliegen[zeile.Anliegen.Id]));
        }

        Aussage? Moving(string opening, Trendrichtung richtung) => Named(
            opening, summary.Anliegen.Where(zeile => zeile.Wiederkehr.Trend.Richtung == richtung), zeile => Halves(zeile.Wiederkehr.Trend));
    }

    private static Aussage? New(Periodenvergleich? vergleich, Dictionary<long, AbgelegterBeitrag> byId)
    {
        var neu = vergleich?.Neu.Take(MostNamed).ToList() ?? [];
        return neu.Count == 0 ? null : Rest(
            $"Neu seit {Counted.Day(vergleich!.Von)}: {string.Join("; ", neu.Select(zeile => $"{zeile.Anliegen.Titel} (in {Sitzungen(zeile.Sitzungen)})"))}.",
            neu.SelectMany(zeile => zeile.Beitraege).Select(id => byId[id]));
    }

    private static Aussage? Divided(IReadOnlyList<ThesenStreit> thesen, Dictionary<long, AbgelegterBeitrag> byId) => thesen is not [var first, ..] ? null : Rest(
        $"Am stärksten umstritten: die These «{first.These.Text}» mit {first.Zustimmung}-mal Zustimmung, {first.Widerspruch}-mal Widerspruch und {first.Teils}-mal teils.",
        first.Beitraege.Select(id => byId[id]));

    private static Aussage? Questions(IReadOnlyList<AbgelegterBeitrag> fragen) => fragen.Count == 0 ? null : Rest(
        fragen.Count == 1
            ? $"{Mengenwort.Beitraege(1)} stellt eine Frage."
            : $"{Mengenwort.Beitraege(fragen.Count)} ({fragen.Count}) stellen Fragen.",
        fragen);

    private static Aussage Rest(string text, IEnumerable<AbgelegterBeitrag> beitraege)
    {
        var ordered = BelegSelection.InOrder(beitraege.DistinctBy(beitrag => beitrag.Id)).ToList();
        return new(text, [.. ordered.Select(beitrag => beitrag.Id).Order()])
        {
            Quellen = [.. ordered.GroupBy(beitrag => beitrag.Sitzung.Protokoll).Select(group => new Quellenangabe(group.First().Sitzung, group.Count()))],
        };
    }

    private static string Titles(IEnumerable<AnliegenZeile> zeilen, Func<AnliegenZeile, string> counts) =>
        string.Join("; ", zeilen.Select(zeile => $"{zeile.Anliegen.Titel} ({counts(zeile)})"));

    private static string Since(Wiederkehr wiederkehr) =>
        wiederkehr.Jahre is [var first, _, ..] ? $", seit {first.ToString(CultureInfo.InvariantCulture)}" : "";

    /// <summary>«in 4 von 5 gegenüber 1 von 5 Sitzungen».</summary>
    private static string Halves(Trend trend) =>
        $"in {trend.Spaeter} von {trend.JeHaelfte} gegenüber {trend.Frueher} von {Sitzungen(trend.JeHaelfte)}";

    private static string Sitzungen(int count) => Counted.Of(count, "Sitzung", "Sitzungen");
}
