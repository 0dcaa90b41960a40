using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.Handlungsfelder;
using Fokuslupe.Testing;

namespace Fokuslupe.Analysis.Tests.Handlungsfelder;

public sealed class TrainingCorpusTests
{
    private static readonly Corpus Corpus = Corpus.Open(Repository.PathOf("corpora"));
    private static readonly TrainingCorpus Rows = TrainingCorpus.Read(Corpus, new FeatureExtractor(thesaurus: null), CancellationToken.None);

    [Fact]
    public void Read_Ergaenzung_IsAlwaysLearnedAndNeverMeasured()
    {
        var ergaenzung = Corpus.ReadErgaenzung().Select(karte => karte.Text).ToHashSet(StringComparer.Ordinal);
        var rows = Rows.Rows.Where(row => ergaenzung.Contains(row.Text)).ToArray();

        Assert.Equal(ergaenzung.Count, rows.Length);
        Assert.All(rows, row => Assert.False(row.Frozen));
        Assert.All(rows, row => Assert.Equal(-1, row.Fold));
        Assert.All(rows, row => Assert.Null(row.Beitrag));
    }

    [Fact]
    public void Read_AllButErgaenzung_StandInAFold()
    {
        var rest = Rows.Rows.Where(row => row.Fold >= 0).ToArray();

        Assert.Equal(Corpus.ReadErgaenzung().Select(karte => karte.Text), Rows.Rows.Except(rest).Select(row => row.Text));
        Assert.All(rest, row => Assert.InRange(row.Fold, 0, TrainingRow.Folds - 1));
        Assert.Contains(rest, row => row.Frozen);
    }

    [Fact]
    public void Read_CardsOfAHand_StandInOneFoldAndThoseToMeasureOnInNone()
    {
        var cards = Rows.Rows.Where(row => row.Hand is not null).ToArray();

        Assert.Equal(Rows.Sitzungen.Sum(minutes => minutes.Labels.Count), cards.Length);
        Assert.All(cards.GroupBy(row => row.Hand), hand => Assert.Single(hand.Select(row => row.Fold).Distinct()));
        Assert.True(cards.Select(row => row.Fold).Distinct().Count() > 1);
        Assert.DoesNotContain(cards, row => row.Frozen || row.Group.Length > 0);
        Assert.NotEmpty(Rows.Pruefsitzungen);
        Assert.DoesNotContain(cards, row => Rows.Pruefsitzungen.Any(minutes => minutes.Hand == row.Hand));
    }

    [Fact]
    public void Read_PhrasingsOfAnAnliegen_MayBelongWhereMostOfItsCardsDo()
    {
        var cards = Rows.Rows.Where(row => row.Beitrag?.Anliegen is not null).ToLookup(row => row.Group, StringComparer.Ordinal);
        var phrasings = Rows.Rows.Where(row => row.Beitrag is null && row.Weitere.Count > 0).ToArray();

        Assert.NotEmpty(phrasings);
        Assert.All(phrasings, row => Assert.All(row.Weitere, feld =>
            Assert.True(2 * cards[row.Group].Count(card => card.Weitere.Contains(feld)) >= cards[row.Group].Count())));
    }
}
