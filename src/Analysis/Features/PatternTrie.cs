namespace Fokuslupe.Analysis.Features;

/// <summary>A tree of patterns over letters; one pattern may carry several values. Filled once, then safe for concurrent reading.</summary>
internal sealed class PatternTrie
{
    private readonly Dictionary<long, int> _children = [];
    private readonly List<List<int>?> _values = [null];
    private readonly bool[] _openings = new bool[char.MaxValue + 1];

    /// <summary>The root, where every walk begins.</summary>
    public const int Root = 0;

    /// <summary>Adds a value under a pattern.</summary>
    public void Add(ReadOnlySpan<char> pattern, int value)
    {
        var node = Root;
        _openings[pattern[0]] = true;
        foreach (var letter in pattern)
        {
            if (!_children.TryGetValue(Key(node, letter), out var next))
            {
                next = _values.Count;
                _values.Add(null);
                _children.Add(Key(node, letter), next);
            }

            node = next;
        }

        (_values[node] ??= []).Add(value);
    }

    /// <summary>The node below, or -1.</summary>
    public int Next(int node, char letter) =>
        (node != Root || _openings[letter]) && _children.TryGetValue(Key(node, letter), out var next) ? next : -1;

    /// <summary>The values of the pattern that ends at a node; empty when none does.</summary>
    public IReadOnlyList<int> Values(int node) => _values[node] is { } values ? values : [];

    /// <summary>True when a pattern ends at a node.</summary>
    public bool EndsAt(int node) => _values[node] is not null;

    private static long Key(int node, char letter) => ((long)node << 16) | letter;
}
