using System.Collections.Concurrent;
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

    /// <summary>Pairs below this similarity are not compared: hardly any of them is the same …</summary>
    public const float Least = 0.03f;

    /// <summary>… but for those whose directions agree this far (<see cref="DemandEncoder"/>): these may be the same in other words.</summary>
    public const float Near = 0.25f;

    /// <summary>Pairs below this probability are left out; the linkage counts them as 0.</summary>
    public const float Floor = 0.02f;

    /// <summary>In place of a probability: these two must not meet, not even through others.</summary>
    public const float Never = float.NegativeInfinity;

    /// <summary>So many demands are searched before the lists are made anew without what no window reaches any more.</summary>
    private const int Stage = 1 << 15;

    private readonly DemandVector[] _demands;
    private readonly Dictionary<uint, int> _ids = [];
    private readonly int[] _lengths;

    // The features of the demands of this stage one behind the other, and where those of each begin.
    private readonly int[] _offsets = new int[Stage + 1];
    private int[] _features = [];

    // The lists of this stage; those of the stage before make room for those of the next.
    private (int[] Starts, int[] Entries) _lists;
    private (int[] Starts, int[] Entries) _spare;

    private DemandGraph(DemandVector[] demands)
    {
        _demands = demands;
        var lengths = new List<int>();
        foreach (var demand in demands)
        {
            foreach (var key in demand.Keys)
            {
                ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(_ids, key, out var known);
                if (!known)
                {
                    id = lengths.Count;
                    lengths.Add(0);
                }

                lengths[id]++;
            }
        }

        _lengths = [.. lengths];
        _lists = (new int[_lengths.Length + 1], []);
        _spare = (new int[_lengths.Length + 1], []);
    }

    /// <summary>
    /// Makes the lists of demands for each feature, as far as the next stage looks at them: all lists of a million demands would
    /// take more room than the demands.
    /// </summary>
    private void Begin(int first, int end, CancellationToken cancellationToken)
    {
        for (var i = first; i < end; i++)
        {
            _offsets[i - first + 1] = _offsets[i - first] + _demands[i].Keys.Length;
        }

        _features = Room(_features, _offsets[end - first]);
        Parallel.For(first, end, new ParallelOptions { CancellationToken = cancellationToken }, i =>
        {
            var features = FeaturesOf(i - first);
            for (var k = 0; k < features.Length; k++)
            {
                features[k] = _ids[_demands[i].Keys[k]];
            }
        });

        var ((before, kept), (starts, entries)) = (_lists, _spare);
        Array.Clear(starts);
        foreach (var id in _features.AsSpan(0, _offsets[end - first]))
        {
            starts[id + 1]++;
        }

        for (var id = 0; id < _lengths.Length; id++)
        {
            starts[id + 1] += starts[id] + Math.Min(Window, before[id + 1] - before[id]);
        }

        // The new entries of a list stand behind the kept ones; its start moves on with each and back in the end.
        entries = Room(entries, starts[^1]);
        for (var id = 0; id < _lengths.Length; id++)
        {
            var latest = kept.AsSpan(before[id]..before[id + 1]);
            latest = latest[Math.Max(0, latest.Length - Window)..];
            latest.CopyTo(entries.AsSpan(starts[id]));
            starts[id] += latest.Length;
        }

        for (var i = first; i < end; i++)
        {
            foreach (var id in FeaturesOf(i - first))
            {
                entries[starts[id]++] = i;
            }
        }

        Array.Copy(starts, 0, starts, 1, _lengths.Length);
        starts[0] = 0;
        (_lists, _spare) = ((starts, entries), _lists);
    }

    /// <summary>The features of a demand of this stage.</summary>
    private Span<int> FeaturesOf(int place) => _features.AsSpan(_offsets[place].._offsets[place + 1]);

    // A little more than is wanted, for every stage wants a little more than the one before.
    private static int[] Room(int[] present, int wanted) => present.Length >= wanted ? present : new int[wanted + (wanted / 8)];

    /// <summary>The pairs that may be the same, first below second, in rising order.</summary>
    /// <param name="demands">The demands, similar ones close together.</param>
    /// <param name="probability">Probability that two are the same, 0 when they need no pair, or <see cref="Never"/>; the second has just been compared with the first.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>As many as they are, they are kept once and without their second: to be gone through, again if need be.</returns>
    public static IEnumerable<(int First, int Second, float Probability)> Edges(
        DemandVector[] demands, Func<int, int, DemandOverlap, float> probability, CancellationToken cancellationToken)
    {
        var graph = new DemandGraph(demands);
        var found = new (int First, float Probability)[demands.Length][];
        var searches = new ConcurrentBag<Search>();
        for (var stage = 0; stage < demands.Length; stage += Stage)
        {
            var (begin, end) = (stage, Math.Min(stage + Stage, demands.Length));
            graph.Begin(begin, end, cancellationToken);
            Parallel.For(
                begin,
                end,
                new ParallelOptions { CancellationToken = cancellationToken },
                () => searches.TryTake(out var search) ? search : new Search(demands.Length),
                (second, _, search) =>
                {
                    var overlap = search.Overlap;
                    overlap.Begin(demands[second]);
                    foreach (var first in graph.Similar(second, graph.FeaturesOf(second - begin), search))
                    {
                        if (overlap.Compares(demands[first]) && probability(first, second, overlap) is var same && same is >= Floor or Never)
                        {
                            search.Pairs.Add((first, same));
                        }
                    }

                    found[second] = [.. search.Pairs];
                    search.Pairs.Clear();
                    return search;
                },
                searches.Add);
        }

        return Pairs(found);
    }

    private static IEnumerable<(int First, int Second, float Probability)> Pairs((int First, float Probability)[][] found)
    {
        for (var second = 0; second < found.Length; second++)
        {
            foreach (var (first, same) in found[second])
            {
                yield return (first, second, same);
            }
        }
    }

    /// <summary>The earlier demands that share most with one; rising.</summary>
    private ReadOnlySpan<int> Similar(int demand, ReadOnlySpan<int> features, Search search)
    {
        var vector = _demands[demand];
        var (starts, entries) = _lists;
        search.Order(features, _lengths);
        var budget = Budget;
        foreach (var k in search.Rarest)
        {
            var feature = features[k];
            var posting = entries.AsSpan(starts[feature]..starts[feature + 1]);
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

        public void Order(ReadOnlySpan<int> features, int[] lengths)
        {
            if (_rarest.Length < features.Length)
            {
                (_lengths, _rarest) = (new int[features.Length * 2], new int[features.Length * 2]);
            }

            _features = features.Length;
            for (var k = 0; k < features.Length; k++)
            {
                (_lengths[k], _rarest[k]) = (lengths[features[k]], k);
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
