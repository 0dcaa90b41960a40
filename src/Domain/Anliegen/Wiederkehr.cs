namespace Fokuslupe.Domain;

/// <summary>
/// How widely an Anliegen recurs. Breadth is counted in Sitzungen, never in cards alone, and a card that was copied from
/// other minutes adds none: Sitzungen, Gremien, years, first and last day come from originals, Beitraege and votes from all.
/// </summary>
public sealed record Wiederkehr
{
    /// <summary>Number of Beitraege, copies included.</summary>
    public required int Beitraege { get; init; }

    /// <summary>How many of them repeat the words of another one.</summary>
    public int Kopien { get; init; }

    /// <summary>Number of different Sitzungen.</summary>
    public required int Sitzungen { get; init; }

    /// <summary>The Gremien, sorted by name, each once.</summary>
    public required IReadOnlyList<string> Gremien { get; init; }

    /// <summary>Years with at least one Sitzung, rising.</summary>
    public required IReadOnlyList<int> Jahre { get; init; }

    /// <summary>First day, or null when no Sitzung has a date.</summary>
    public DateOnly? Von { get; init; }

    /// <summary>Last day, or null.</summary>
    public DateOnly? Bis { get; init; }

    /// <summary>Sum of votes, 0 when none were written.</summary>
    public int Punkte { get; init; }

    /// <summary>One row per Sitzung by day, undated ones last; rows with nothing but copies are there, too.</summary>
    public IReadOnlyList<Verlaufszeile> Verlauf { get; init; } = [];

    /// <summary>Where it is going, measured on the Sitzungen that could have raised it.</summary>
    public Trend Trend { get; init; } = Trend.Unbekannt;

    /// <summary>Earlier recommendations that already answered it, by day.</summary>
    public IReadOnlyList<Antwort> Antworten { get; init; } = [];

    /// <summary>True when it was raised again after a recommendation had answered it.</summary>
    public bool Wiedergekommen => Antworten.Any(antwort => antwort.SitzungenDanach > 0);
}

/// <summary>What one Sitzung had to say on an Anliegen.</summary>
/// <param name="Sitzung">The Sitzung.</param>
/// <param name="Beitraege">Number of its Beitraege, copies included.</param>
/// <param name="Kopien">How many of them repeat the words of an earlier one.</param>
/// <param name="Punkte">Sum of votes.</param>
public sealed record Verlaufszeile(Sitzung Sitzung, int Beitraege, int Kopien, int Punkte);

/// <summary>An earlier recommendation that answered an Anliegen, and whether the Anliegen came back after it.</summary>
public sealed record Antwort
{
    /// <summary>Day of the recommendation, or null.</summary>
    public DateOnly? Datum { get; init; }

    /// <summary>Title of the Handlungsempfehlung, or the words of the recommendation in the minutes.</summary>
    public required string Titel { get; init; }

    /// <summary>Id of the decided Handlungsempfehlung; null when it stands in minutes.</summary>
    public long? Handlungsempfehlung { get; init; }

    /// <summary>Where it stands in the minutes; null for a Handlungsempfehlung.</summary>
    public Beleg? Beleg { get; init; }

    /// <summary>In how many later Sitzungen the Anliegen was raised again.</summary>
    public int SitzungenDanach { get; init; }
}

/// <summary>Two opposed Anliegen side by side.</summary>
/// <param name="Anliegen">The broader one.</param>
/// <param name="Gegen">The one that wants the opposite.</param>
public sealed record Zielkonflikt(AnliegenZeile Anliegen, AnliegenZeile Gegen);
