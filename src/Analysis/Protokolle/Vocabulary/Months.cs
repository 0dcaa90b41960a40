namespace Fokuslupe.Analysis.Protokolle.Vocabulary;

/// <summary>Names of the months as people write them, folded.</summary>
internal static class Months
{
    private static readonly string[][] Names =
    [
        ["januar", "jan", "jaenner", "i"],
        ["februar", "feb", "febr", "ii"],
        ["maerz", "mrz", "maer", "mar", "marz", "iii"],
        ["april", "apr", "iv"],
        ["mai", "v"],
        ["juni", "jun", "vi"],
        ["juli", "jul", "vii"],
        ["august", "aug", "viii"],
        ["september", "sep", "sept", "ix"],
        ["oktober", "okt", "x"],
        ["november", "nov", "xi"],
        ["dezember", "dez", "xii"],
    ];

    /// <summary>1 to 12, or 0 when the word is no month.</summary>
    public static int Parse(ReadOnlySpan<char> word)
    {
        var folded = Folding.Fold(word);
        return Array.FindIndex(Names, names => names.Contains(folded)) + 1;
    }
}
