using System.Text.RegularExpressions;

namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>What became of a piece of a text.</summary>
public enum Textstueckart
{
    /// <summary>It stands in both.</summary>
    Gleich,

    /// <summary>It is no longer there.</summary>
    Entfallen,

    /// <summary>It has come in.</summary>
    Neu,
}

/// <summary>A piece of a compared text.</summary>
/// <param name="Art">What became of it.</param>
/// <param name="Text">Words with the blanks after them.</param>
public sealed record Textstueck(Textstueckart Art, string Text);

/// <summary>Compares two texts word by word: the longest common subsequence of words stays, all else went or came.</summary>
public static partial class Wortvergleich
{
    /// <summary>Beyond so many pairs of words texts are shown as replaced at once.</summary>
    private const int MostPairs = 4_000_000;

    /// <summary>The pieces in order; without what is new they are the old text, without what is gone the new one.</summary>
    public static IReadOnlyList<Textstueck> Of(string alt, string neu)
    {
        ArgumentNullException.ThrowIfNull(alt);
        ArgumentNullException.ThrowIfNull(neu);
        List<string> old = [.. Word.Matches(alt).Select(match => match.Value)], now = [.. Word.Matches(neu).Select(match => match.Value)];
        var start = old.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        var end = old.Skip(start).Reverse().Zip(now.Skip(start).Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        var pieces = new List<(Textstueckart Art, string Word)>();
        pieces.AddRange(old.Take(start).Select(word => (Textstueckart.Gleich, word)));
        pieces.AddRange(Middle(old[start..^end], now[start..^end]));
        pieces.AddRange(old.TakeLast(end).Select(word => (Textstueckart.Gleich, word)));
        return Join(pieces);
    }

    private static IEnumerable<(Textstueckart Art, string Word)> Middle(List<string> old, List<string> now)
    {
        if ((long)old.Count * now.Count > MostPairs)
        {
            return [.. old.Select(word => (Textstueckart.Entfallen, word)), .. now.Select(word => (Textstueckart.Neu, word))];
        }

        // length[i, j]: words in common of what begins at i and at j.
        var length = new int[old.Count + 1, now.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
        {
            for (var j = now.Count - 1; j >= 0; j--)
            {
                length[i, j] = old[i] == now[j] ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
            }
        }

        return Walk(old, now, length);
    }

    private static IEnumerable<(Textstueckart Art, string Word)> Walk(List<string> old, List<string> now, int[,] length)
    {
        var (i, j) = (0, 0);
        while (i < old.Count || j < now.Count)
        {
            if (i < old.Count && j < now.Count && old[i] == now[j])
            {
                yield return (Textstueckart.Gleich, old[i++]);
                j++;
            }
            else if (j == now.Count || (i < old.Count && length[i + 1, j] >= length[i, j + 1]))
            {
                yield return (Textstueckart.Entfallen, old[i++]);
            }
            else
            {
                yield return (Textstueckart.Neu, now[j++]);
            }
        }
    }

    /// <summary>Neighbours of one kind become one piece.</summary>
    private static List<Textstueck> Join(List<(Textstueckart Art, string Word)> words)
    {
        var pieces = new List<Textstueck>();
        foreach (var (art, word) in words)
        {
            if (pieces is [.., var last] && last.Art == art)
            {
                pieces[^1] = last with { Text = last.Text + word };
            }
            else
            {
                pieces.Add(new(art, word));
            }
        }

        return pieces;
    }

    // A blank belongs to the word before it: alone it would match everywhere and cut what changed into scraps.
    [GeneratedRegex(@"[\p{L}\p{N}]+\s*|\s+|.\s*", RegexOptions.Singleline)]
    private static partial Regex Word { get; }
}
