namespace Fokuslupe.Analysis.Protokolle.Formate;

/// <summary>Characters of symbol fonts and invisible ones.</summary>
internal static class Symbols
{
    private const char SoftHyphen = '\u00AD';
    private const char NoBreakHyphen = '\u2011';

    /// <summary>What stands for a character in plain text; null for nothing. Word writes arrows and ticks in Wingdings, from U+F000 on.</summary>
    public static char? Readable(char character) => character switch
    {
        '\t' or '\n' => character,
        SoftHyphen or < ' ' or '\uFEFF' => null,
        NoBreakHyphen => '-',
        '\u2028' or '\u2029' => '\n',
        '\uF0E0' or '\uF0E8' or '\uF0F0' => '→',
        '\uF0DF' or '\uF0E7' => '←',
        '\uF0F3' => '↔',
        '\uF0FC' or '\uF0FE' => '✓',
        '\uF0FB' or '\uF0FD' => '✗',
        '\uF04A' => '☺',
        '\uF04C' => '☹',
        '\uF06C' or '\uF09F' or '\uF0B7' or '\uF0A7' => '●',
        >= '\uF000' and <= '\uF0FF' => '•',
        _ => character,
    };
}
