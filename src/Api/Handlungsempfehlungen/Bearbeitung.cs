using Fokuslupe.Analysis.Handlungsempfehlungen.Pruefung;
using Fokuslupe.Api.Requests;
using Fokuslupe.Domain;

namespace Fokuslupe.Api.Handlungsempfehlungen;

/// <summary>
/// Checks what people wrote. A sentence of theirs may claim more than its evidence shows, then it is marked; only words in «…», the mark
/// of quotations, have to stand in one of its Beitraege.
/// </summary>
internal sealed class Bearbeitung(Satzbelege belege)
{
    /// <summary>The edited recommendation with marks at the sentences that are new or changed.</summary>
    public async Task<Handlungsempfehlung> CheckAsync(
        Handlungsempfehlung before, Handlungsempfehlung edited, ValueCheck check, CancellationToken cancellationToken)
    {
        var changed = edited.Begruendung.Where(satz => !IsIn(before, satz)).ToList();
        if (changed.Count == 0)
        {
            return edited;
        }

        var lagen = await belege.LoadAsync(edited, cancellationToken);
        return edited with
        {
            Begruendung = [.. edited.Begruendung.Zip(lagen, (satz, lage) => IsIn(before, satz) ? satz : Mark(satz, lage, check))],
        };
    }

    private static bool IsIn(Handlungsempfehlung before, Begruendungssatz satz) =>
        before.Begruendung.Any(other => other.Text == satz.Text && other.Beitraege.SequenceEqual(satz.Beitraege));

    private static Begruendungssatz Mark(Begruendungssatz satz, Beleglage lage, ValueCheck check)
    {
        if (Satzpruefung.InventedQuotations(satz.Text, lage) is [var zitat, ..])
        {
            check.Refuse($"«{zitat}» steht so in keinem der Beiträge des Satzes. Bitte den Wortlaut übernehmen; Namen und Hervorhebungen bitte in „deutsche Anführungszeichen“ setzen.");
        }

        return satz with { Maengel = Satzpruefung.Check(satz.Text, lage) };
    }
}
