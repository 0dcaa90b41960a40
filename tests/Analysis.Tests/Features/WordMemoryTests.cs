using Fokuslupe.Analysis.Features;

namespace Fokuslupe.Analysis.Tests.Features;

public sealed class WordMemoryTests
{
    private static readonly WordEnd Nowhere = new(-1, false, -1);

    [Fact]
    public void Find_KeptWord_IsWhatWasFoundInIt()
    {
        var memory = new WordMemory();
        var word = new WordForms(1UL << 40, [new WordMatch(7, 5, MatchKind.Exact)], Nowhere);
        var beginning = new WordForms(2UL << 40, [], Nowhere with { Letters = 3 });

        memory.Keep(word);
        Assert.Same(word, memory.Find(word.Hash));
        memory.Keep(beginning);
        Assert.Same(beginning, memory.Find(beginning.Hash));
        Assert.Same(word, memory.Find(word.Hash));
    }

    [Fact]
    public void Keep_ThirdWordOfAPlace_DrivesTheFirstOut()
    {
        var memory = new WordMemory();
        WordForms[] words = [.. Enumerable.Range(1, 3).Select(i => new WordForms((ulong)i << 40, [new WordMatch(i, 5, MatchKind.Exact)], Nowhere))];

        Assert.All(words, memory.Keep);

        Assert.Null(memory.Find(words[0].Hash));
        Assert.Same(words[1], memory.Find(words[1].Hash));
        Assert.Same(words[2], memory.Find(words[2].Hash));
    }

    [Fact]
    public void Find_WordInWhichNothingIsFound_HoldsNothingAndDrivesNothingOut()
    {
        var memory = new WordMemory();
        var word = new WordForms(1UL << 40, [new WordMatch(7, 5, MatchKind.Exact)], Nowhere);
        memory.Keep(word);

        memory.Keep(new WordForms(2UL << 40, [], Nowhere));

        Assert.Empty(memory.Find(2UL << 40)!.Matches);
        Assert.Equal(Nowhere, memory.Find(2UL << 40)!.End);
        Assert.Same(word, memory.Find(word.Hash));
        Assert.Null(memory.Find(3UL << 40));
    }

    [Fact]
    public void IsWorthKeeping_FromTheSecondTimeOn()
    {
        var memory = new WordMemory();

        Assert.False(memory.IsWorthKeeping(5UL << 40));
        Assert.True(memory.IsWorthKeeping(5UL << 40));
    }
}
