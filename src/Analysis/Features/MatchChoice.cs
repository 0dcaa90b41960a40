using System.Runtime.InteropServices;

namespace Fokuslupe.Analysis.Features;

/// <summary>Chooses among overlapping finds of the thesaurus; reusable buffers, not safe for concurrent use.</summary>
internal sealed class MatchChoice
{
    private const int MostOnStack = 128;
    private const int KindBits = 2;
    private const int TokenBits = 24;
    private const int FormBits = 22;

    private readonly List<ThesaurusMatch> _chosen = [];
    private WordForms?[] _words = new WordForms?[64];

    /// <summary>What was found; the longest, then most specific ones win.</summary>
    public List<ThesaurusMatch> Found { get; } = [];

    /// <summary>Parts of compounds; they count where nothing else was found.</summary>
    public List<ThesaurusMatch> Parts { get; } = [];

    /// <summary>Room for what is remembered of each word of a text.</summary>
    public Span<WordForms?> Words(int count)
    {
        if (_words.Length < count)
        {
            _words = new WordForms?[count * 2];
        }

        return _words.AsSpan(0, count);
    }

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        Found.Clear();
        Parts.Clear();
        _chosen.Clear();
    }

    /// <summary>What remains, in the order of the tokens; the next call overwrites it.</summary>
    public ReadOnlySpan<ThesaurusMatch> Choose()
    {
        AddLongest();
        AddUncovered();
        Sort(_chosen, static match => ((ulong)match.FirstToken << FormBits) | (uint)match.Form);
        return CollectionsMarshal.AsSpan(_chosen);
    }

    /// <summary>Keeps the longest, then most specific matches that do not overlap; forms of equal rank on the same tokens stay together.</summary>
    private void AddLongest()
    {
        Sort(Found, static match => ((ulong)(ushort.MaxValue - match.Length) << (KindBits + TokenBits + FormBits))
            | ((ulong)match.Kind << (TokenBits + FormBits)) | ((ulong)match.FirstToken << FormBits) | (uint)match.Form);
        foreach (ref readonly var match in CollectionsMarshal.AsSpan(Found))
        {
            var free = true;
            foreach (ref readonly var other in CollectionsMarshal.AsSpan(_chosen))
            {
                var sameRank = other.FirstToken == match.FirstToken && other.LastToken == match.LastToken
                    && other.Length == match.Length && other.Kind == match.Kind;
                free &= match.LastToken < other.FirstToken || match.FirstToken > other.LastToken || (sameRank && other.Form != match.Form);
            }

            if (free)
            {
                _chosen.Add(match);
            }
        }
    }

    private void AddUncovered()
    {
        var known = _chosen.Count;
        foreach (var part in Parts)
        {
            var covered = false;
            for (var k = 0; k < known && !covered; k++)
            {
                covered = _chosen[k].FirstToken <= part.FirstToken && _chosen[k].LastToken >= part.FirstToken;
            }

            if (!covered)
            {
                _chosen.Add(part);
            }
        }
    }

    // By one number for each: a comparison of all its parts would cost more than all the walks.
    private static void Sort(List<ThesaurusMatch> matches, Func<ThesaurusMatch, ulong> rank)
    {
        Span<ulong> ranks = matches.Count <= MostOnStack ? stackalloc ulong[matches.Count] : new ulong[matches.Count];
        for (var i = 0; i < ranks.Length; i++)
        {
            ranks[i] = rank(matches[i]);
        }

        ranks.Sort(CollectionsMarshal.AsSpan(matches));
    }
}
