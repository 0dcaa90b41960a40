using System.Text.RegularExpressions;

using Fokuslupe.Analysis.Handlungsempfehlungen.Pruefung;

namespace Fokuslupe.Analysis.Export;

/// <summary>Keeps a number and what it counts on one line, for what people read; data keep plain blanks.</summary>
public static partial class NonBreaking
{
    /// <summary>The text with such blanks; quotations stay as they are.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var quoted = Zitate.In(text);
        return Blank().Replace(text, blank => quoted.Any(zitat => zitat.Start < blank.Index && blank.Index < zitat.End) ? " " : "\u00a0");
    }

    [GeneratedRegex(@"(?<=\d) (?=(?:Beitr[aä]g|Sitzung|Gremi|Punkt|Jahr|Protokoll|Anliegen|Zeile|These|Empfehlung|Forderung|Karte|Prozent|%|Uhr))", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();
}
