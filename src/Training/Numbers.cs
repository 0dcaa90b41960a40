using System.Globalization;

namespace Fokuslupe.Training;

/// <summary>Numbers as the tables and the TSV files write them.</summary>
internal static class Numbers
{
    /// <summary>A number with three decimals: <c>0.874</c>; a dash where there is none.</summary>
    public static string Share(double? value) => value?.ToString("0.000", CultureInfo.InvariantCulture) ?? "–";

    /// <summary>A difference with its sign: <c>+0.012</c>.</summary>
    public static string Difference(double value) => value.ToString("+0.000;-0.000;0.000", CultureInfo.InvariantCulture);

    /// <summary>A day: <c>2024-02-29</c>.</summary>
    public static string Day(DateOnly value) => value.ToString("O", CultureInfo.InvariantCulture);
}
