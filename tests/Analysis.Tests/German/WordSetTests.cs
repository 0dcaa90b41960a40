using Fokuslupe.Analysis.German;

namespace Fokuslupe.Analysis.Tests.German;

public sealed class WordSetTests
{
    [Fact]
    public void Contains_OfManyWords_KnowsThoseAndNoOthers()
    {
        string[] words = [.. Enumerable.Range(0, 5_000).Select(i => $"wort{i}")];
        var set = new WordSet([.. words.Select(word => WordCache.Hash(word))]);
        Assert.All(words, word => Assert.True(set.Contains(WordCache.Hash(word))));
        Assert.All(words, word => Assert.False(set.Contains(WordCache.Hash("k" + word))));
    }

    [Fact]
    public void Contains_OfNoWords_KnowsNone() => Assert.False(new WordSet([]).Contains(WordCache.Hash("bus")));
}
