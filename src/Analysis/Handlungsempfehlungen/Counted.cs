using System.Globalization;

namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>Counts in German sentences.</summary>
internal static class Counted
{
    private static readonly NumberFormatInfo German = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    /// <summary>«312», «2.299».</summary>
    public static string Number(int value) => value.ToString("N0", German);

    /// <summary>«1 Sitzung», «4 Sitzungen», «1.032 Beiträge».</summary>
    public static string Of(int count, string singular, string plural) =>
        Number(count) + " " + (count == 1 ? singular : plural);

    /// <summary>«Fokusgruppe Wohnen», «A und B», «A, B und C».</summary>
    public static string List(IReadOnlyList<string> parts) =>
        parts.Count < 2 ? string.Concat(parts) : string.Join(", ", parts.SkipLast(1)) + " und " + parts[^1];

    /// <summary>A day as Germans write it: «14.06.2018».</summary>
    public static string Day(DateOnly day) => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);
}
