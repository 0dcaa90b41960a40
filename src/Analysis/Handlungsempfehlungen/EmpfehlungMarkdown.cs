using System.Globalization;
using System.Text;

using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>Writes a Handlungsempfehlung as German Markdown.</summary>
/// <param name="link">Where the source of a quotation can be opened; null for no links.</param>
internal sealed class EmpfehlungMarkdown(Func<Beleg, Uri?>? link)
{
    private readonly StringBuilder _page = new();

    public string Write(Handlungsempfehlung empfehlung, Feldordnung feldordnung)
    {
        _page.Append("# ").Append(MarkdownText.Escape(empfehlung.Titel)).Append("\n\n");
        _page.Append(MarkdownText.Escape(empfehlung.Massnahme)).Append("\n\n| Angabe | Wert |\n|---|---|\n");
        foreach (var (name, wert) in Angaben.Of(empfehlung, feldordnung))
        {
            _page.Append(CultureInfo.InvariantCulture, $"| {name} | {MarkdownText.Escape(wert)} |\n");
        }

        if (empfehlung.Begruendung.Count > 0)
        {
            _page.Append("\n## Begründung\n\n").AppendJoin(' ', empfehlung.Begruendung.Select(satz => MarkdownText.Escape(satz.Text))).Append('\n');
        }

        Section("Belege", empfehlung.Belege.Select(Quotation));
        Section("Gegenstimmen", empfehlung.Gegenstimmen.Select(Quotation));
        Section("Frühere Empfehlungen", empfehlung.Fruehere.Select(Earlier));
        Reckoning(empfehlung);
        Section("Prüfhinweise", Pruefhinweise.Of(empfehlung).Select(hinweis => $"«{MarkdownText.Escape(hinweis.Satz)}» – {MarkdownText.Escape(hinweis.Hinweis)}"));
        return _page.ToString();
    }

    private void Section(string heading, IEnumerable<string> items)
    {
        var lines = items.ToList();
        if (lines.Count > 0)
        {
            _page.Append(CultureInfo.InvariantCulture, $"\n## {heading}\n\n");
            lines.ForEach(line => _page.Append(CultureInfo.InvariantCulture, $"- {line}\n"));
        }
    }

    private void Reckoning(Handlungsempfehlung empfehlung)
    {
        if (empfehlung.Kriterien.Count == 0)
        {
            return;
        }

        _page.Append("\n## Vorschlag zur Steuerungsrelevanz\n\n| Kriterium | Wert | Gewicht |\n|---|---|---:|\n");
        foreach (var (name, wert, gewicht) in Relevanzvorschlag.Rows(empfehlung.Kriterien))
        {
            _page.Append(CultureInfo.InvariantCulture, $"| {MarkdownText.Escape(name)} | {MarkdownText.Escape(wert)} | {gewicht} |\n");
        }
    }

    private string Quotation(Beleg beleg) => $"«{MarkdownText.Escape(beleg.Zitat)}» – {Source(beleg)}";

    private string Earlier(FruehereEmpfehlung fruehere) => fruehere.Beleg is { } beleg
        ? Quotation(beleg)
        : $"{MarkdownText.Escape(fruehere.Text)} – {Angaben.Stored(fruehere)}";

    private string Source(Beleg beleg) => link?.Invoke(beleg) is { } address
        ? $"[{MarkdownText.Escape(Quelle.Of(beleg))}](<{address.OriginalString}>)"
        : MarkdownText.Escape(Quelle.Of(beleg));
}
