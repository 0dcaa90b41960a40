using Fokuslupe.Analysis.Features;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Anliegen that are opposed, also through others: they are held out together.</summary>
internal sealed class OpposedFamilies
{
    private readonly Dictionary<string, string> _first = new(StringComparer.Ordinal);

    /// <param name="katalog">The known Anliegen with their opposites.</param>
    public OpposedFamilies(IReadOnlyList<Domain.Anliegen> katalog)
    {
        var near = katalog.SelectMany(known => known.Gegen.SelectMany(gegen => new[] { (known.Id, gegen), (gegen, known.Id) })).ToLookup(pair => pair.Item1, pair => pair.Item2);
        foreach (var known in katalog.Select(known => known.Id).Order(StringComparer.Ordinal).Where(id => !_first.ContainsKey(id)))
        {
            var open = new Stack<string>([known]);
            while (open.TryPop(out var id))
            {
                if (_first.TryAdd(id, known))
                {
                    near[id].ToList().ForEach(open.Push);
                }
            }
        }
    }

    /// <summary>The Anliegen that stands for all of its family.</summary>
    public string Of(Domain.Anliegen known) => _first[known.Id];

    /// <summary>Number of the part that a text falls into, by its hash: the same on every machine.</summary>
    public static int Bucket(string text, int buckets) => (int)(FeatureExtractor.Hash(text) / 7 % (uint)buckets);
}
