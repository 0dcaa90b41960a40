namespace Fokuslupe.Api.Zusammenfassungen;

/// <summary>The period of a summary and, where somebody chose it, the time it is compared with.</summary>
/// <param name="Von">First day, or null.</param>
/// <param name="Bis">Last day, or null.</param>
/// <param name="VergleichVon">First day of the time to compare with, or null.</param>
/// <param name="VergleichBis">Last day of the time to compare with, or null.</param>
internal readonly record struct Zeitwahl(DateOnly? Von, DateOnly? Bis, DateOnly? VergleichVon = null, DateOnly? VergleichBis = null)
{
    /// <summary>What is wrong with the time to compare with, in a German sentence; null when nothing is.</summary>
    public string? Mangel =>
        VergleichVon > VergleichBis ? "Der Vergleichszeitraum endet, bevor er beginnt. Bitte die beiden Tage tauschen."
        : VergleichBis >= Von || VergleichVon >= Von ? "Der Vergleichszeitraum liegt nicht vor dem gezeigten Zeitraum. Bitte frühere Tage wählen."
        : null;
}
