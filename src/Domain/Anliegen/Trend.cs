namespace Fokuslupe.Domain;

/// <summary>Where an Anliegen is going.</summary>
public enum Trendrichtung
{
    /// <summary>Too few Sitzungen to tell.</summary>
    Offen,

    /// <summary>Raised more often than before.</summary>
    Steigend,

    /// <summary>Raised about as often as before.</summary>
    Gleich,

    /// <summary>Raised less often than before.</summary>
    Sinkend,
}

/// <summary>
/// The share of Sitzungen with an Anliegen in the later half of a period against the earlier half. The dated Sitzungen are
/// halved by number; of an odd number the middle one counts in neither half.
/// </summary>
/// <param name="Richtung">What the four numbers say.</param>
/// <param name="Frueher">Sitzungen of the earlier half with the Anliegen.</param>
/// <param name="Spaeter">Sitzungen of the later half with it.</param>
/// <param name="JeHaelfte">Sitzungen in each half.</param>
public sealed record Trend(Trendrichtung Richtung, int Frueher, int Spaeter, int JeHaelfte)
{
    /// <summary>Stands where nobody said which Sitzungen there were.</summary>
    public static readonly Trend Unbekannt = new(Trendrichtung.Offen, 0, 0, 0);
}
