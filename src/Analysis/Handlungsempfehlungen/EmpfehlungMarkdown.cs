using System.Globalization;
using System.Text;

using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>Writes a Handlungsempfehlung as German Markdown.</summary>
internal static class EmpfehlungMarkdown
{
    public static string Write(Handlungsempfehlung empfehlung, Feldordnung feldordnung)
    {
        var page = new StringBuilder().Append("# ").Append(MarkdownText.Escape(empfehlung.Titel)).Append("\n\n");
        page.Append(MarkdownText.Escape(empfehlung.Massnahme)).Append("\n\n| Angabe | Wert |\n|---|---|\n");
        foreach (var (name, wert) in Angaben.Of(empfehlung, feldordnung))
        {
            page.Append(CultureInfo.InvariantCulture, $"| {name} | {MarkdownText.Escape(wert)} |\n");
        }

        if (empfehlung.Begruendung.Count > 0)
        {
            page.Append("\n## Begründung\n\n").AppendJoin(' ', empfehlung.Begruendung.Select(satz => MarkdownText.Escape(satz.Text))).Append('\n');
        }

        Quotations(page, "Belege", empfehlung.Belege);
        Quotations(page, "Gegenstimmen", empfehlung.Gegenstimmen);
        return page.ToString();
    }

    private static void Quotations(StringBuilder page, string heading, IReadOnlyList<Beleg> belege)
    {
        if (belege.Count == 0)
        {
            return;
        }

        page.Append(CultureInfo.InvariantCulture, $"\n## {heading}\n\n");
        foreach (var beleg in belege)
        {
            page.Append(CultureInfo.InvariantCulture, $"- «{MarkdownText.Escape(beleg.Zitat)}» – {MarkdownText.Escape(Quelle.Of(beleg))}\n");
        }
    }
}
