using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>What readers of a Handlungsempfehlung should know about sentences that claim more than their evidence.</summary>
internal static class Pruefhinweise
{
    /// <summary>A sentence and what is wrong with it, in the order of the Begründung.</summary>
    public static IEnumerable<(string Satz, string Hinweis)> Of(Handlungsempfehlung empfehlung, Belegquellen stellen) =>
        empfehlung.Begruendung.SelectMany(satz => satz.Maengel.Select(mangel => (satz.Text, mangel.Hinweis)).Concat(Gone(satz, stellen)));

    private static IEnumerable<(string Satz, string Hinweis)> Gone(Begruendungssatz satz, Belegquellen stellen)
    {
        var gone = satz.Beitraege.Count(stellen.Fehlend.Contains);
        if (gone > 0)
        {
            yield return (satz.Text, $"Von {Counted.Of(satz.Beitraege.Count, "Beitrag", "Beiträgen")}, auf denen der Satz ruht, {(gone == 1 ? "ist einer" : $"sind {gone}")} nicht mehr gespeichert.");
        }
    }
}
