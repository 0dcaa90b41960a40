namespace Fokuslupe.Domain;

/// <summary>What was said about a Handlungsfeld in a period.</summary>
public sealed record Zusammenfassung
{
    /// <summary>Id of the field.</summary>
    public required string Handlungsfeld { get; init; }

    /// <summary>First day, or null for the beginning.</summary>
    public DateOnly? Von { get; init; }

    /// <summary>Last day, or null for the end.</summary>
    public DateOnly? Bis { get; init; }

    /// <summary>Number of Beitraege.</summary>
    public required int Beitraege { get; init; }

    /// <summary>Number of Sitzungen.</summary>
    public required int Sitzungen { get; init; }

    /// <summary>How many of the Beitraege a person should still look at.</summary>
    public required int Unsicher { get; init; }

    /// <summary>Beitraege per year, rising; undated ones are left out.</summary>
    public required IReadOnlyList<Zaehlung> JeJahr { get; init; }

    /// <summary>Beitraege per Gremium, most first.</summary>
    public required IReadOnlyList<Zaehlung> JeGremium { get; init; }

    /// <summary>Beitraege per Art, most first.</summary>
    public required IReadOnlyList<Zaehlung> JeArt { get; init; }

    /// <summary>Leading Anliegen by breadth.</summary>
    public required IReadOnlyList<AnliegenZeile> Anliegen { get; init; }

    /// <summary>Thesen with both assent and dissent, most disputed first.</summary>
    public required IReadOnlyList<ThesenStreit> Thesen { get; init; }

    /// <summary>Questions that were asked.</summary>
    public required IReadOnlyList<Beleg> OffeneFragen { get; init; }

    /// <summary>Three to eight quotations chosen for coverage; fewer when there are fewer Beitraege.</summary>
    public required IReadOnlyList<Beleg> Zitate { get; init; }
}

/// <summary>A count under a name.</summary>
/// <param name="Name">Year, Gremium or code.</param>
/// <param name="Beitraege">Number of Beitraege.</param>
/// <param name="Sitzungen">Number of Sitzungen.</param>
public sealed record Zaehlung(string Name, int Beitraege, int Sitzungen);

/// <summary>An Anliegen with its recurrence within the period.</summary>
/// <param name="Anliegen">The demand.</param>
/// <param name="Wiederkehr">How widely it recurs in the period.</param>
public sealed record AnliegenZeile(Anliegen Anliegen, Wiederkehr Wiederkehr);

/// <summary>A These and how the Beitraege under it stand to it.</summary>
/// <param name="Sitzung">Where it was put up.</param>
/// <param name="These">The statement.</param>
/// <param name="Zustimmung">Number that agree.</param>
/// <param name="Teils">Number that partly agree.</param>
/// <param name="Widerspruch">Number that disagree.</param>
public sealed record ThesenStreit(Sitzung Sitzung, These These, int Zustimmung, int Teils, int Widerspruch);
