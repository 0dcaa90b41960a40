using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>What readers of a Handlungsempfehlung should know about sentences that claim more than their evidence.</summary>
internal static class Pruefhinweise
{
    /// <summary>A sentence and what is wrong with it, in the order of the Begründung.</summary>
    public static IEnumerable<(string Satz, string Hinweis)> Of(Handlungsempfehlung empfehlung) =>
        empfehlung.Begruendung.SelectMany(satz => satz.Maengel.Select(mangel => (satz.Text, mangel.Hinweis)));
}
