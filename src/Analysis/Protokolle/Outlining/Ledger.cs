using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle.Outlining;

/// <summary>Collects what becomes of each line; a line that nobody claims is set aside as not understood.</summary>
internal sealed class Ledger(IReadOnlyList<Line> lines)
{
    private readonly (Zeilenart Art, string? Grund)?[] classes = new (Zeilenart, string?)?[lines.Count];

    public void Heading(Line line) => classes[line.Index] = (Zeilenart.Ueberschrift, null);

    public void These(Line line) => classes[line.Index] = (Zeilenart.These, null);

    public void Furnish(Line line, string grund) => classes[line.Index] = (Zeilenart.Beiwerk, grund);

    public void SetAside(Line line, string grund) => classes[line.Index] = (Zeilenart.Ausgesondert, grund);

    public void Furnish(IEnumerable<Line> some, string grund)
    {
        foreach (var line in some)
        {
            Furnish(line, grund);
        }
    }

    /// <summary>Every line with its class; a line that a Beitrag touches belongs to it, whatever else was said.</summary>
    /// <param name="beitraege">In the order of the text, not overlapping.</param>
    public Bilanz Close(IReadOnlyList<Beitrag> beitraege)
    {
        var rows = new Zeile[lines.Count];
        var at = 0;
        foreach (var line in lines)
        {
            while (at < beitraege.Count && beitraege[at].Span.End <= line.Span.Start)
            {
                at++;
            }

            var (art, grund) = at < beitraege.Count && beitraege[at].Span.Start < line.Span.End ? (Zeilenart.Beitrag, null)
                : line.Shape == LineShape.Blank ? (Zeilenart.Leer, null)
                : classes[line.Index] ?? (Zeilenart.Ausgesondert, Gruende.Unerkannt);
            rows[line.Index] = new Zeile(line.Index + 1, line.Span, art, grund);
        }

        return new Bilanz(rows);
    }
}
