using Fokuslupe.Analysis.German;

namespace Fokuslupe.Analysis.Tests.German;

public sealed class WordCacheTests
{
    private const ulong First = 1UL << 40;
    private const ulong Second = 2UL << 40;
    private const ulong Third = 3UL << 40;
    private const ulong Neighbour = First | (1UL << 7);

    [Fact]
    public void Number_OfTwoWordsOfOnePlace_IsRememberedForBoth()
    {
        var cache = new WordCache { [First] = 1, [Second] = 2 };

        Assert.Equal((1, 2, 0), (cache[First], cache[Second], cache[Third]));
    }

    [Fact]
    public void Number_OfAThirdWordOfAPlace_DrivesTheFirstOut()
    {
        var cache = new WordCache { [First] = 1, [Second] = 2, [Third] = 3 };

        Assert.Equal((0, 2, 3), (cache[First], cache[Second], cache[Third]));
    }

    [Fact]
    public void Number_OfAWordWhosePlaceIsFree_DrivesNothingOut()
    {
        var cache = new WordCache { [First] = 1, [Neighbour] = 4 };

        Assert.Equal((1, 4), (cache[First], cache[Neighbour]));
    }

    [Fact]
    public void Number_SetAgain_IsTheNewOneWhereverTheWordStood()
    {
        var cache = new WordCache { [First] = 1, [Second] = 2 };

        cache[First] = 5;

        Assert.Equal((5, 2), (cache[First], cache[Second]));
    }
}
