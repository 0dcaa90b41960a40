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

/// <summary>Which status follows which.</summary>
public static class Statusfolge
{
    /// <summary>What a recommendation of this status can sensibly become; what is decided or dropped can be taken up again.</summary>
    public static IReadOnlyList<Empfehlungsstatus> Folgende(this Empfehlungsstatus status) => status switch
    {
        Empfehlungsstatus.Entwurf => [Empfehlungsstatus.Abstimmung, Empfehlungsstatus.Verworfen],
        Empfehlungsstatus.Abstimmung => [Empfehlungsstatus.Entwurf, Empfehlungsstatus.Beschlossen, Empfehlungsstatus.Verworfen],
        Empfehlungsstatus.Beschlossen => [Empfehlungsstatus.Abstimmung],
        _ => [Empfehlungsstatus.Entwurf],
    };

    /// <summary>True when a recommendation of this status may become that, or is it already.</summary>
    public static bool KannWerden(this Empfehlungsstatus status, Empfehlungsstatus neu) => status == neu || status.Folgende().Contains(neu);
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

/// <summary>The parts of a Handlungsempfehlung, besides the sentences of its Begründung, that people can decide on.</summary>
public enum Empfehlungsteil
{
    /// <summary>Title.</summary>
    Titel,

    /// <summary>What should be done.</summary>
    Massnahme,

    /// <summary>Who would have to act.</summary>
    Adressat,

    /// <summary>Whom it would help.</summary>
    Zielgruppen,

    /// <summary>Relevance for steering.</summary>
    Steuerungsrelevanz,

    /// <summary>Next deliberation.</summary>
    NaechsteBeratung,

    /// <summary>The reckoning of the relevance.</summary>
    Kriterien,
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

    /// <summary>How firmly it rests on what was said; null for those drafted before that was kept.</summary>
    public Belegstaerke? Staerke { get; init; }

    /// <summary>What the proposed relevance was reckoned from; the sum of the weights decides.</summary>
    public IReadOnlyList<Kriterium> Kriterien { get; init; } = [];

    /// <summary>Similar recommendations that were there before, the most similar first.</summary>
    public IReadOnlyList<FruehereEmpfehlung> Fruehere { get; init; } = [];

    /// <summary>How far it has come.</summary>
    public Empfehlungsstatus Status { get; init; }

    /// <summary>What people decided on and a new draft leaves as it is.</summary>
    public IReadOnlyList<Empfehlungsteil> Gesperrt { get; init; } = [];

    /// <summary>Counts up with every change, from 1: the ETag.</summary>
    public int Version { get; init; } = 1;
}
