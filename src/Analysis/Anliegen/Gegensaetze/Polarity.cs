using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.German;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Tells whether a demand wants more or less of something.</summary>
/// <remarks>Reads the roles of the thesaurus: <c>mehr</c> (build, keep, pay), <c>weniger</c> (abolish, limit), <c>verneinung</c>.</remarks>
internal static class Polarity
{
    /// <summary>1 for more, -1 for less, 0 when neither or both stand in the text, or without a thesaurus.</summary>
    public static int Of(Thesaurus? thesaurus, TokenizedText text)
    {
        if (thesaurus is null)
        {
            return 0;
        }

        var (more, less, negated) = (false, false, false);
        var end = Instead(text);
        foreach (var match in thesaurus.Find(text))
        {
            if (match.FirstToken >= end)
            {
                continue;
            }

            var role = thesaurus.Forms[match.Form].Rolle;
            more |= role is "mehr";
            less |= role is "weniger";
            negated |= role is "verneinung";
        }

        return (more, less, negated) switch
        {
            (true, false, false) or (false, true, true) => 1,
            (false, true, false) or (true, false, true) or (false, false, true) => -1,
            _ => 0,
        };
    }

    /// <summary>Where the text turns to what is not wanted («statt …»); the number of tokens when it does not.</summary>
    private static int Instead(TokenizedText text)
    {
        for (var i = 1; i < text.Tokens.Length; i++)
        {
            if (text[text.Tokens[i]] is "statt" or "anstatt" or "anstelle")
            {
                return i;
            }
        }

        return text.Tokens.Length;
    }
}
