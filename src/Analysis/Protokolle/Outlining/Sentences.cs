using Fokuslupe.Analysis.Protokolle.Vocabulary;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle.Outlining;

/// <summary>Cuts running German text into sentences; full stops of abbreviations, ordinals and quotations do not cut.</summary>
internal static class Sentences
{
    /// <summary>A quotation or parenthesis longer than this is taken for a mark without its partner.</summary>
    private const int LongestInset = 400;

    private const int FewWords = 2;
    private const int MostGap = 4;

    public static IReadOnlyList<TextSpan> Split(string text, TextSpan span)
    {
        var sentences = new List<TextSpan>();
        var start = span.Start;
        var at = span.Start;
        while (at < span.End)
        {
            if (QuotationsPart(text, at, span) is { } next)
            {
                Add(text, sentences, new TextSpan(start, at + 1));
                start = at = next;
            }
            else if (InsetEnd(text, at, span.End) is { } inset)
            {
                var remark = text[at] == '[' && Spans.Trim(text, new TextSpan(start, at)).Length == 0 && sentences.Count > 0;
                at = inset;
                if (remark || EndsSentenceInside(text, inset, span.End))
                {
                    Add(text, sentences, new TextSpan(start, inset));
                    start = inset;
                }
            }
            else if (text[at] is '.' or '!' or '?' or '…' && End(text, start, at, span.End) is { } end)
            {
                Add(text, sentences, new TextSpan(start, end));
                start = at = end;
            }
            else
            {
                at++;
            }
        }

        Add(text, sentences, new TextSpan(start, span.End));
        return sentences;
    }

    // A fragment of one or two words («Immer noch.») says nothing alone and goes to the sentence before, as does «(Frau Holm)».
    private static void Add(string text, List<TextSpan> sentences, TextSpan sentence)
    {
        sentence = Spans.Trim(text, sentence);
        if (sentence.Length == 0)
        {
            return;
        }

        if (sentences.Count > 0 && text[sentence.Start] != '[' && ((Words(text, sentence) <= FewWords && !Spans.Of(text, sentence).Contains(':')) || IsParenthesis(text, sentence)))
        {
            sentences[^1] = Spans.Over(sentences[^1], sentence);
        }
        else
        {
            sentences.Add(sentence);
        }
    }

    private static bool IsParenthesis(string text, TextSpan span) => Spans.Of(text, span) is ['(', .., ')'] visible && visible[1..^1].IndexOf(')') < 0;

    private static int Words(string text, TextSpan span)
    {
        var (words, inWord) = (0, false);
        foreach (var character in Spans.Of(text, span))
        {
            words += !inWord && char.IsLetterOrDigit(character) ? 1 : 0;
            inWord = !char.IsWhiteSpace(character) && (inWord || char.IsLetterOrDigit(character));
        }

        return words;
    }

    private static int? InsetEnd(string text, int at, int limit)
    {
        char? close = text[at] switch { '„' => '“', '(' => ')', '[' => ']', '»' => '«', '‚' => '‘', _ => null };
        if (close is null)
        {
            return null;
        }

        var window = text.AsSpan(at + 1, Math.Min(LongestInset, limit - at - 1));
        var end = close == '“' ? window.IndexOfAny('“', '”') : window.IndexOf(close.Value);
        return end < 0 ? null : at + 1 + end + 1;
    }

    // «"Endlich!" - "Danke!"»: quotations with a dash between them are said by different people.
    private static int? QuotationsPart(string text, int at, TextSpan span)
    {
        if (at == span.Start || text[at] is not ('"' or '“' or '”' or '«') || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '!' or '?' or '…'))
        {
            return null;
        }

        var gap = Math.Min(MostGap, span.End - at - 2);
        return gap < 3 ? null : text.AsSpan(at + 1, gap) switch
        {
            [' ', '-' or '–' or '—' or '/' or '|', ' ', '"' or '„' or '»' or '“', ..] => at + 4,
            _ => null,
        };
    }

    // «… Ruhe.“ Frau Lassen» – the stop within the marks ends the sentence around them as well.
    private static bool EndsSentenceInside(string text, int inset, int limit) =>
        text[inset - 1] is '“' or '”' or '«' && text[inset - 2] is '.' or '!' or '?' && StartsSentence(text, inset, limit);

    private static int? End(string text, int start, int at, int limit)
    {
        var end = at + 1;
        while (end < limit && (text[end] is '.' or '!' or '?' or '…' || IsClosing(text[end])))
        {
            end++;
        }

        if (end == limit)
        {
            return end;
        }

        return char.IsWhiteSpace(text[end]) && StartsSentence(text, end, limit) && !(text[at] == '.' && end == at + 1 && IsAbbreviation(text, start, at, end, limit)) ? end : null;
    }

    private static bool StartsSentence(string text, int at, int limit)
    {
        while (at < limit && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at >= limit || char.IsUpper(text[at]) || char.IsDigit(text[at]) || text[at] is '„' or '"' or '»' or '(' or '[' or '…' or '§' or '“';
    }

    private static bool IsAbbreviation(string text, int start, int stop, int end, int limit)
    {
        var from = stop;
        while (from > start && char.IsLetterOrDigit(text[from - 1]))
        {
            from--;
        }

        var word = text.AsSpan(from, stop - from);
        if (word.IsEmpty)
        {
            return false;
        }

        var digits = word.IndexOfAnyExceptInRange('0', '9') < 0;
        return digits
            ? word.Length <= 2 && !Abbreviations.SentenceStarts.Contains(NextWord(text, end, limit))
            : word.Length <= 7 && Abbreviations.Words.Contains(word.ToString().ToLowerInvariant())
                && !(word is "Std" or "Min" or "Str" or "u" && Abbreviations.SentenceStarts.Contains(NextWord(text, end, limit)));
    }

    private static string NextWord(string text, int at, int limit)
    {
        while (at < limit && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        var end = at;
        while (end < limit && end - at < 20 && char.IsLetter(text[end]))
        {
            end++;
        }

        return text[at..end];
    }

    private static bool IsClosing(char character) => character is '“' or '”' or '"' or '«' or ')' or ']' or '’' or '‘' or '\'';
}
