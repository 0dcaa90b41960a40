using Fokuslupe.Analysis.Anliegen;

namespace Fokuslupe.Analysis.Tests.Anliegen;

public sealed class KnownOppositesTests
{
    private static readonly Domain.Anliegen More = TinyCatalogue.Model.Katalog[0];
    private static readonly Domain.Anliegen Less = TinyCatalogue.Model.Katalog[1];
    private static readonly KnownOpposites Opposites = new(TinyCatalogue.Model.Katalog);

    [Fact]
    public void Of_OppositesOfTheCatalogue_AreApart()
    {
        var side = Opposites.Of(Look(More));

        Assert.False(side.MayMeet(Opposites.Of(Look(Less))));
        Assert.True(side.MayMeet(Opposites.Of(Look(More))));
        Assert.True(side.MayMeet(Opposites.Of(Look(null))));
    }

    [Fact]
    public void Of_WhoMayMeanEither_MeetsNeither()
    {
        var undecided = Opposites.Of(Look(More) with { Undecided = true });

        Assert.False(undecided.MayMeet(Opposites.Of(Look(More))));
        Assert.False(undecided.MayMeet(Opposites.Of(Look(Less))));
        Assert.True(undecided.MayMeet(Opposites.Of(Look(null))));
    }

    [Fact]
    public void Of_FiledByEditors_IsWhatTheyDecided() =>
        Assert.True(Opposites.Of(Look(Less) with { Undecided = true }, 3, More.Id).MayMeet(Opposites.Of(Look(More))));

    [Fact]
    public void Meanings_FiledByEditors_AreWhatTheyDecided()
    {
        var (more, less) = (Opposites.Meanings(Look(null), More.Id), Opposites.Meanings(Look(null), Less.Id));

        Assert.True(more.MayOppose(less));
        Assert.False(more.MayOppose(more));
        Assert.Same(PossibleMeanings.None, Opposites.Meanings(Look(null), "wohnen-neu"));
    }

    private static DemandLook Look(Domain.Anliegen? leading) => new(new AnliegenTreffer(null, 0), leading, false, new DemandVector([], [], 0));
}
