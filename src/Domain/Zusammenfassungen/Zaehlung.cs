namespace Fokuslupe.Domain;

/// <summary>A count under a name.</summary>
/// <param name="Name">Year, Gremium or code.</param>
/// <param name="Beitraege">Number of Beitraege.</param>
/// <param name="Sitzungen">Number of Sitzungen.</param>
public sealed record Zaehlung(string Name, int Beitraege, int Sitzungen)
{
    /// <summary>Share of all Beitraege of the summary, 0 to 1.</summary>
    public double Anteil { get; init; }
}

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
public sealed record ThesenStreit(Sitzung Sitzung, These These, int Zustimmung, int Teils, int Widerspruch)
{
    /// <summary>Number that take no stance.</summary>
    public int Ohne { get; init; }

    /// <summary>Ids of the Beitraege that take one, rising.</summary>
    public IReadOnlyList<long> Beitraege { get; init; } = [];
}
