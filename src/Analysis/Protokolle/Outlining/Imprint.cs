using System.Text.RegularExpressions;

using Fokuslupe.Analysis.Protokolle.Vocabulary;

namespace Fokuslupe.Analysis.Protokolle.Outlining;

/// <summary>Lines that say who led and wrote, or where to write to: «Tischpate: T. Holm», «Rückmeldungen bitte an …@…».</summary>
internal static partial class Imprint
{
    private const int Longest = 160;
    private const int LongestRole = 24;

    public static bool Is(string text, Line line)
    {
        var visible = Spans.Of(text, line.Trimmed);
        if (line.Shape != LineShape.Text || visible.Length > Longest)
        {
            return false;
        }

        var colon = visible[..Math.Min(LongestRole, visible.Length)].IndexOf(':');
        return (colon > 0 && HeadingWords.Roles.Contains(Folding.Fold(visible[..colon])) && Name().IsMatch(visible[(colon + 1)..])) || Contact().IsMatch(visible);
    }

    [GeneratedRegex(@"^[\s*_]{1,4}(?:\p{Lu}|wechselnd)[^!?]*$")]
    private static partial Regex Name();

    [GeneratedRegex(@"^(?:Rückmeldung|Rückfrage|Korrektur|Änderung|Ergänzung|Anmerkung|Frage|Hinweis|Einwand|Einwänd|Kontakt)\w{0,3}\b.{0,60}@")]
    private static partial Regex Contact();
}
