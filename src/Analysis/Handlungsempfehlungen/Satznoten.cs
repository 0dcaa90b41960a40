using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>A piece of a Begründung and the note behind it.</summary>
/// <param name="Text">Words of the sentence.</param>
/// <param name="Beleg">The quotation that ends here, or null.</param>
/// <param name="Grundlage">The note of a sentence that quotes nobody, or null.</param>
internal sealed record Satzstueck(string Text, Beleg? Beleg = null, string? Grundlage = null);

/// <summary>Puts notes to the sentences of a Begründung: to the source behind every quotation, else to all that the sentence rests on.</summary>
internal static class Satznoten
{
    /// <summary>The pieces in order; together they are the sentences with a blank between them.</summary>
    public static IEnumerable<Satzstueck> Of(IReadOnlyList<Begruendungssatz> saetze, IReadOnlyDictionary<long, Beleg> belege)
    {
        for (var i = 0; i < saetze.Count; i++)
        {
            // Two sentences on the same Beitraege need one note.
            var again = i + 1 < saetze.Count && saetze[i].Beitraege.SequenceEqual(saetze[i + 1].Beitraege);
            foreach (var piece in Cut(saetze[i], [.. saetze[i].Beitraege.Where(belege.ContainsKey).Select(id => belege[id])], again))
            {
                yield return piece;
            }

            if (i + 1 < saetze.Count)
            {
                yield return new(" ");
            }
        }
    }

    private static IEnumerable<Satzstueck> Cut(Begruendungssatz satz, IReadOnlyList<Beleg> belege, bool again)
    {
        var quoted = belege.Select(beleg => (Beleg: beleg, End: End(satz.Text, beleg)))
            .Where(one => one.End > 0)
            .OrderBy(one => one.End)
            .DistinctBy(one => one.End)
            .ToList();
        if (quoted.Count == 0)
        {
            return [new(satz.Text, null, belege.Count == 0 || again ? null : Quelle.Grundlage(belege))];
        }

        var starts = quoted.Select(one => one.End).Prepend(0);
        return [.. quoted.Zip(starts, (one, start) => new Satzstueck(satz.Text[start..one.End], one.Beleg)), new(satz.Text[quoted[^1].End..])];
    }

    /// <summary>Where the quotation ends in the sentence; 0 when it does not stand there.</summary>
    private static int End(string text, Beleg beleg)
    {
        var quotation = $"«{beleg.Zitat}»";
        var start = text.IndexOf(quotation, StringComparison.Ordinal);
        return start < 0 ? 0 : start + quotation.Length;
    }
}
