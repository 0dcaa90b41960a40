using Fokuslupe.Analysis.Features;

namespace Fokuslupe.Analysis.Tests.Features;

public sealed class PatternTrieTests
{
    [Fact]
    public void Values_OfPatternGivenTwice_KeepTheirOrder()
    {
        var trie = new PatternTrie([("bus", 7), ("busse", 2), ("bus", 3)]);

        Assert.Equal([7, 3], ValuesAt(trie, "bus"));
        Assert.Equal([2], ValuesAt(trie, "busse"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("bu")]
    [InlineData("buss")]
    [InlineData("bahn")]
    [InlineData("χ")]
    public void Values_WhereNoPatternEnds_AreEmpty(string word) =>
        Assert.Empty(ValuesAt(new PatternTrie([("bus", 1), ("busse", 2)]), word));

    [Fact]
    public void Next_WithMoreLettersThanANodeHasBits_TellsThemApart()
    {
        var letters = Enumerable.Range(0x400, 300).Select(code => (char)code).ToArray();
        var trie = new PatternTrie([.. letters.Select((letter, i) => ($"a{letter}b", i))]);

        Assert.All(letters, letter => Assert.Equal([letter - 0x400], ValuesAt(trie, $"a{letter}b")));
        Assert.Empty(ValuesAt(trie, $"a{(char)0x200}b"));
    }

    [Fact]
    public void Next_InEmptyTree_LeadsNowhere() => Assert.Equal(-1, new PatternTrie([]).Next(PatternTrie.Root, 'a'));

    private static int[] ValuesAt(PatternTrie trie, string word)
    {
        var node = PatternTrie.Root;
        foreach (var letter in word)
        {
            node = node < 0 ? node : trie.Next(node, letter);
        }

        return node < 0 ? [] : trie.Values(node).ToArray();
    }
}
