using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>What a draft is written from.</summary>
public sealed record DraftSource
{
    /// <summary>The demand.</summary>
    public required Domain.Anliegen Anliegen { get; init; }

    /// <summary>Its Beitraege; at least one.</summary>
    public required IReadOnlyList<AbgelegterBeitrag> Beitraege { get; init; }

    /// <summary>Beitraege of opposed Anliegen.</summary>
    public IReadOnlyList<AbgelegterBeitrag> Gegenstimmen { get; init; } = [];

    /// <summary>
    /// All other Beitraege of the same Handlungsfeld: problem statements are looked for here, and the Sitzungen on the
    /// field are counted from it. Empty when not known; then no sentence names a total.
    /// </summary>
    public IReadOnlyList<AbgelegterBeitrag> Umfeld { get; init; } = [];

    /// <summary>All Beratungsfolgen known, to find the next date.</summary>
    public IReadOnlyList<Beratung> Beratungen { get; init; } = [];

    /// <summary>Paragraphs of earlier minutes that recommend something, of any field.</summary>
    public IReadOnlyList<AbgelegterBeitrag> Empfehlungen { get; init; } = [];

    /// <summary>Recommendations that are stored already; the one that is drafted anew is none of them.</summary>
    public IReadOnlyList<Handlungsempfehlung> Vorhandene { get; init; } = [];

    /// <summary>The day on which the draft is written.</summary>
    public required DateOnly Heute { get; init; }
}
