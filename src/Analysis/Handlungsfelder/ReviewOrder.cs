using Fokuslupe.Analysis.Features;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsfelder;

/// <summary>
/// Orders Beitraege that nobody has looked at by what a decision on them teaches: the least certain first, each the less the more
/// of its document, its field and its wording came before it (uncertainty sampling with a discount for redundancy, as in
/// Settles, Active Learning, 2012). The same Beitraege give the same order.
/// </summary>
public static class ReviewOrder
{
    private const double SameDocument = 0.93;
    private const double SameField = 0.99;
    private const double SameWords = 0.4;

    private const int Bands = 4;
    private const int RowsOfABand = 2;
    private const int Shingle = 4;

    /// <summary>Orders.</summary>
    /// <param name="beitraege">The Beitraege, in any order.</param>
    /// <returns>Their ids, the most instructive first.</returns>
    public static IReadOnlyList<long> Sort(IReadOnlyList<Lernkandidat> beitraege)
    {
        ArgumentNullException.ThrowIfNull(beitraege);
        var documents = new Dictionary<long, int>();
        var fields = new Dictionary<string, int>(StringComparer.Ordinal);
        var wordings = new Dictionary<(int Band, uint Key), int>();
        Span<uint> least = stackalloc uint[Bands * RowsOfABand];
        var scored = new List<(double Score, long Id)>(beitraege.Count);
        foreach (var beitrag in beitraege.OrderByDescending(beitrag => beitrag.Unsicherheit).ThenBy(beitrag => beitrag.Id))
        {
            MinHash(beitrag.Text, least);
            var same = 0;
            for (var band = 0; band < Bands; band++)
            {
                same = Math.Max(same, Count(wordings, (band, (least[band * RowsOfABand] * 31) ^ least[(band * RowsOfABand) + 1])));
            }

            scored.Add((
                beitrag.Unsicherheit
                    * Math.Pow(SameDocument, Count(documents, beitrag.Protokoll))
                    * Math.Pow(SameField, Count(fields, beitrag.Handlungsfeld))
                    * Math.Pow(SameWords, same),
                beitrag.Id));
        }

        return [.. scored.OrderByDescending(row => row.Score).ThenBy(row => row.Id).Select(row => row.Id)];
    }

    /// <summary>How many came before; counts one more.</summary>
    private static int Count<T>(Dictionary<T, int> counts, T key)
        where T : notnull
    {
        ref var count = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _);
        return count++;
    }

    /// <summary>
    /// The least of several hashes over all groups of letters (Broder 1997): two texts agree in each with the share of groups they
    /// have in common, so wordings that hardly differ agree in a pair of them.
    /// </summary>
    private static void MinHash(string text, Span<uint> least)
    {
        least.Fill(uint.MaxValue);
        Span<char> letters = stackalloc char[256];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) && length < letters.Length)
            {
                letters[length++] = char.ToLowerInvariant(c);
            }
        }

        for (var start = 0; start == 0 || start + Shingle <= length; start++)
        {
            var hash = FeatureExtractor.Hash(letters[start..Math.Min(start + Shingle, length)]);
            for (var i = 0; i < least.Length; i++)
            {
                hash = (hash ^ (hash >> 15)) * 2246822519u;
                least[i] = Math.Min(least[i], hash);
            }
        }
    }
}
