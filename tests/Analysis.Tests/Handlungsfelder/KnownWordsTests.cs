using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Handlungsfelder;
using Fokuslupe.Testing;

namespace Fokuslupe.Analysis.Tests.Handlungsfelder;

public sealed class KnownWordsTests
{
    private static readonly Corpus Corpus = Corpus.Open(Repository.PathOf("corpora"));

    [Fact]
    public void Of_WithoutFold_LacksWordsOfThatFoldOnly()
    {
        var all = KnownWords.Of(Corpus, []).ToHashSet(StringComparer.Ordinal);
        var missing = Enumerable.Range(0, TrainingRow.Folds).Select(fold => all.Except(KnownWords.Of(Corpus, [], fold)).ToArray()).ToArray();

        Assert.All(missing, words => Assert.InRange(words.Length, 1, all.Count / 4));
        Assert.Distinct(missing.SelectMany(words => words));
    }

    [Fact]
    public void Of_Ergaenzung_KnowsItsWordsWhateverIsHeldOut()
    {
        Assert.Contains(Corpus.ReadErgaenzung(), karte => karte.Text == "Rentnermeister als Ausbildungsbegleiter zurückholen");

        Assert.All(Enumerable.Range(0, TrainingRow.Folds), fold => Assert.Contains("rentnermeister", KnownWords.Of(Corpus, [], fold)));
    }

    [Fact]
    public void Of_ThesaurusForms_KnowsThemWhateverIsHeldOut()
    {
        var forms = new ThesaurusForm[] { new("probe", "wortspielerei", [], null) };

        Assert.Contains("wortspielerei", KnownWords.Of(Corpus, forms, withoutFold: 3));
    }
}
