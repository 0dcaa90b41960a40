using System.Text;

namespace Fokuslupe.Analysis.Handlungsempfehlungen.Pruefung;

/// <summary>A quotation in a sentence.</summary>
/// <param name="Text">What stands between the marks.</param>
/// <param name="Start">Index of the opening mark.</param>
/// <param name="End">Index after the closing mark, or the end of the sentence.</param>
internal sealed record Zitat(string Text, int Start, int End);

/// <summary>Finds quotations: between «…», „…“, “…”, »…« or "…"; the outermost marks count.</summary>
internal static class Zitate
{
    /// <summary>The quotations in order. What is opened and never closed runs to the end.</summary>
    public static IReadOnlyList<Zitat> In(string sentence)
    {
        var found = new List<Zitat>();
        for (var i = 0; i < sentence.Length; i++)
        {
            if (Closing(sentence[i]) is not { } closing)
            {
                continue;
            }

            var end = Close(sentence, i, closing);
            found.Add(new(sentence[(i + 1)..end], i, Math.Min(sentence.Length, end + 1)));
            i = end;
        }

        return found;
    }

    /// <summary>The sentence with a blank in the place of each quotation.</summary>
    public static string Without(string sentence, IReadOnlyList<Zitat> zitate)
    {
        var rest = new StringBuilder(sentence);
        foreach (var zitat in zitate.Reverse())
        {
            rest.Remove(zitat.Start, zitat.End - zitat.Start).Insert(zitat.Start, ' ');
        }

        return rest.ToString();
    }

    /// <summary>True when a text holds no mark that could end or begin a quotation in «…».</summary>
    public static bool CanStandIn(string text) => text.AsSpan().IndexOfAny('«', '»') < 0;

    /// <summary>Index of the mark that closes what opens at <paramref name="start"/>, or the length of the sentence.</summary>
    private static int Close(string sentence, int start, string closing)
    {
        var (opening, depth) = (sentence[start], 1);
        for (var i = start + 1; i < sentence.Length; i++)
        {
            if (closing.Contains(sentence[i], StringComparison.Ordinal))
            {
                if (--depth == 0)
                {
                    return i;
                }
            }
            else if (sentence[i] == opening)
            {
                depth++;
            }
        }

        return sentence.Length;
    }

    private static string? Closing(char mark) => mark switch
    {
        '«' => "»",
        '»' => "«",
        '„' => "“”",
        '“' => "”",
        '"' => "\"",
        _ => null,
    };
}
