using System.Runtime.InteropServices;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Finds the pairs of demands that are similar enough to matter, through an inverted index, never all pairs.</summary>
internal static class DemandGraph
{
    /// <summary>Features of more demands than this bring no candidates: the rarer ones of a similar pair do.</summary>
    private const int LongestPosting = 60;

    /// <summary>Pairs below this similarity are left out; average linkage counts them as 0.</summary>
    private const float Least = 0.08f;

    /// <summary>The similar pairs, first below second, in rising order.</summary>
    /// <param name="demands">The demands.</param>
    /// <param name="mayMeet">False for pairs that must not be compared at all.</param>
    public static List<(int First, int Second, float Similarity)> Edges(IReadOnlyList<DemandVector> demands, Func<int, int, bool> mayMeet)
    {
        var postings = new Dictionary<uint, List<int>>();
        for (var i = 0; i < demands.Count; i++)
        {
            foreach (var key in demands[i].Keys)
            {
                ref var posting = ref CollectionsMarshal.GetValueRefOrAddDefault(postings, key, out _);
                (posting ??= []).Add(i);
            }
        }

        var edges = new List<(int, int, float)>();
        var seen = new int[demands.Count];
        for (var second = 0; second < demands.Count; second++)
        {
            foreach (var key in demands[second].Keys)
            {
                if (postings[key] is not { Count: <= LongestPosting } posting)
                {
                    continue;
                }

                foreach (var first in posting)
                {
                    if (first >= second)
                    {
                        break;
                    }

                    if (seen[first] != second)
                    {
                        seen[first] = second;
                        if (mayMeet(first, second) && demands[first].Similarity(demands[second]) is var similarity && similarity >= Least)
                        {
                            edges.Add((first, second, similarity));
                        }
                    }
                }
            }
        }

        edges.Sort();
        return edges;
    }
}
