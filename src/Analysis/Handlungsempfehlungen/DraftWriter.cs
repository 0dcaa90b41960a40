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

    /// <summary>Other Beitraege of the same Handlungsfeld: problem statements are looked for here.</summary>
    public IReadOnlyList<AbgelegterBeitrag> Umfeld { get; init; } = [];

    /// <summary>All Beratungsfolgen known, to find the next date.</summary>
    public IReadOnlyList<Beratung> Beratungen { get; init; } = [];

    /// <summary>The day on which the draft is written.</summary>
    public required DateOnly Heute { get; init; }
}

/// <summary>Drafts a Handlungsempfehlung in which every sentence rests on Beitraege.</summary>
public sealed class DraftWriter
{
    /// <summary>Writes the draft. Same source, same draft.</summary>
    public Handlungsempfehlung Write(DraftSource source) => throw new NotSupportedException();
}
