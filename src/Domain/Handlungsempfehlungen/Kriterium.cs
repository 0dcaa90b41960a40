namespace Fokuslupe.Domain;

/// <summary>One line of the reckoning from which a Steuerungsrelevanz is proposed.</summary>
/// <param name="Name">German name of the criterion.</param>
/// <param name="Wert">What holds for this demand, in German.</param>
/// <param name="Gewicht">Points it adds; negative ones take away, 0 only informs.</param>
public sealed record Kriterium(string Name, string Wert, int Gewicht);

/// <summary>How firmly a recommendation rests on what was said.</summary>
public enum Belegstaerke
{
    /// <summary>At least 6 Beitraege from at least 3 Sitzungen.</summary>
    Stark,

    /// <summary>At least 3 Beitraege from at least 2 Sitzungen.</summary>
    Mittel,

    /// <summary>Less.</summary>
    Schwach,
}
