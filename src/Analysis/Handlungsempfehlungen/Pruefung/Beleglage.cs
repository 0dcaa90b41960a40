using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsempfehlungen.Pruefung;

/// <summary>What a sentence may claim: the Beitraege it rests on and what is known around them.</summary>
/// <param name="Beitraege">The Beitraege it names that exist; each once.</param>
/// <param name="SitzungenImFeld">Number of all Sitzungen on the field, or null when it is not known: then no share can be claimed.</param>
/// <param name="Widersprochen">True when something speaks against the demand: then nobody was unanimous.</param>
public sealed record Beleglage(IReadOnlyList<AbgelegterBeitrag> Beitraege, int? SitzungenImFeld = null, bool Widersprochen = false)
{
    /// <summary>Number of Sitzungen.</summary>
    internal int Sitzungen => Beitraege.DistinctBy(beitrag => beitrag.Sitzung.Protokoll).Count();

    /// <summary>Names of the Gremien that are known, each once.</summary>
    internal IReadOnlyList<string> Gremien =>
        [.. Beitraege.Select(beitrag => beitrag.Sitzung.Gremium).Where(gremium => gremium != Sitzung.UnbekanntesGremium).Distinct()];

    /// <summary>Years of the Sitzungen, rising, each once.</summary>
    internal IReadOnlyList<int> Jahre =>
        [.. Beitraege.Select(beitrag => beitrag.Sitzung.Datum?.Year).OfType<int>().Distinct().Order()];

    /// <summary>Sum of the votes.</summary>
    internal long Punkte => Beitraege.Sum(beitrag => (long)(beitrag.Beitrag.Punkte ?? 0));
}
