using Fokuslupe.Domain;

namespace Fokuslupe.Storage;

/// <summary>All demands and Anliegen as they stood at one moment: what a regrouping works on.</summary>
public sealed record Bestand
{
    /// <summary>Number of changes up to then; see <see cref="AnliegenStore.GetAenderungAsync"/>.</summary>
    public required long Aenderung { get; init; }

    /// <summary>Number of decisions up to then; a proposal that rests on fewer is out of date.</summary>
    public required long Entscheidungen { get; init; }

    /// <summary>Highest id of a Beitrag that an accepted regrouping has looked at; 0 before the first.</summary>
    public long Angenommen { get; init; }

    /// <summary>All Forderungen, and all else that is filed under an Anliegen; by id.</summary>
    public required IReadOnlyList<AbgelegteForderung> Forderungen { get; init; }

    /// <summary>All Anliegen, also those without Beitraege and those that were merged away; by id.</summary>
    public required IReadOnlyList<GefuehrtesAnliegen> Anliegen { get; init; }
}

/// <summary>A Beitrag as the grouping sees it.</summary>
public sealed record AbgelegteForderung
{
    /// <summary>Id of the Beitrag.</summary>
    public required long Id { get; init; }

    /// <summary>Its words.</summary>
    public required string Text { get; init; }

    /// <summary>Id of its field.</summary>
    public required string Handlungsfeld { get; init; }

    /// <summary>Id of the Anliegen it is filed under, or null.</summary>
    public string? Anliegen { get; init; }

    /// <summary>True when a person decided on <see cref="Anliegen"/>, be it null.</summary>
    public bool Fest { get; init; }

    /// <summary>False when it is filed under an Anliegen although it is no Forderung (any more).</summary>
    public bool Forderung { get; init; } = true;

    /// <summary>How sure its field is; empty where a person decided.</summary>
    public IReadOnlyList<Anteil> Verteilung { get; init; } = [];
}

/// <summary>An Anliegen and what binds a regrouping about it.</summary>
/// <param name="Anliegen">The demand.</param>
/// <param name="Eigen">True when editors created, split off, renamed or confirmed it.</param>
/// <param name="Vorlaeufig">True when an import found it, no regrouping was accepted since and no Handlungsempfehlung names it: its id binds nobody.</param>
/// <param name="Thema">Id of its Thema, or null.</param>
/// <param name="Ersatz">Id of the Anliegen that took it in, or null.</param>
public sealed record GefuehrtesAnliegen(Domain.Anliegen Anliegen, bool Eigen, bool Vorlaeufig, string? Thema, string? Ersatz);

/// <summary>Beitraege to be filed under an Anliegen.</summary>
/// <param name="Anliegen">The Anliegen; stored if nothing has its id yet.</param>
/// <param name="Thema">Id of its Thema, or null.</param>
/// <param name="Forderungen">Ids of the Beitraege; those that are filed, or were decided on, stay as they are.</param>
public sealed record Gruppe(Domain.Anliegen Anliegen, string? Thema, IReadOnlyList<long> Forderungen);

/// <summary>An Anliegen and the words that editors decided to be it.</summary>
/// <param name="Anliegen">The demand.</param>
/// <param name="Texte">Texts of its Beitraege that a person filed under it, each once.</param>
public sealed record FestesAnliegen(Domain.Anliegen Anliegen, IReadOnlyList<string> Texte);

/// <summary>A Forderung and where it stands.</summary>
/// <param name="Id">Id of the Beitrag.</param>
/// <param name="Protokoll">Id of its Protokoll.</param>
/// <param name="Text">Its words.</param>
/// <param name="Handlungsfeld">Id of its field.</param>
/// <param name="Anliegen">Id of the Anliegen it is filed under, or null.</param>
public sealed record GefundeneForderung(long Id, long Protokoll, string Text, string Handlungsfeld, string? Anliegen);
