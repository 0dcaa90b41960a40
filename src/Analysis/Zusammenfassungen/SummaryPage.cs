using System.Globalization;

using Fokuslupe.Analysis.Export;
using Fokuslupe.Analysis.Handlungsempfehlungen;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Zusammenfassungen;

/// <summary>A summary as a German page: numbers first, then what stands out, then tables, then quotations, last the ledger.</summary>
internal static class SummaryPage
{
    public static Page Create(Zusammenfassung summary, Feldordnung feldordnung)
    {
        var name = feldordnung.Felder.FirstOrDefault(feld => feld.Id == summary.Handlungsfeld)?.Name ?? summary.Handlungsfeld;
        var page = new Page($"Zusammenfassung: {name}", [Head(summary)]);
        return summary.Beitraege == 0 ? page : page with
        {
            Sections =
            [
                .. page.Sections,
                .. Section("Überblick", [.. summary.Ueberblick.Select(Sentence)]),
                .. Table("Beiträge je Art", Counts("Art", summary.JeArt, row => Artnamen.Many(row.Name))),
                .. Table("Anliegen nach Breite", AnliegenTable(summary.Anliegen)),
                .. Table("Zielkonflikte", Conflicts(summary.Zielkonflikte)),
                .. Table("Umstrittene Thesen", Thesen(summary.Thesen)),
                .. ComparisonPage.Create(summary.Vergleich),
                .. Quotations(Questions(summary), summary.OffeneFragen),
                .. Quotations("Stimmen", summary.Zitate),
                .. Section("Was dieses Feld auszeichnet", Terms(summary.Begriffe)),
                .. Table("Beiträge je Jahr", Counts("Jahr", summary.JeJahr, row => row.Name)),
                .. Table("Beiträge je Gremium", Counts("Gremium", summary.JeGremium, row => row.Name)),
                .. Section("Was gelesen wurde", LedgerText.Write(summary)),
            ],
        };
    }

    /// <summary>A section with a table, unless it has no rows.</summary>
    internal static IEnumerable<Section> Table(string heading, PageTable table)
    {
        if (table.Rows.Count > 0)
        {
            yield return new Section(heading) { Table = table };
        }
    }

    private static Section Head(Zusammenfassung summary)
    {
        var extent = summary.Beitraege == 0
            ? "Zu diesem Handlungsfeld liegen im Zeitraum keine Beiträge vor."
            : $"{Counted.Of(summary.Beitraege, "Beitrag", "Beiträge")} aus {Counted.Of(summary.Sitzungen, "Sitzung", "Sitzungen")} von {Counted.Of(summary.JeGremium.Count, "Gremium", "Gremien")}"
                + (summary.Unsicher == 0 ? "." : $"; bei {Counted.Of(summary.Unsicher, "Beitrag", "Beiträgen")} ist die Zuordnung unsicher.");
        return new(null) { Paragraphs = [new($"Zeitraum: {Period(summary.Von, summary.Bis)}"), new(extent)] };
    }

    private static string Period(DateOnly? von, DateOnly? bis) => (von, bis) switch
    {
        (null, null) => "alle Sitzungen",
        ({ } first, null) => $"ab {Counted.Day(first)}",
        (null, { } last) => $"bis {Counted.Day(last)}",
        ({ } first, { } last) => $"{Counted.Day(first)} bis {Counted.Day(last)}",
    };

    private static IEnumerable<Section> Section(string heading, Noted[] paragraphs)
    {
        if (paragraphs.Length > 0)
        {
            yield return new Section(heading) { Paragraphs = paragraphs };
        }
    }

    private static IEnumerable<Section> Quotations(string heading, IReadOnlyList<Beleg> belege)
    {
        if (belege.Count > 0)
        {
            yield return new Section(heading) { Quotations = belege };
        }
    }

    private static Noted Sentence(Aussage aussage) => new(aussage.Text, Quelle.Grundlage(aussage.Quellen));

    private static PageTable Counts(string column, IReadOnlyList<Zaehlung> rows, Func<Zaehlung, string> name) => new(
        [column, "Beiträge", "Anteil", "Sitzungen"], 3, [.. rows.Select(row => (string[])[name(row), Number(row.Beitraege), Percent(row.Anteil), Number(row.Sitzungen)])]);

    private static PageTable AnliegenTable(IReadOnlyList<AnliegenZeile> rows) => new(
        ["Anliegen", "Zeitraum", "Trend", "Sitzungen", "Gremien", "Beiträge"],
        3,
        [.. rows.Select(row => (string[])[row.Anliegen.Titel, Years(row.Wiederkehr), Trendname(row.Wiederkehr.Trend), Number(row.Wiederkehr.Sitzungen), Number(row.Wiederkehr.Gremien.Count), Number(row.Wiederkehr.Beitraege)])]);

    private static PageTable Conflicts(IReadOnlyList<Zielkonflikt> rows) => new(
        ["Anliegen", "Gegen", "Sitzungen", "Sitzungen dagegen"],
        2,
        [.. rows.Select(row => (string[])[row.Anliegen.Anliegen.Titel, row.Gegen.Anliegen.Titel, Number(row.Anliegen.Wiederkehr.Sitzungen), Number(row.Gegen.Wiederkehr.Sitzungen)])])
    { Wide = 2 };

    private static PageTable Thesen(IReadOnlyList<ThesenStreit> rows) => new(
        ["These", "Sitzung", "Zustimmung", "Teils", "Widerspruch", "Ohne Haltung"],
        4,
        [.. rows.Select(row => (string[])[row.These.Text, Quelle.Place(row.Sitzung), Number(row.Zustimmung), Number(row.Teils), Number(row.Widerspruch), Number(row.Ohne)])]);

    private static string Questions(Zusammenfassung summary)
    {
        var fragen = summary.JeArt.FirstOrDefault(row => row.Name == Art.Frage.Code())?.Beitraege ?? 0;
        return fragen > summary.OffeneFragen.Count ? $"Offene Fragen ({summary.OffeneFragen.Count} von {fragen})" : "Offene Fragen";
    }

    private static Noted[] Terms(IReadOnlyList<Begriff> begriffe) => begriffe.Count == 0 ? [] :
    [
        new($"Wörter, die hier mehr vorkommen als in den anderen Handlungsfeldern, die auffälligsten zuerst: {string.Join(", ", begriffe.Select(begriff => $"{begriff.Wort} ({begriff.Anzahl})"))}."),
    ];

    private static string Years(Wiederkehr wiederkehr) => wiederkehr.Jahre switch
    {
        [] => "ohne Datum",
        [var only] => only.ToString(CultureInfo.InvariantCulture),
        [var first, .., var last] => $"{first}–{last}",
    };

    private static string Trendname(Trend trend) => trend.Richtung switch
    {
        Trendrichtung.Steigend => "zunehmend",
        Trendrichtung.Sinkend => "abnehmend",
        Trendrichtung.Gleich => "gleichbleibend",
        _ => "zu wenig Daten",
    };

    private static string Number(int value) => Counted.Number(value);

    /// <summary>«36 %»; «&lt; 1 %» where rounding would leave nothing of what is there.</summary>
    private static string Percent(double share) =>
        (share is > 0 and < 0.005 ? "<\u00a01" : (100 * share).ToString("0", CultureInfo.InvariantCulture)) + "\u00a0%";
}
