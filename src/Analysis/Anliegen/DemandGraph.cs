using System.Runtime.InteropServices;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>
/// Finds for each demand the few others that it may be the same as, through an inverted index, never all pairs. Of long lists
/// only the neighbours are looked at: the demands come in an order in which similar ones lie close together.
/// </summary>
internal sealed class DemandGraph
{
    /// <summary>Of a feature of more demands than this only so many before a demand are looked at.</summary>
    private const int Window = 256;

    /// <summary>So many entries are looked at for one demand, the rarest features first.</summary>
    private const int Budget = 12_000;

    /// <summary>Candidates that are compared in full.</summary>
    private const int Candidates = 64;

    /// <summary>Pairs below this similarity are not compared: hardly any of them is the same.</summary>
    public const float Least = 0.03f;

    /// <summary>Pairs below this probability are left out; the linkage counts them as 0.</summary>
    public const float Floor = 0.02f;

    /// <summary>In place of a probability: these two must not meet, not even through others.</summary>
    public const float Never = float.NegativeInfinity;

    private readonly DemandVector[] _demands;
    private readonly int[][] _features;
    private readonly int[] _starts;
    private readonly int[] _entries;

    private DemandGraph(DemandVector[] demands)
    {
        _demands = demands;
        _features = new int[demands.Length][];
        var ids = new Dictionary<uint, int>();
        var counts = new List<int>();
        for (var i = 0; i < demands.Length; i++)
        {
            var own = _features[i] = new int[demands[i].Keys.Length];
            for (var k = 0; k < own.Length; k++)
            {
                ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(ids, demands[i].Keys[k], out var known);
                if (!known)
                {
                    id = counts.Count;
                    counts.Add(0);
                }

                own[k] = id;
                counts[id]++;
            }
        }

        _starts = new int[counts.Count + 1];
        for (var id = 0; id < counts.Count; id++)
        {
            _starts[id + 1] = _starts[id] + counts[id];
        }

        _entries = new int[_starts[^1]];
        var next = _starts[..^1];
        for (var i = 0; i < demands.Length; i++)
        {
            foreach (var id in _features[i])
            {
                _entries[next[id]++] = i;
            }
        }
    }

    /// <summary>The pairs that may be the same, first below second, in rising order.</summary>
    /// <param name="demands">The demands, similar ones close together.</param>
    /// <param name="probability">Probability that two are the same, 0 when they need no pair, or <see cref="Never"/>; the second has just been compared with the first.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static List<(int First, int Second, float Probability)> Edges(
        DemandVector[] demands, Func<int, int, DemandOverlap, float> probability, CancellationToken cancellationToken)
    {
        var graph = new DemandGraph(demands);
        var found = new (int First, float Probability)[demands.Length][];
        Parallel.For(
            0,
            demands.Length,
            new ParallelOptions { CancellationToken = cancellationToken },
            () => new Search(demands.Length),
            (second, _, search) =>
            {
                var overlap = search.Overlap;
                overlap.Begin(demands[second]);
                foreach (var first in graph.Similar(second, search))
                {
                    if (overlap.With(demands[first]) >= Least && probability(first, second, overlap) is var same && same is >= Floor or Never)
                    {
                        search.Pairs.Add((first, same));
                    }
                }

                found[second] = [.. search.Pairs];
                search.Pairs.Clear();
                return search;
            },
            _ => { });
        var edges = new List<(int, int, float)>(found.Sum(pairs => pairs.Length));
        for (var second = 0; second < found.Length; second++)
        {
            edges.AddRange(found[second].Select(pair => (pair.First, second, pair.Probability)));
        }

        return edges;
    }

    /// <summary>The earlier demands that share most with one; rising.</summary>
    private ReadOnlySpan<int> Similar(int demand, Search search)
    {
        var vector = _demands[demand];
        search.Order(_features[demand], feature => _starts[feature + 1] - _starts[feature]);
        var budget = Budget;
        foreach (var k in search.Rarest)
        {
            var feature = _features[demand][k];
            var posting = _entries.AsSpan(_starts[feature].._starts[feature + 1]);
            var before = posting.BinarySearch(demand);
            var window = posting[Math.Max(0, before - Window)..before];
            var square = vector.Values[k] * vector.Values[k];
            foreach (var other in window)
            {
                search.Add(other, square);
            }

            if ((budget -= window.Length) <= 0)
            {
                break;
            }
        }

        return search.Best();
    }

    /// <summary>A reusable buffer of one thread.</summary>
    private sealed class Search(int count)
    {
        private readonly float[] _shared = new float[count];
        private readonly List<int> _touched = [];
        private readonly PriorityQueue<int, long> _best = new(Candidates);
        private readonly int[] _chosen = new int[Candidates];
        private int[] _lengths = [];
        private int[] _rarest = [];
        private int _features;

        public List<(int First, float Probability)> Pairs { get; } = [];

        public DemandOverlap Overlap { get; } = new();

        public ReadOnlySpan<int> Rarest => _rarest.AsSpan(0, _features);

        public void Order(int[] features, Func<int, int> length)
        {
            if (_rarest.Length < features.Length)
            {
                (_lengths, _rarest) = (new int[features.Length * 2], new int[features.Length * 2]);
            }

            _features = features.Length;
            for (var k = 0; k < features.Length; k++)
            {
                (_lengths[k], _rarest[k]) = (length(features[k]), k);
            }

            // Equal lengths in the order of the features: sorting numbers that tell both apart needs no stable sort.
            _lengths.AsSpan(0, _features).Sort(_rarest.AsSpan(0, _features));
        }

        public void Add(int other, float square)
        {
            if (_shared[other] == 0)
            {
                _touched.Add(other);
            }

            _shared[other] += square;
        }

        /// <summary>Those that share most, of equal ones the later; rising. What was added is forgotten.</summary>
        public ReadOnlySpan<int> Best()
        {
            foreach (var other in _touched)
            {
                // Floats above 0 are ordered as their bits are.
                var rank = ((long)BitConverter.SingleToInt32Bits(_shared[other]) << 32) | (uint)other;
                _shared[other] = 0;
                if (_best.Count < Candidates)
                {
                    _best.Enqueue(other, rank);
                }
                else if (_best.TryPeek(out _, out var least) && rank > least)
                {
                    _best.DequeueEnqueue(other, rank);
                }
            }

            _touched.Clear();
            var count = 0;
            foreach (var (other, _) in _best.UnorderedItems)
            {
                _chosen[count++] = other;
            }

            _best.Clear();
            var chosen = _chosen.AsSpan(0, count);
            chosen.Sort();
            return chosen;
        }
    }
}
