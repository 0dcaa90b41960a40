using Fokuslupe.Api.Pages.Shared;

using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Fokuslupe.Api.Pages.Handlungsfelder;

/// <summary>The period that a page shows.</summary>
/// <param name="Von">First day, or null for the beginning.</param>
/// <param name="Bis">Last day, or null for the end.</param>
/// <param name="Fehler">What is wrong with the days that were chosen, or null; then the page shows all years.</param>
internal sealed record Zeitraum(DateOnly? Von, DateOnly? Bis, string? Fehler)
{
    /// <summary>Reads what was chosen.</summary>
    public static Zeitraum Of(DateOnly? von, DateOnly? bis, ModelStateDictionary state) =>
        !state.IsValid ? new(null, null, "Bitte geben Sie die Tage als Datum an, etwa 01.06.2024. Bis dahin sehen Sie alle Jahre.")
        : von > bis ? new(null, null, "Der Zeitraum endet, bevor er beginnt. Bitte tauschen Sie die beiden Tage. Bis dahin sehen Sie alle Jahre.")
        : new(von, bis, null);

    /// <summary>One year.</summary>
    public static Zeitraum Jahr(int jahr) => new(new DateOnly(jahr, 1, 1), new DateOnly(jahr, 12, 31), null);

    /// <summary>The first day as an address has it; null where it restricts nothing.</summary>
    public string? VonIso => Von is null ? null : Deutsch.Iso(Von);

    /// <summary>The last day as an address has it.</summary>
    public string? BisIso => Bis is null ? null : Deutsch.Iso(Bis);

    /// <summary>«alle Jahre», «ab 01.01.2018» …</summary>
    public override string ToString() => Deutsch.Spanne(Von, Bis);
}
