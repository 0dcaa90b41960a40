using System.Collections.Frozen;

using Fokuslupe.Analysis.German;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>
/// Tells demands that object to something, or set one thing against another («statt», «lieber», «nicht weiter»), by words that
/// do so whatever the matter is. Of two opposed demands it is mostly one that needs them.
/// </summary>
internal static class Objection
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = FrozenSet.ToFrozenSet(
        [
            "kein", "keine", "keinen", "keiner", "keines", "keinem", "keinerlei", "nix", "nie", "niemand", "raus",
            "statt", "anstatt", "anstelle", "stattdessen", "gegen", "dagegen", "lieber", "erst", "zuerst", "vorrang",
            "schluss", "genug", "reicht", "reichen", "lass", "lasst", "lassen", "lehnt", "abgelehnt", "abzusehen",
            "zurück", "gehört", "gehören", "privatsache",
        ],
        StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Stems =
    [
        "stopp", "verzicht", "abschaff", "ablehn", "unnötig", "überflüssig", "verbiet", "verbot", "streich", "begrenz", "beschränk", "falsch", "freiwillig",
    ];

    private static readonly FrozenSet<string> Pairs = FrozenSet.ToFrozenSet(
        [
            "nicht weiter", "nicht nötig", "nicht mehr", "nicht noch", "wird nicht", "werden nicht", "soll nicht", "sollen nicht",
            "sollte nicht", "sollten nicht", "darf nicht", "dürfen nicht", "hände weg", "weg mit", "weg damit",
        ],
        StringComparer.Ordinal);

    /// <summary>True when the text objects to something.</summary>
    public static bool In(string text)
    {
        var tokens = new TokenizedText();
        CardTokenizer.Tokenize(text, tokens);
        return In(tokens);
    }

    /// <summary>True when the text objects to something.</summary>
    public static bool In(TokenizedText text)
    {
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            var word = text[text.Tokens[i]];
            if (Words.Contains(word) || StartsWithStem(word) || (i > 0 && IsPair(text[text.Tokens[i - 1]], word)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWithStem(ReadOnlySpan<char> word)
    {
        foreach (var stem in Stems)
        {
            if (word.StartsWith(stem, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPair(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        (first is "nicht" or "hände" or "weg" || second is "nicht") && Pairs.Contains($"{first} {second}");
}
