using Fokuslupe.Domain;

namespace Fokuslupe.Storage;

/// <summary>Words of a Protokoll cut anew: which Beitraege go and which come, stored as a whole or not at all.</summary>
public sealed record Umschnitt
{
    /// <summary>Id of the Protokoll.</summary>
    public required long Protokoll { get; init; }

    /// <summary>What the person does.</summary>
    public required Schrittart Art { get; init; }

    /// <summary>The Beitraege that go, with the versions the person saw.</summary>
    public IReadOnlyList<(long Id, int Version)> Weg { get; init; } = [];

    /// <summary>The Beitraege that come; what a person had decided about those that go is carried over to them.</summary>
    public IReadOnlyList<NeuerBeitrag> Neu { get; init; } = [];

    /// <summary>Where the Forderungen among them belong.</summary>
    public IReadOnlyList<Gruppe> Gruppen { get; init; } = [];

    /// <summary>Code that says why lines are set aside which belong to no Beitrag any more.</summary>
    public string Grund { get; init; } = "vonhand";
}

/// <summary>What became of an <see cref="Umschnitt"/>.</summary>
public enum SchnittOutcome
{
    /// <summary>Stored.</summary>
    Done,

    /// <summary>A Beitrag that should go is not there any more.</summary>
    NotFound,

    /// <summary>Somebody was faster; nothing was stored.</summary>
    Conflict,

    /// <summary>A recommendation cites a Beitrag that would go; nothing was stored.</summary>
    Cited,
}

/// <summary>The outcome, the step that was written down, and the title of the recommendation that stands in the way.</summary>
public sealed record SchnittResult(SchnittOutcome Outcome, long? Schritt = null, string? Empfehlung = null);
