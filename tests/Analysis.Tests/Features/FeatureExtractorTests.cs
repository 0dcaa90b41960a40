using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.German;

using FsCheck;
using FsCheck.Fluent;

namespace Fokuslupe.Analysis.Tests.Features;

public sealed class FeatureExtractorTests
{
    private readonly FeatureExtractor _extractor = new(null);

    [Fact]
    public void Extract_OfRepeatedWord_CountsItOnce()
    {
        var features = _extractor.Extract("bus bus bus").Features.ToArray();
        Assert.Equal(features.Length, features.DistinctBy(feature => feature.Hash).Count());
        Assert.Contains(features, feature => feature is { Block: FeatureBlock.Words, Value: 3 });
    }

    [Fact]
    public void Extract_OfTextWithoutEnd_ReadsItsBeginning()
    {
        var beginning = string.Concat(Enumerable.Repeat("bus ", FeatureExtractor.LongestText / 4));

        var whole = _extractor.Extract(beginning).Features.ToArray();

        Assert.Equal(whole, _extractor.Extract(beginning + "wohnung").Features.ToArray());
        Assert.NotEqual(whole, _extractor.Extract(beginning[..^8] + "wohnung").Features.ToArray());
    }

    [Fact]
    public void Extract_OfOneWord_HasGroupsOfTwoToFiveLetters()
    {
        // « bus »: two letters 4, three 3, four 2, five 1; the word, the first, the last, its ending, the length.
        var features = _extractor.Extract("Bus").Features.ToArray();
        Assert.Equal(10, features.Count(feature => feature.Block == FeatureBlock.Letters));
        Assert.Equal(5, features.Count(feature => feature.Block == FeatureBlock.Words));
    }

    [Fact]
    public void Extract_OfInflectedWords_SharesTheStem()
    {
        var one = Words("die bezahlbaren Wohnungen hier");
        var other = Words("die bezahlbare Wohnung hier");
        Assert.Equal(one, other);
    }

    [Fact]
    public void Extract_OfAnyText_PointsEveryFeatureToAToken() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonNull<string>>(),
        given =>
        {
            var bag = _extractor.Extract(given.Get);
            var tokens = bag.Tokens.Tokens.Length;
            return bag.Features.ToArray().All(feature => feature.Token >= 0 && feature.Token < tokens && feature.Value > 0);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Extract_OfDamagedWord_AddsTheRepairedOneAndKeepsTheDamaged()
    {
        var thesaurus = new Thesaurus([new ThesaurusForm("wohnung", "wohnung", [new Feldgewicht("wohnen", 0.8)], null)]);
        var repairing = new FeatureExtractor(thesaurus, new TranscriptionRepair(new WordIndex(["wohnung", "fehlt"])));

        var damaged = repairing.Extract("Wohmung fehlt").Features.ToArray();

        var read = new FeatureExtractor(thesaurus).Extract("Wohmung fehlt").Features.ToArray();
        Assert.All(read, feature => Assert.Contains(damaged, other => other.Hash == feature.Hash));
        var field = FeatureBag.Identity(FeatureBlock.Concepts, Thesaurus.FieldHash("wohnen"));
        Assert.InRange(damaged.Single(feature => feature.Hash == field).Value, 0.4f, 0.79f);
        Assert.Equal(0.8f, repairing.Extract("Wohnung fehlt").Features.ToArray().Single(feature => feature.Hash == field).Value);
    }

    private uint[] Words(string text) =>
        [.. _extractor.Extract(text).Features.ToArray().Where(feature => feature.Block == FeatureBlock.Words).Select(feature => feature.Hash)];
}
