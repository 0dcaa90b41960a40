namespace Fokuslupe.Analysis.Anliegen;

/// <summary>
/// Agglomerative clustering by average linkage on a sparse graph: the two clusters with the highest mean similarity are
/// joined until none reaches the threshold. Pairs without an edge count as 0. Opposed clusters are never joined.
/// </summary>
internal sealed class AverageLinkage
{
    private readonly float _threshold;
    private readonly List<int>?[] _members;
    private readonly int[] _polarities;
    private readonly SortedDictionary<int, double>?[] _sums;
    private readonly PriorityQueue<(int First, int Second, int Size), (double NegativeMean, int First, int Second)> _queue = new();

    private AverageLinkage(IReadOnlyList<int> polarities, float threshold)
    {
        _threshold = threshold;
        _polarities = [.. polarities];
        _members = [.. polarities.Select((_, i) => new List<int> { i })];
        _sums = [.. polarities.Select(_ => new SortedDictionary<int, double>())];
    }

    /// <summary>Clusters the nodes.</summary>
    /// <param name="polarities">1, -1 or 0 per node; 1 and -1 never meet in a cluster, not even through others.</param>
    /// <param name="edges">Similar pairs, each once.</param>
    /// <param name="threshold">Lowest mean similarity of two clusters that are joined.</param>
    /// <returns>The clusters of two and more, members rising.</returns>
    public static List<List<int>> Cluster(IReadOnlyList<int> polarities, IReadOnlyList<(int First, int Second, float Similarity)> edges, float threshold)
    {
        var linkage = new AverageLinkage(polarities, threshold);
        foreach (var (first, second, similarity) in edges)
        {
            linkage._sums[first]![second] = similarity;
            linkage._sums[second]![first] = similarity;
            linkage.Offer(first, second);
        }

        linkage.Run();
        return [.. linkage._members.Where(members => members is { Count: > 1 }).Select(members => members!.Order().ToList())];
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
        _polarities[into] = _polarities[into] == 0 ? _polarities[from] : _polarities[into];
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
        if (mean >= _threshold && _polarities[first] * _polarities[second] >= 0)
        {
            _queue.Enqueue((first, second, size), (-mean, first, second));
        }
    }
}
