using Fokuslupe.Analysis.Anliegen;

namespace Fokuslupe.Analysis.Tests.Anliegen;

public sealed class PossibleMeaningsTests
{
    // 0 and 1 are opposed, 2 has no opposite.
    private static readonly int[][] Opposed = [[1], [0], []];

    [Fact]
    public void MayOppose_CertainOnes_AsTheCatalogueSays()
    {
        var more = PossibleMeanings.Certain(0, Opposed);

        Assert.True(more.MayOppose(PossibleMeanings.Certain(1, Opposed)));
        Assert.False(more.MayOppose(more));
        Assert.False(more.MayOppose(PossibleMeanings.Certain(2, Opposed)));
        Assert.False(more.MayOppose(PossibleMeanings.None));
    }

    [Theory]
    [InlineData(0.5f, 0.4f, true)]
    [InlineData(0.9f, 0.06f, true)]
    [InlineData(0.95f, 0.02f, false)]
    [InlineData(0.1f, 0.1f, false)]
    public void MayOppose_TwoOfTheSameDoubt_UnlessItIsSmallOrTheMatterUnknown(float more, float less, bool expected)
    {
        var doubtful = PossibleMeanings.Of([0, 1], [more, less], Opposed);

        Assert.Equal(expected, doubtful.MayOppose(doubtful));
    }

    [Fact]
    public void MayOppose_InEitherOrder_IsTheSame()
    {
        var (doubtful, certain) = (PossibleMeanings.Of([0, 2, 1], [0.4f, 0.3f, 0.2f], Opposed), PossibleMeanings.Of([1, 0], [0.9f, 0.005f], Opposed));

        Assert.True(doubtful.MayOppose(certain));
        Assert.True(certain.MayOppose(doubtful));
    }
}
