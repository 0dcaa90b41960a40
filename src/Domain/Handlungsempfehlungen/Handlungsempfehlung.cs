namespace Fokuslupe.Domain;

/// <summary>How far a Handlungsempfehlung has come.</summary>
public enum Empfehlungsstatus
{
    /// <summary>Draft.</summary>
    Entwurf,

    /// <summary>Being agreed upon.</summary>
    Abstimmung,

    /// <summary>Decided.</summary>
    Beschlossen,

    /// <summary>Dropped.</summary>
    Verworfen,
}

/// <summary>Relevance for steering, strongest first.</summary>
public enum Steuerungsrelevanz
{
    /// <summary>«in hohem Maße steuerungsrelevant».</summary>
    Hoch,

    /// <summary>«steuerungsrelevant».</summary>
    Mittel,

    /// <summary>«weniger steuerungsrelevant».</summary>
    Gering,
}

/// <summary>A recommendation, drafted from an Anliegen, edited by people. Every sentence rests on evidence.</summary>
public sealed record Handlungsempfehlung
{
    /// <summary>Id; 0 before it is stored.</summary>
    public long Id { get; init; }

    /// <summary>Id of the Anliegen it was drafted from.</summary>
    public required string Anliegen { get; init; }

    /// <summary>Id of the Handlungsfeld.</summary>
    public required string Handlungsfeld { get; init; }

    /// <summary>Title.</summary>
    public required string Titel { get; init; }

    /// <summary>What should be done, in one or two sentences.</summary>
    public required string Massnahme { get; init; }

    /// <summary>Why, sentence by sentence.</summary>
    public required IReadOnlyList<Begruendungssatz> Begruendung { get; init; }

    /// <summary>Quotations that carry the demand.</summary>
    public required IReadOnlyList<Beleg> Belege { get; init; }

    /// <summary>Quotations that speak against it.</summary>
    public IReadOnlyList<Beleg> Gegenstimmen { get; init; } = [];

    /// <summary>Who would have to act.</summary>
    public required string Adressat { get; init; }

    /// <summary>Whom it would help.</summary>
    public IReadOnlyList<string> Zielgruppen { get; init; } = [];

    /// <summary>Proposed relevance for steering.</summary>
    public required Steuerungsrelevanz Steuerungsrelevanz { get; init; }

    /// <summary>Next deliberation, or null.</summary>
    public Beratung? NaechsteBeratung { get; init; }

    /// <summary>How far it has come.</summary>
    public Empfehlungsstatus Status { get; init; }

    /// <summary>Counts up with every change, from 1: the ETag.</summary>
    public int Version { get; init; } = 1;
}

/// <summary>One sentence of a Begründung and the Beitraege it rests on.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Beitraege">Ids of the Beitraege; never empty in a draft.</param>
public sealed record Begruendungssatz(string Text, IReadOnlyList<long> Beitraege);
