using System.Globalization;
using System.Text;

using Fokuslupe.Analysis.Handlungsempfehlungen;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Zusammenfassungen;

/// <summary>Writes a summary as a German page: numbers first, then tables, then quotations with their sources.</summary>
internal static class SummaryMarkdown
{
    /// <summary>Plural of the codes of <see cref="Art"/>, as table rows.</summary>
    private static readonly Dictionary<string, string> Arten = new()
    {
        [Art.Feststellung.Code()] = "Feststellungen",
        [Art.Forderung.Code()] = "Forderungen",
        [Art.Frage.Code()] = "Fragen",
        [Art.Reaktion.Code()] = "Reaktionen",
        [Art.Organisation.Code()] = "Organisatorisches",
    };

    public static string Write(Zusammenfassung summary, Feldordnung feldordnung)
    {
        var name = feldordnung.Felder.FirstOrDefault(feld => feld.Id == summary.Handlungsfeld)?.Name ?? summary.Handlungsfeld;
        var page = new StringBuilder().Append("# Zusammenfassung: ").Append(MarkdownText.Escape(name)).Append("\n\n");
        page.Append("Zeitraum: ").Append(Period(summary)).Append("\n\n");
        if (summary.Beitraege == 0)
        {
            return page.Append("Zu diesem Handlungsfeld liegen im Zeitraum keine Beiträge vor.\n").ToString();
        }

        page.Append(CultureInfo.InvariantCulture, $"**{Counted.Of(summary.Beitraege, "Beitrag", "Beiträge")}** aus {Counted.Of(summary.Sitzungen, "Sitzung", "Sitzungen")} von {Counted.Of(summary.JeGremium.Count, "Gremium", "Gremien")}");
        page.Append(summary.Unsicher == 0 ? ".\n\n" : $"; bei {Counted.Of(summary.Unsicher, "Beitrag", "Beiträgen")} ist die Zuordnung unsicher.\n\n");
        Table(page, "Beiträge je Jahr", "Jahr", summary.JeJahr, row => row.Name);
        Table(page, "Beiträge je Gremium", "Gremium", summary.JeGremium, row => row.Name);
        Table(page, "Beiträge je Art", "Art", summary.JeArt, row => Arten.GetValueOrDefault(row.Name, row.Name));
        Anliegen(page, summary.Anliegen);
        Thesen(page, summary.Thesen);
        var fragen = summary.JeArt.FirstOrDefault(row => row.Name == Art.Frage.Code())?.Beitraege ?? 0;
        Quotations(page, fragen > summary.OffeneFragen.Count ? $"Offene Fragen ({summary.OffeneFragen.Count} von {fragen})" : "Offene Fragen", summary.OffeneFragen);
        Quotations(page, "Stimmen", summary.Zitate);
        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static string Period(Zusammenfassung summary) => (summary.Von, summary.Bis) switch
    {
        (null, null) => "alle Sitzungen",
        ({ } von, null) => $"ab {Counted.Day(von)}",
        (null, { } bis) => $"bis {Counted.Day(bis)}",
        ({ } von, { } bis) => $"{Counted.Day(von)} bis {Counted.Day(bis)}",
    };

    private static void Table(StringBuilder page, string heading, string column, IReadOnlyList<Zaehlung> rows, Func<Zaehlung, string> name)
    {
        if (rows.Count == 0)
        {
            return;
        }

        page.Append(CultureInfo.InvariantCulture, $"## {heading}\n\n| {column} | Beiträge | Sitzungen |\n|---|---:|---:|\n");
        foreach (var row in rows)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {MarkdownText.Escape(name(row))} | {row.Beitraege} | {row.Sitzungen} |\n");
        }

        page.Append('\n');
    }

    private static void Anliegen(StringBuilder page, IReadOnlyList<AnliegenZeile> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        page.Append("## Anliegen nach Breite\n\n| Anliegen | Sitzungen | Gremien | Beiträge | Zeitraum |\n|---|---:|---:|---:|---|\n");
        foreach (var (anliegen, wiederkehr) in rows)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {MarkdownText.Escape(anliegen.Titel)} | {wiederkehr.Sitzungen} | {wiederkehr.Gremien.Count} | {wiederkehr.Beitraege} | {Years(wiederkehr)} |\n");
        }

        page.Append('\n');
    }

    private static string Years(Wiederkehr wiederkehr) => wiederkehr.Jahre switch
    {
        [] => "ohne Datum",
        [var only] => only.ToString(CultureInfo.InvariantCulture),
        [var first, .., var last] => $"{first}–{last}",
    };

    private static void Thesen(StringBuilder page, IReadOnlyList<ThesenStreit> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        page.Append("## Umstrittene Thesen\n\n| These | Sitzung | Zustimmung | Teils | Widerspruch |\n|---|---|---:|---:|---:|\n");
        foreach (var row in rows)
        {
            var sitzung = row.Sitzung.Datum is { } day ? $"{row.Sitzung.Gremium}, {Counted.Day(day)}" : row.Sitzung.Gremium;
            page.Append(CultureInfo.InvariantCulture, $"| {MarkdownText.Escape(row.These.Text)} | {MarkdownText.Escape(sitzung)} | {row.Zustimmung} | {row.Teils} | {row.Widerspruch} |\n");
        }

        page.Append('\n');
    }

    private static void Quotations(StringBuilder page, string heading, IReadOnlyList<Beleg> belege)
    {
        if (belege.Count == 0)
        {
            return;
        }

        page.Append(CultureInfo.InvariantCulture, $"## {heading}\n\n");
        foreach (var beleg in belege)
        {
            page.Append(CultureInfo.InvariantCulture, $"- «{MarkdownText.Escape(beleg.Zitat)}» – {MarkdownText.Escape(Quelle.Of(beleg))}\n");
        }

        page.Append('\n');
    }
}
