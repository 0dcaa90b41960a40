using System.Globalization;
using System.Text;

using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>Writes a Handlungsempfehlung as German Markdown.</summary>
/// <param name="stellen">Where its sources are found.</param>
internal sealed class EmpfehlungMarkdown(Belegquellen stellen)
{
    private readonly StringBuilder _page = new();
    private readonly List<string> _notes = [];

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
            var sentences = string.Concat(Satznoten.Of(empfehlung.Begruendung, stellen.Saetze).Select(Noted));
            _page.Append("\n## Begründung\n\n").Append(MarkdownText.EscapeBeginning(sentences)).Append('\n');
        }

        Section("Belege", empfehlung.Belege.Select(Quotation));
        Section("Gegenstimmen", empfehlung.Gegenstimmen.Select(Quotation));
        Section("Frühere Empfehlungen", empfehlung.Fruehere.Select(Earlier));
        Reckoning(empfehlung);
        Section("Prüfhinweise", Pruefhinweise.Of(empfehlung, stellen).Select(hinweis => $"«{MarkdownText.Escape(hinweis.Satz)}» – {MarkdownText.Escape(hinweis.Hinweis)}"));
        for (var i = 0; i < _notes.Count; i++)
        {
            _page.Append(CultureInfo.InvariantCulture, $"\n[^{i + 1}]: {_notes[i]}\n");
        }

        return _page.ToString();
    }

    /// <summary>The piece with the mark of its note.</summary>
    private string Noted(Satzstueck piece)
    {
        var note = piece.Beleg is { } beleg ? Source(beleg) : piece.Grundlage is { } grundlage ? MarkdownText.Escape(grundlage) : null;
        if (note is null)
        {
            return MarkdownText.EscapeInside(piece.Text);
        }

        _notes.Add(note);
        return $"{MarkdownText.EscapeInside(piece.Text)}[^{_notes.Count}]";
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

    private string Source(Beleg beleg) => stellen.Adresse(beleg) is { } address
        ? $"[{MarkdownText.Escape(stellen.Quelle(beleg))}](<{address.OriginalString}>)"
        : MarkdownText.Escape(stellen.Quelle(beleg));
}
