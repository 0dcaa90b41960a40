using System.Numerics;
using System.Runtime.CompilerServices;

using Fokuslupe.Analysis.German;

namespace Fokuslupe.Analysis.Features;

/// <summary>
/// A tree of patterns over letters; one pattern may carry several values. A node is a set of bits, one per letter, and the
/// place of its first child, so that a step costs one look into memory. Immutable, safe for concurrent use.
/// </summary>
internal sealed class PatternTrie
{
    /// <summary>The root, where every walk begins.</summary>
    public const int Root = 0;

    /// <summary>Code of letters in no pattern; no node has a child under it, but within a rare letter.</summary>
    private const byte Unknown = 0;

    /// <summary>Code of all letters beyond the first 62; the letter itself follows in three steps.</summary>
    private const byte Rare = 63;

    private readonly byte[] _codes = new byte[char.MaxValue + 1];
    private readonly Node[] _nodes;
    private readonly int[] _values;

    /// <summary>A tree of patterns, each with its value; values of one pattern keep their order.</summary>
    public PatternTrie(IReadOnlyList<(string Pattern, int Value)> patterns)
    {
        var next = Unknown;
        foreach (var letter in patterns.SelectMany(pattern => pattern.Pattern).Distinct())
        {
            _codes[letter] = next < Rare ? ++next : Rare;
        }

        var coded = new (byte[] Codes, int Order)[patterns.Count];
        for (var i = 0; i < coded.Length; i++)
        {
            coded[i] = (Encode(patterns[i].Pattern), i);
        }

        Array.Sort(coded, static (a, b) => a.Codes.AsSpan().SequenceCompareTo(b.Codes) is var order and not 0 ? order : a.Order.CompareTo(b.Order));
        (_nodes, _values) = Build(coded, patterns);
    }

    /// <summary>The node below, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Next(int node, char letter)
    {
        var code = _codes[letter];
        return code == Rare ? NextRare(node, letter) : Step(node, code);
    }

    /// <summary>The values of the pattern that ends at a node; empty when none does.</summary>
    public ReadOnlySpan<int> Values(int node)
    {
        var start = _nodes[node].Values;
        return _values.AsSpan(start + 1, _values[start]);
    }

    /// <summary>True when a pattern ends at a node.</summary>
    public bool EndsAt(int node) => _nodes[node].Values != 0;

    /// <summary>Says that a walk will go on from a node; -1 for none.</summary>
    public void Expect(int node) => Ahead.Fetch(ref _nodes[Math.Max(Root, node)]);

    /// <summary>True when a pattern goes on behind a node.</summary>
    public bool GoesOn(int node) => _nodes[node].Letters != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Step(int node, int code)
    {
        ref readonly var here = ref _nodes[node];
        var bit = 1UL << code;
        return (here.Letters & bit) == 0 ? -1 : here.First + BitOperations.PopCount(here.Letters & (bit - 1));
    }

    private int NextRare(int node, char letter)
    {
        node = Step(node, Rare);
        for (var shift = 12; shift >= 0 && node >= 0; shift -= 6)
        {
            node = Step(node, (letter >> shift) & 63);
        }

        return node;
    }

    private byte[] Encode(string pattern)
    {
        var codes = new List<byte>(pattern.Length);
        foreach (var letter in pattern)
        {
            codes.Add(_codes[letter]);
            if (_codes[letter] == Rare)
            {
                codes.AddRange([(byte)(letter >> 12), (byte)((letter >> 6) & 63), (byte)(letter & 63)]);
            }
        }

        return [.. codes];
    }

    // The children of a node lie side by side, and an only child right behind its parent: long tails are read in one go.
    private static (Node[] Nodes, int[] Values) Build((byte[] Codes, int Order)[] patterns, IReadOnlyList<(string Pattern, int Value)> source)
    {
        var nodes = new List<Node> { default };
        var values = new List<int> { 0 };
        var open = new Stack<(int Node, int First, int End, int Depth)>();
        open.Push((Root, 0, patterns.Length, 0));
        while (open.TryPop(out var range))
        {
            var (index, first, end, depth) = range;
            var node = new Node { First = nodes.Count };
            var ending = first;
            while (ending < end && patterns[ending].Codes.Length == depth)
            {
                ending++;
            }

            if (ending > first)
            {
                node.Values = values.Count;
                values.Add(ending - first);
                for (var i = first; i < ending; i++)
                {
                    values.Add(source[patterns[i].Order].Value);
                }
            }

            for (var start = ending; start < end;)
            {
                var code = patterns[start].Codes[depth];
                var stop = start;
                while (stop < end && patterns[stop].Codes[depth] == code)
                {
                    stop++;
                }

                node.Letters |= 1UL << code;
                open.Push((nodes.Count, start, stop, depth + 1));
                nodes.Add(default);
                start = stop;
            }

            nodes[index] = node;
        }

        return ([.. nodes], [.. values]);
    }

    private struct Node
    {
        /// <summary>The letters that lead on, a bit per code.</summary>
        public ulong Letters;

        /// <summary>The child of the lowest code; the others follow.</summary>
        public int First;

        /// <summary>Where the number of values stands, and the values behind it; 0 when no pattern ends here.</summary>
        public int Values;
    }
}
