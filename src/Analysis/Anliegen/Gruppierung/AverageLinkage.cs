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
    private readonly ClusterSums?[] _sums;
    private readonly PriorityQueue<int, Offer> _queue = new();

    private AverageLinkage(IReadOnlyList<DemandSide> sides, IReadOnlyList<(int First, int Second, float Similarity)> edges, float threshold)
    {
        _threshold = threshold;
        _sides = [.. sides];
        _members = new List<int>?[sides.Count];
        _sums = new ClusterSums?[sides.Count];
        var degrees = new int[sides.Count];
        foreach (var (first, second, _) in edges)
        {
            degrees[first]++;
            degrees[second]++;
        }

        for (var i = 0; i < sides.Count; i++)
        {
            (_members[i], _sums[i]) = ([i], new ClusterSums(degrees[i]));
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
        IReadOnlyList<DemandSide> sides, IReadOnlyList<(int First, int Second, float Similarity)> edges, float threshold)
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
        return [.. linkage._members.OfType<List<int>>().Select(members => members.Order().ToList()).OrderBy(members => members[0])];
    }

    private void Run()
    {
        for (var cluster = 0; cluster < _members.Length; cluster++)
        {
            OfferBest(cluster);
        }

        while (_queue.TryDequeue(out var size, out var offer))
        {
            // A join never brings others closer than they were, so an offer that is out of date came too early, never too late.
            if (_members[offer.First] is { } into && _members[offer.Second] is { } from && into.Count + from.Count == size)
            {
                Join(offer.First, offer.Second);
            }

            OfferBest(offer.By);
        }
    }

    private void Join(int into, int from)
    {
        _members[into]!.AddRange(_members[from]!);
        _members[from] = null;
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
        if (_members[cluster] is not { } members)
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
            var mean = ClusterSums.Sum(entry) / ((double)members.Count * _members[other]!.Count);
            var offer = new Offer(mean, Math.Min(cluster, other), Math.Max(cluster, other), cluster);
            if (mean >= _threshold && (best is not { } before || offer.CompareTo(before) < 0) && _sides[cluster].MayMeet(_sides[other]))
            {
                best = offer;
            }
        }

        if (best is { } found)
        {
            _queue.Enqueue(_members[found.First]!.Count + _members[found.Second]!.Count, found);
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
