using Fokuslupe.Analysis.Handlungsempfehlungen;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Zusammenfassungen;

/// <summary>Says what times a summary compares, for pages and files alike.</summary>
public static class ComparisonSentence
{
    /// <summary>What is said when no Anliegen is new, grown or quiet.</summary>
    public const string Unchanged = "Kein Anliegen ist neu, gewachsen oder weggefallen.";

    /// <summary>The times with their Sitzungen, and what grown means where something has.</summary>
    public static string Of(Periodenvergleich vergleich)
    {
        ArgumentNullException.ThrowIfNull(vergleich);
        var jetzt = vergleich.Bis is { } bis ? $"vom {Counted.Day(vergleich.Von)} bis zum {Counted.Day(bis)}" : $"ab dem {Counted.Day(vergleich.Von)}";
        var vorher = vergleich.VorherVon is { } von ? $"vom {Counted.Day(von)} bis zum {Counted.Day(vergleich.VorherBis)}" : $"bis zum {Counted.Day(vergleich.VorherBis)}";
        return $"Verglichen wird die Zeit {jetzt} ({Counted.Of(vergleich.Sitzungen, "Sitzung", "Sitzungen")}) mit der Zeit {vorher} ({Counted.Of(vergleich.SitzungenVorher, "Sitzung", "Sitzungen")})."
            + (vergleich.Gewachsen.Count == 0 ? "" : " Gewachsen ist, was in einem größeren Teil der Sitzungen erhoben wurde als vorher.");
    }
}
