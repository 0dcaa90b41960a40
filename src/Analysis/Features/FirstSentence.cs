using Fokuslupe.Analysis.Protokolle.Outlining;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Features;

/// <summary>The first of several sentences of a text: a title, or what the rest explains.</summary>
internal static class FirstSentence
{
    /// <summary>How often more its words count.</summary>
    public const float Extra = 2f;

    /// <summary>A longer sentence is no title.</summary>
    private const int Longest = 120;

    /// <summary>Number of tokens of the first sentence; 0 where the text has only one, or a long one first.</summary>
    public static int Tokens(FeatureBag bag)
    {
        var text = bag.Text;
        var sentences = Sentences.Split(text, new TextSpan(0, Math.Min(text.Length, Longest)));
        if (sentences.Count < 2)
        {
            return 0;
        }

        var count = 0;
        foreach (var token in bag.Tokens.Tokens)
        {
            count += token.SourceStart < sentences[0].End ? 1 : 0;
        }

        return count;
    }
}
