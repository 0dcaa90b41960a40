using Fokuslupe.Analysis.Anliegen;

using FsCheck;
using FsCheck.Fluent;

namespace Fokuslupe.Analysis.Tests.Anliegen;

public sealed class CopiedCardsTests
{
    private const string Karte = "Der Kreis soll mehr barrierefreie Wohnungen fördern";

    [Theory]
    [InlineData(Karte)]
    [InlineData("- der Kreis soll mehr barrierefreie Wohnungen foerdern!")]
    [InlineData("Der Kreis soll mehr barriefreie Wohnungen fördern")]
    [InlineData("Der Kreis soll mehr barrierefreie Wonhungen fördren")]
    public void Find_SameWordsUpToSlips_IsACopy(string copy) =>
        Assert.Equal(1, CopiedCards.Find([(5, copy)], [(1, Karte)])[5]);

    [Theory]
    [InlineData("Der Kreis soll mehr barrierefreie Wohnungen verbieten")]
    [InlineData("Der Kreis soll nie barrierefreie Wohnungen fördern")]
    [InlineData("Der Kreis soll mehr barrierefreie Wohnungen endlich fördern")]
    [InlineData("Der Kreis soll mehr Wohnungen")]
    public void Find_OtherWords_IsNoCopy(string other) =>
        Assert.Equal(5, CopiedCards.Find([(5, other)], [(1, Karte)])[5]);

    [Theory]
    [InlineData("Mehr bezahlbarer Wohnraum", "Mehr bezahlbarer Wohnraum")]
    [InlineData("Die Linie 17 soll abends öfter fahren", "Die Linie 18 soll abends öfter fahren")]
    [InlineData("Wir brauchen eine neue Turnhalle im Ort", "Wir brauchen keine neue Turnhalle im Ort")]
    public void Find_ShortCardsNumbersAndNegations_AreNoCopies(string one, string other) =>
        Assert.Equal(5, CopiedCards.Find([(5, other)], [(1, one)])[5]);

    [Fact]
    public void Find_CopiesAmongTheNew_ShareTheNumberOfTheFirst()
    {
        var karten = CopiedCards.Find([(5, Karte), (6, "Mehr Busse"), (7, Karte + ".")], []);

        Assert.Equal([5, 6, 5], [karten[5], karten[6], karten[7]]);
    }

    [Fact]
    public void Find_CopyOfACardAlreadyThere_NumbersAllCopiesByIt()
    {
        var karten = CopiedCards.Find([(5, Karte), (7, Karte)], [(2, Karte), (3, "Es fehlen Plätze in der Tagespflege im Südkreis")]);

        Assert.Equal([2, 2], [karten[5], karten[7]]);
    }

    [Fact]
    public void Find_AnyCards_NumbersEveryOneWithItsOwnOrALowerId() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonEmptyArray<NonEmptyString>>(),
        texts =>
        {
            var neue = texts.Get.Select((text, i) => ((long)i + 1, text.Get + " " + Karte)).ToList();
            var karten = CopiedCards.Find(neue, []);
            return neue.All(neu => karten[neu.Item1] >= 1 && karten[neu.Item1] <= neu.Item1);
        }).QuickCheckThrowOnFailure();
}
