namespace Fokuslupe.Analysis.Anliegen;

/// <summary>
/// Agglomerative clustering by average linkage on a sparse graph: the two clusters with the highest mean similarity are
/// joined until none reaches the threshold. Pairs without an edge count as 0. Clusters that must not meet are never joined.
/// </summary>
internal sealed class AverageLinkage
{
    private readonly float _threshold;
    private readonly DemandSide[] _sides;

    // A cluster has the number of its first member; the others hang on it as a chain. One that was joined to another counts 0.
    private readonly int[] _counts;
    private readonly int[] _next;
    private readonly int[] _last;
    private readonly ClusterSums?[] _sums;
    private readonly PriorityQueue<int, Offer> _queue = new();

    private AverageLinkage(IReadOnlyList<DemandSide> sides, IEnumerable<(int First, int Second, float Similarity)> edges, float threshold)
    {
        _threshold = threshold;
        _sides = [.. sides];
        (_counts, _next, _last) = (new int[sides.Count], new int[sides.Count], [.. Enumerable.Range(0, sides.Count)]);
        Array.Fill(_counts, 1);
        Array.Fill(_next, -1);
        _sums = new ClusterSums?[sides.Count];
        var degrees = new int[sides.Count];
        foreach (var (first, second, _) in edges)
        {
            degrees[first]++;
            degrees[second]++;
        }

        for (var i = 0; i < sides.Count; i++)
        {
            _sums[i] = new ClusterSums(degrees[i]);
        }

        foreach (var (first, second, similarity) in edges)
        {
            _sums[first]![second] = similarity;
            _sums[second]![first] = similarity;
        }
    }

    /// <summary>Clusters the nodes.</summary>
    /// <param name="sides">What each node may not meet; nodes that editors put under one Anliegen are together from the start.</param>
    /// <param name="edges">Similar pairs, each once.</param>
    /// <param name="threshold">Lowest mean similarity of two clusters that are joined.</param>
    /// <returns>The clusters, single ones too, members rising, in the order of their first members.</returns>
    public static List<List<int>> Cluster(
        IReadOnlyList<DemandSide> sides, IEnumerable<(int First, int Second, float Similarity)> edges, float threshold)
    {
        var linkage = new AverageLinkage(sides, edges, threshold);

        foreach (var pinned in Enumerable.Range(0, sides.Count).Where(i => sides[i].Anliegen >= 0).GroupBy(i => sides[i].Anliegen))
        {
            foreach (var other in pinned.Skip(1))
            {
                linkage.Join(pinned.First(), other);
            }
        }

        linkage.Run();
        return [.. Enumerable.Range(0, sides.Count).Where(cluster => linkage._counts[cluster] > 0).Select(linkage.Members)];
    }

    private List<int> Members(int cluster)
    {
        var members = new List<int>(_counts[cluster]);
        for (var member = cluster; member >= 0; member = _next[member])
        {
            members.Add(member);
        }

        members.Sort();
        return members;
    }

    private void Run()
    {
        for (var cluster = 0; cluster < _counts.Length; cluster++)
        {
            OfferBest(cluster);
        }

        while (_queue.TryDequeue(out var size, out var offer))
        {
            // A join never brings others closer than they were, so an offer that is out of date came too early, never too late.
            if (_counts[offer.First] > 0 && _counts[offer.Second] > 0 && _counts[offer.First] + _counts[offer.Second] == size)
            {
                Join(offer.First, offer.Second);
            }

            OfferBest(offer.By);
        }
    }

    private void Join(int into, int from)
    {
        (_next[_last[into]], _last[into]) = (from, _last[from]);
        (_counts[into], _counts[from]) = (_counts[into] + _counts[from], 0);
        _sides[into] = _sides[into].With(_sides[from]);
        var sums = _sums[into]!;
        foreach (var entry in _sums[from]!.Entries)
        {
            if (entry == 0)
            {
                continue;
            }

            var other = ClusterSums.Other(entry);
            _sums[other]!.Remove(from);
            if (other != into)
            {
                var sum = sums[other] + ClusterSums.Sum(entry);
                sums[other] = sum;
                _sums[other]![into] = sum;
            }
        }

        _sums[from] = null;
    }

    /// <summary>Queues the best join of a cluster, if there is one: each cluster has one offer in the queue at the most.</summary>
    private void OfferBest(int cluster)
    {
        if (_counts[cluster] == 0)
        {
            return;
        }

        Offer? best = null;
        foreach (var entry in _sums[cluster]!.Entries)
        {
            if (entry == 0)
            {
                continue;
            }

            var other = ClusterSums.Other(entry);
            var mean = ClusterSums.Sum(entry) / ((double)_counts[cluster] * _counts[other]);
            var offer = new Offer(mean, Math.Min(cluster, other), Math.Max(cluster, other), cluster);
            if (mean >= _threshold && (best is not { } before || offer.CompareTo(before) < 0) && _sides[cluster].MayMeet(_sides[other]))
            {
                best = offer;
            }
        }

        if (best is { } found)
        {
            _queue.Enqueue(_counts[found.First] + _counts[found.Second], found);
        }
    }

    /// <summary>Two clusters that could be joined; the most similar come first, of equal ones those with the lowest numbers.</summary>
    /// <param name="Mean">Their mean similarity.</param>
    /// <param name="First">The one with the lower number.</param>
    /// <param name="Second">The other.</param>
    /// <param name="By">The one whose best join it is.</param>
    private readonly record struct Offer(double Mean, int First, int Second, int By) : IComparable<Offer>
    {
        public int CompareTo(Offer other) =>
            Mean != other.Mean ? other.Mean.CompareTo(Mean)
            : First != other.First ? First.CompareTo(other.First)
            : Second.CompareTo(other.Second);
    }
}
