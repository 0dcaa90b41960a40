using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsempfehlungen.Pruefung;

/// <summary>The lint: finds where a sentence claims more than its evidence. It cannot tell whether a sentence is well argued.</summary>
public static class Satzpruefung
{
    /// <summary>Where the sentence claims more than it may; empty when it holds. Same input, same answer.</summary>
    public static IReadOnlyList<Mangel> Check(string satz, Beleglage lage)
    {
        ArgumentNullException.ThrowIfNull(satz);
        ArgumentNullException.ThrowIfNull(lage);
        if (lage.Beitraege.Count == 0)
        {
            return [new(Mangelart.Beleg, "", "Der Satz stützt sich auf keinen Beitrag, den es (noch) gibt. Bitte Belege angeben.")];
        }

        var zitate = Zitate.In(satz);
        var words = Satzwort.Of(Zitate.Without(satz, zitate));
        var said = Said(lage.Beitraege);
        return
        [
            .. zitate.Where(zitat => !Stands(zitat.Text, lage.Beitraege))
                .Select(zitat => new Mangel(Mangelart.Zitat, zitat.Text, "Das steht so in keinem der Belege. Bitte den Wortlaut übernehmen oder die Anführungszeichen weglassen.")),
            .. Mengenpruefung.Check(words, lage, said),
            .. Zahlenpruefung.Check(words, lage, said),
        ];
    }

    /// <summary>The quotations in «…», the mark of verbatim words here, that stand in none of the Beitraege: such a sentence is never stored.</summary>
    public static IReadOnlyList<string> InventedQuotations(string satz, Beleglage lage)
    {
        ArgumentNullException.ThrowIfNull(satz);
        ArgumentNullException.ThrowIfNull(lage);
        return [.. Zitate.In(satz).Where(zitat => satz[zitat.Start] == '«' && !Stands(zitat.Text, lage.Beitraege)).Select(zitat => zitat.Text)];
    }

    private static bool Stands(string zitat, IReadOnlyList<AbgelegterBeitrag> beitraege) =>
        !string.IsNullOrWhiteSpace(zitat) && beitraege.Any(beitrag => beitrag.Beitrag.Text.Contains(zitat, StringComparison.Ordinal));

    private static HashSet<string> Said(IReadOnlyList<AbgelegterBeitrag> beitraege) => [.. beitraege
        .SelectMany(beitrag => Satzwort.Of($"{beitrag.Beitrag.Text} {beitrag.Sitzung.Gremium}"))
        .Select(word => word.Klein)];
}
