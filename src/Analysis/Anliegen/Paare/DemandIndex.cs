using System.Runtime.InteropServices;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Demands by their features, to be extended one by one: finds those that share most with a new one. One thread at a time.</summary>
internal sealed class DemandIndex
{
    /// <summary>So many entries are looked at for one demand, the rarest features first, and of each the latest.</summary>
    private const int Budget = 12_000;
    private const int Window = 1_000;
    private const int Candidates = 32;

    private readonly Dictionary<uint, List<long>> _postings = [];

    /// <summary>Adds a demand.</summary>
    public void Add(long id, DemandVector vector)
    {
        foreach (var key in vector.Keys)
        {
            ref var posting = ref CollectionsMarshal.GetValueRefOrAddDefault(_postings, key, out _);
            (posting ??= []).Add(id);
        }
    }

    /// <summary>The demands that share most with a vector, those first that share most; one that was added twice comes once.</summary>
    public IReadOnlyList<long> Similar(DemandVector vector)
    {
        var shared = new Dictionary<long, float>();
        var budget = Budget;
        foreach (var (posting, value) in vector.Keys.Zip(vector.Values)
            .Select(feature => (Posting: _postings.GetValueOrDefault(feature.First), feature.Second))
            .Where(feature => feature.Posting is not null)
            .OrderBy(feature => feature.Posting!.Count))
        {
            foreach (var id in CollectionsMarshal.AsSpan(posting!)[Math.Max(0, posting!.Count - Window)..])
            {
                CollectionsMarshal.GetValueRefOrAddDefault(shared, id, out _) += value * value;
            }

            if ((budget -= Math.Min(Window, posting.Count)) <= 0)
            {
                break;
            }
        }

        var best = new PriorityQueue<long, (float Shared, long Later)>(Candidates + 1);
        foreach (var (id, value) in shared)
        {
            if (best.Count < Candidates)
            {
                best.Enqueue(id, (value, -id));
            }
            else if (best.TryPeek(out _, out var least) && value >= least.Shared)
            {
                best.EnqueueDequeue(id, (value, -id));
            }
        }

        var similar = new long[best.Count];
        for (var place = similar.Length - 1; place >= 0; place--)
        {
            similar[place] = best.Dequeue();
        }

        return similar;
    }
}
