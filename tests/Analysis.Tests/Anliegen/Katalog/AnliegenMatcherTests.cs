using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Analysis.Tests.Anliegen;

public sealed class AnliegenMatcherTests
{
    [Theory]
    [InlineData("Rufbus in die Dörfer", "mobilitaet-rufbus")]
    [InlineData("Börse zum Tausch von Wohnungen", "wohnen-tausch")]
    [InlineData("Mehr Parkplätze bauen!", "mobilitaet-mehr-parkplaetze")]
    [InlineData("Weniger Parkplätze!", "mobilitaet-weniger-parkplaetze")]
    public void Match_KnownDemandInOtherWords_FindsItsAnliegen(string text, string expected) =>
        Assert.Equal(expected, Match(text).Anliegen);

    [Fact]
    public void Match_DemandOutsideTheCatalogue_Abstains()
    {
        var treffer = Match("Hebammen besser bezahlen");

        Assert.Null(treffer.Anliegen);
        Assert.InRange(treffer.Wahrscheinlichkeit, 0, 0.5);
    }

    [Fact]
    public void Match_DemandForLessInTheWordsOfMore_NeverTakesMore()
    {
        foreach (var text in new[] { "Keine Parkplätze am Bahnhof", "Parkplätze am Bahnhof abschaffen", "weniger Parkraum am Bahnhof" })
        {
            Assert.NotEqual("mobilitaet-mehr-parkplaetze", Match(text).Anliegen);
        }
    }

    [Fact]
    public void Match_SeveralDemands_AnswersInTheirOrder()
    {
        var treffer = TinyCatalogue.Matcher.Match([new Forderung(9, "Wohnungstausch", ""), new Forderung(3, "Rufbus", "")]);

        Assert.Equal(["wohnen-tausch", "mobilitaet-rufbus"], treffer.Select(one => one.Anliegen));
    }

    [Theory]
    [InlineData("")]
    [InlineData("???")]
    public void Match_NothingToRead_Abstains(string text) => Assert.Null(Match(text).Anliegen);

    [Fact]
    public void Candidates_RightOneFirst_NamesEachOnce()
    {
        var candidates = TinyCatalogue.Matcher.Candidates(new Forderung(1, "Rufbus am Abend", "mobilitaet"), 4);

        Assert.Equal("mobilitaet-rufbus", candidates[0]);
        Assert.Equal(4, candidates.Distinct().Count());
    }

    [Fact]
    public void FromBytes_WrittenModel_DecidesAlike()
    {
        var read = AnliegenMatcher.Load(TinyCatalogue.Model.ToBytes(), TinyCatalogue.Extractor);
        var demand = new Forderung(1, "Rufbus am Abend", "mobilitaet");

        Assert.Equal(TinyCatalogue.Matcher.Match([demand]), read.Match([demand]));
        Assert.Equal(TinyCatalogue.Matcher.Katalog.Select(known => (known.Id, known.Titel)), read.Katalog.Select(known => (known.Id, known.Titel)));
        Assert.Equal(["mobilitaet-weniger-parkplaetze"], read.Katalog[0].Gegen);
    }

    [Fact]
    public void FromBytes_PairsWeighedByAnotherProgram_IsRefused()
    {
        var paare = TinyCatalogue.Model.Paare;
        var other = TinyCatalogue.Model with { Paare = paare with { Weights = paare.Weights[1..] } };

        Assert.Throws<InvalidModelException>(() => AnliegenMatcher.Load(other.ToBytes(), TinyCatalogue.Extractor));
    }

    [Fact]
    public void FromBytes_DamagedFile_IsRefused()
    {
        var bytes = TinyCatalogue.Model.ToBytes();
        bytes[bytes.Length / 2] ^= 1;

        Assert.Throws<InvalidModelException>(() => AnliegenMatcher.Load(bytes, TinyCatalogue.Extractor));
    }

    private static AnliegenTreffer Match(string text) => Assert.Single(TinyCatalogue.Matcher.Match([new Forderung(1, text, "")]));
}
