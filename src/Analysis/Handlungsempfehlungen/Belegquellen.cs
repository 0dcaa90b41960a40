using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>Where readers of an exported Handlungsempfehlung find what it rests on.</summary>
public sealed record Belegquellen
{
    /// <summary>Where the source of a quotation can be opened; null for no links.</summary>
    public Func<Beleg, Uri?>? Link { get; init; }

    /// <summary>The Beitraege of its sentences by id, as far as they are known; each sentence gets a note to those it rests on.</summary>
    public IReadOnlyDictionary<long, Beleg> Saetze { get; init; } = new Dictionary<long, Beleg>();

    /// <summary>Ids of Beitraege that are no longer stored: their Protokoll was deleted or cut anew.</summary>
    public IReadOnlySet<long> Fehlend { get; init; } = new HashSet<long>();

    /// <summary>The source of a quotation in words; says when it can no longer be looked up.</summary>
    internal string Quelle(Beleg beleg) =>
        Handlungsempfehlungen.Quelle.Of(beleg) + (Fehlend.Contains(beleg.Beitrag) ? " (nicht mehr gespeichert)" : "");

    /// <summary>Where to open it, or null.</summary>
    internal Uri? Adresse(Beleg beleg) => Fehlend.Contains(beleg.Beitrag) ? null : Link?.Invoke(beleg);
}
