using System.Text.RegularExpressions;

namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>How well a text can be read out of its place.</summary>
internal static partial class Readability
{
    private const double Reported = 0.6;

    /// <summary>0 (a scrap) to 1 (a clean sentence of moderate length).</summary>
    public static double Of(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            return 0;
        }

        var letters = text.Count(sign => char.IsLetter(sign) || sign is ' ' or ',' or '.' or '-');
        var clean = (double)letters / text.Length;
        var length = text.Length switch
        {
            < 15 => 0.2,
            < 35 => 0.7,
            <= 160 => 1.0,
            <= 300 => 0.6,
            _ => 0.2,
        };
        var whole = words.Length >= 3 ? 1.0 : 0.4;
        var begins = char.IsUpper(text[0]) || text[0] is '«' or '„' or '"' ? 1.0 : 0.8;
        var readable = text.Contains("[?]", StringComparison.Ordinal) || text.Contains("??", StringComparison.Ordinal) || text.Contains('…') ? 0.5 : 1.0;
        return clean * clean * length * whole * begins * readable * (IsReport(text) ? Reported : 1.0);
    }

    /// <summary>True when minutes tell what somebody said, not in the own words of that person.</summary>
    public static bool IsReport(string text) => Report().IsMatch(text);

    /// <summary>Minutes that tell who said something, or begin with «Er» and «Sie», are not the words of those who said it.</summary>
    [GeneratedRegex(@"^((Frau|Herrn?|Fr\.|Hr\.|Er|Sie|Dr\.)\s|\P{Ll}?\[Name\])|^(\p{Lu}\p{L}+ ){1,3}(\([^)]*\) )?(sagt|bittet|berichtet|fragt|möchte|wünscht|regt|wirbt|lehnt|hält|plädiert|schlägt|fordert|unterstützt|erklärt|betont|bedauert|widerspricht)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Report();
}
