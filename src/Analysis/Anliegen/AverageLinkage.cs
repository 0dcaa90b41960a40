namespace Fokuslupe.Analysis.Anliegen;

/// <summary>
/// Agglomerative clustering by average linkage on a sparse graph: the two clusters with the highest mean similarity are
/// joined until none reaches the threshold. Pairs without an edge count as 0. Clusters that must not meet are never joined.
/// </summary>
internal sealed class AverageLinkage
{
    private readonly float _threshold;
    private readonly List<int>?[] _members;
    private readonly DemandSide[] _sides;
    private readonly Dictionary<int, double>?[] _sums;
    private readonly PriorityQueue<(int First, int Second, int Size), (double NegativeMean, int First, int Second)> _queue = new();

    private AverageLinkage(IReadOnlyList<DemandSide> sides, float threshold)
    {
        _threshold = threshold;
        _sides = [.. sides];
        _members = new List<int>?[sides.Count];
        _sums = new Dictionary<int, double>?[sides.Count];
        for (var i = 0; i < sides.Count; i++)
        {
            (_members[i], _sums[i]) = ([i], []);
        }
    }

    /// <summary>Clusters the nodes.</summary>
    /// <param name="sides">What each node may not meet; nodes that editors put under one Anliegen are together from the start.</param>
    /// <param name="edges">Similar pairs, each once.</param>
    /// <param name="threshold">Lowest mean similarity of two clusters that are joined.</param>
    /// <returns>The clusters, single ones too, members rising, in the order of their first members.</returns>
    public static List<List<int>> Cluster(
        IReadOnlyList<DemandSide> sides, IReadOnlyList<(int First, int Second, float Similarity)> edges, float threshold)
    {
        var linkage = new AverageLinkage(sides, threshold);
        foreach (var (first, second, similarity) in edges)
        {
            linkage._sums[first]![second] = similarity;
            linkage._sums[second]![first] = similarity;
            linkage.Offer(first, second);
        }

        foreach (var pinned in Enumerable.Range(0, sides.Count).Where(i => sides[i].Anliegen >= 0).GroupBy(i => sides[i].Anliegen))
        {
            foreach (var other in pinned.Skip(1))
            {
                linkage.Join(pinned.First(), other);
            }
        }

        linkage.Run();
        return [.. linkage._members.OfType<List<int>>().Select(members => members.Order().ToList()).OrderBy(members => members[0])];
    }

    private void Run()
    {
        while (_queue.TryDequeue(out var pair, out _))
        {
            // An entry is stale when one of its clusters was joined to another or has grown since.
            if (_members[pair.First] is { } into && _members[pair.Second] is { } from && into.Count + from.Count == pair.Size)
            {
                Join(pair.First, pair.Second);
            }
        }
    }

    private void Join(int into, int from)
    {
        _members[into]!.AddRange(_members[from]!);
        _members[from] = null;
        _sides[into] = _sides[into].With(_sides[from]);
        var sums = _sums[into]!;
        foreach (var (other, sum) in _sums[from]!)
        {
            _sums[other]!.Remove(from);
            if (other != into)
            {
                sums[other] = sums.GetValueOrDefault(other) + sum;
                _sums[other]![into] = sums[other];
            }
        }

        _sums[from] = null;
        foreach (var other in sums.Keys)
        {
            Offer(into, other);
        }
    }

    private void Offer(int a, int b)
    {
        var (first, second) = (Math.Min(a, b), Math.Max(a, b));
        var size = _members[first]!.Count + _members[second]!.Count;
        var mean = _sums[first]![second] / ((double)_members[first]!.Count * _members[second]!.Count);
        if (mean >= _threshold && _sides[first].MayMeet(_sides[second]))
        {
            _queue.Enqueue((first, second, size), (-mean, first, second));
        }
    }
}
