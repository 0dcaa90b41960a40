using Fokuslupe.Domain;

namespace Fokuslupe.Storage;

/// <summary>Everything an import found: stored as a whole or not at all.</summary>
public sealed record Import
{
    /// <summary>Id of the Protokoll that was uploaded.</summary>
    public required long Protokoll { get; init; }

    /// <summary>Id of the Auftrag that is finished by it.</summary>
    public required long Auftrag { get; init; }

    /// <summary>What was read.</summary>
    public required Protokoll Inhalt { get; init; }

    /// <summary>The Beitraege of <see cref="Inhalt"/>, filed, in their order.</summary>
    public required IReadOnlyList<NeuerBeitrag> Beitraege { get; init; }

    /// <summary>What leads to persons in its text.</summary>
    public IReadOnlyList<Personenfund> Funde { get; init; } = [];

    /// <summary>Where its Forderungen belong, and what was open until now and found its Anliegen by them.</summary>
    public IReadOnlyList<Gruppe> Gruppen { get; init; } = [];
}

/// <summary>A Beitrag with its filing, about to be stored.</summary>
/// <param name="Id">From <see cref="BeitragStore.ReserveIdsAsync"/>.</param>
/// <param name="Beitrag">What was said.</param>
/// <param name="Einordnung">How it is filed.</param>
public sealed record NeuerBeitrag(long Id, Beitrag Beitrag, Einordnung Einordnung)
{
    /// <summary>Number of the card, the same for all copies of it; as long as it repeats none, its own id.</summary>
    public long Karte { get; init; } = Id;
}
