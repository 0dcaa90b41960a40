using System.Text.RegularExpressions;

using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle.Csv;

/// <summary>What the name of a board's column says about the cards in it.</summary>
internal static partial class BoardSections
{
    public static Bezug BezugOf(string? section) => section switch
    {
        null => Bezug.Thema,
        _ when Ideas().IsMatch(section) => Bezug.Ideen,
        _ when Recommendations().IsMatch(section) => Bezug.Empfehlung,
        _ when Additions().IsMatch(section) => Bezug.Ergaenzung,
        _ => Bezug.Thema,
    };

    [GeneratedRegex(@"^(?:konkrete\s+|unsere\s+|neue\s+)?(?:ideen|vorschläge|lösungsideen|lösungen|maßnahmen)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ideas();

    [GeneratedRegex(@"\b(?:empfehlung(?:en)?|handlungsempfehlung(?:en)?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Recommendations();

    [GeneratedRegex(@"^(?:organisatorisches|organisation|orga|technisches|parkplatz|ideenparkplatz|themenspeicher|fragenspeicher|sonstiges|verschiedenes|weiteres|feedback|freie\s+ergänzungen|ergänzungen|außerdem|was\s+(?:sonst\s+)?noch\b.*)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Additions();
}
