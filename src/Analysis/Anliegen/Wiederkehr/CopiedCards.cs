namespace Fokuslupe.Analysis.Anliegen;

/// <summary>
/// Recognises cards that were copied from other minutes: the same words in the same order, up to the slips of a transcription
/// (one in fifteen letters, none in numbers and short words). Short cards are never copies: two people write «Mehr bezahlbarer Wohnraum» alike.
/// </summary>
/// <remarks>Cards are only compared when two neighbouring words are the same at the same place, so the work grows with their number.</remarks>
public static class CopiedCards
{
    /// <summary>Finds for each new card the one it repeats.</summary>
    /// <param name="neue">New cards, in the order in which they were written.</param>
    /// <param name="bekannte">Cards already there, one for each number.</param>
    /// <returns>For each new card, by its id, the number of the card: its own id when it repeats none.</returns>
    public static IReadOnlyDictionary<long, long> Find(IEnumerable<(long Id, string Text)> neue, IEnumerable<(long Karte, string Text)> bekannte)
    {
        ArgumentNullException.ThrowIfNull(neue);
        ArgumentNullException.ThrowIfNull(bekannte);
        var originals = new List<(long Id, CardWords Words)>();
        var index = new Dictionary<int, List<int>>();
        var original = new Dictionary<long, int>();
        var numbers = new Dictionary<long, long>();
        foreach (var (id, text) in neue)
        {
            numbers[id] = id;
            if (CardWords.Of(text) is { } words)
            {
                original[id] = FindCopy(words) ?? Add(id, words);
            }
        }

        var known = new Dictionary<int, long>();
        foreach (var (karte, text) in originals.Count == 0 ? [] : bekannte)
        {
            if (CardWords.Of(text) is { } words && FindCopy(words) is { } at)
            {
                known[at] = Math.Min(karte, known.GetValueOrDefault(at, long.MaxValue));
            }
        }

        foreach (var (id, at) in original)
        {
            numbers[id] = known.TryGetValue(at, out var number) ? number : originals[at].Id;
        }

        return numbers;

        int? FindCopy(CardWords words)
        {
            foreach (var key in words.Pairs)
            {
                foreach (var at in index.GetValueOrDefault(key) ?? [])
                {
                    if (words.IsCopyOf(originals[at].Words))
                    {
                        return at;
                    }
                }
            }

            return null;
        }

        int Add(long id, CardWords words)
        {
            originals.Add((id, words));
            foreach (var key in words.Pairs)
            {
                if (!index.TryGetValue(key, out var list))
                {
                    index[key] = list = [];
                }

                list.Add(originals.Count - 1);
            }

            return originals.Count - 1;
        }
    }
}
