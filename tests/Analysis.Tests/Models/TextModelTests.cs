using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.Models;

using FsCheck;
using FsCheck.Fluent;

namespace Fokuslupe.Analysis.Tests.Models;

public sealed class TextModelTests
{
    [Theory]
    [InlineData("Busse fahren nicht", "mobilitaet")]
    [InlineData("Radweg fehlt", "mobilitaet")]
    [InlineData("keine Wohnung zu finden", "wohnen")]
    [InlineData("hohe Miete", "wohnen")]
    public void Score_OfNewText_FollowsItsWords(string text, string feld) => Assert.Equal(feld, TinyModel.Predict(TinyModel.Train(), text));

    [Fact]
    public void Train_TwiceWithOneSeed_GivesIdenticalBytes() =>
        Assert.Equal(TinyModel.Bytes(TinyModel.Train()), TinyModel.Bytes(TinyModel.Train()));

    [Fact]
    public void Read_OfWrittenModel_DecidesAlike()
    {
        var model = TinyModel.Train();
        var read = ModelFile.Read(TinyModel.Bytes(model), "probe", reader => reader.ReadTextModel());
        Assert.Equal(model.Classes, read.Classes);
        Assert.Equal(model.Weights.Weights, read.Weights.Weights);
        Assert.Equal(model.Space.Idf, read.Space.Idf);
    }

    [Fact]
    public void Read_WithAnyByteChanged_IsRefused()
    {
        var sound = TinyModel.Bytes(TinyModel.Train());

        Prop.ForAll(Gen.Choose(0, sound.Length - 1).ToArbitrary(), Gen.Choose(1, 255).ToArbitrary(), (position, change) =>
        {
            byte[] damaged = [.. sound];
            damaged[position] ^= (byte)change;
            Assert.Throws<InvalidModelException>(() => ModelFile.Read(damaged, "probe", reader => reader.ReadTextModel()));
            Assert.Throws<InvalidModelException>(() => ModelFile.Read(sound[..position], "probe", reader => reader.ReadTextModel()));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Explain_OfText_AddsUpToTheScoreAgainstTheMean()
    {
        var model = TinyModel.Train();
        var bag = TinyModel.Extractor.Extract("Busse und Wohnungen");
        var scores = new float[model.Weights.Stride];
        model.Score(bag.Text, bag.Features, scores);
        var bias = model.Weights[model.Space.Count];
        var shares = new float[bag.Tokens.Tokens.Length];
        model.Explain(bag, 0, shares);
        var expected = scores[0] - bias[0] - ((scores[0] - bias[0] + scores[1] - bias[1]) / 2);
        Assert.Equal(expected, shares.Sum(), 4);
        Assert.True(shares[0] > 0 && shares[2] < 0);
    }

    [Fact]
    public void Train_WithFamilyOfWeightZero_KnowsNoneOfItsFeatures()
    {
        var model = Train(new BlockWeights(Letters: 0f, Concepts: 1f, Sentence: 1f));
        Assert.DoesNotContain(Enumerable.Range(0, model.Space.Count), row => model.Space.BlockOf(row) == FeatureBlock.Letters);
        Assert.Contains(Enumerable.Range(0, model.Space.Count), row => model.Space.BlockOf(row) == FeatureBlock.Words);
    }

    [Fact]
    public void Train_WithFamilyOfMoreWeight_LearnsMoreFromIt()
    {
        float[] shares = [.. new[] { 0.5f, 1f, 2f }.Select(letters => LetterShare(Train(BlockWeights.Even with { Letters = letters })))];
        Assert.True(shares[0] < shares[1] && shares[1] < shares[2]);
    }

    [Fact]
    public void Train_WithSeveralLabels_ScoresEachOnItsOwn()
    {
        var texts = new[] { "rot", "blau", "rot blau", "grün" }.Select(text => TinyModel.Extractor.Extract(text).Features.ToArray()).ToArray();
        var model = TextModel.Train(
            texts, [[0], [1], [0, 1], []], [1, 1, 1, 1], ["rot", "blau"], new TextModelOptions { Seed = 1, MinimumTexts = 1, Cost = 10f, BayesShare = 0f });
        var scores = new float[model.Weights.Stride];
        model.Score("", texts[2], scores);
        Assert.True(scores[0] > 0 && scores[1] > 0);
        model.Score("", texts[3], scores);
        Assert.True(scores[0] < 0 && scores[1] < 0);
    }

    [Fact]
    public void Train_WithNeutralClass_TeachesNothingAboutIt()
    {
        var texts = new[] { "rot", "blau", "lila" }.Select(text => TinyModel.Extractor.Extract(text).Features.ToArray()).ToArray();
        float Weight(int[][]? neutral, string word)
        {
            var model = TextModel.Train(
                texts, [[0], [1], [0]], [1, 1, 1], ["rot", "blau"], new TextModelOptions { Seed = 1, MinimumTexts = 1, BayesShare = 0f }, neutral);
            return model.Weights[model.Space.Row(FeatureBag.Identity(FeatureBlock.Words, FeatureExtractor.Hash(word)))][1];
        }

        Assert.True(Weight(null, "lila") < 0);
        Assert.Equal(0f, Weight([[], [], [1]], "lila"));
        Assert.True(Weight([[], [], [1]], "rot") < 0);
    }

    [Fact]
    public void Train_WithLead_HoldsTheTextsOfARareClassFurther()
    {
        var texts = new[] { "rot", "blau", "grün", "gelb" }.Select(text => TinyModel.Extractor.Extract(text).Features.ToArray()).ToArray();
        float[] ScoresOf(int text, float lead)
        {
            var options = new TextModelOptions { Seed = 1, MinimumTexts = 1, Cost = 100f, Epochs = 100, BayesShare = 0f, Lead = lead };
            var model = TextModel.Train(texts, [[0], [1], [1], [1]], [1, 1, 1, 1], ["rot", "kühl"], options);
            var scores = new float[model.Weights.Stride];
            model.Score("", texts[text], scores);
            return scores;
        }

        Assert.Equal([1f, -1f], ScoresOf(0, 0f)[..2], (a, b) => MathF.Abs(a - b) < 0.05f);
        Assert.Equal([1f + MathF.Pow(2f, 0.25f), -1f], ScoresOf(0, 1f)[..2], (a, b) => MathF.Abs(a - b) < 0.05f);
        Assert.Equal([-1f, 1f + MathF.Pow(2 / 3f, 0.25f)], ScoresOf(1, 1f)[..2], (a, b) => MathF.Abs(a - b) < 0.05f);
    }

    private static TextModel Train(BlockWeights blocks)
    {
        var texts = new[] { "rote Rosen", "rote Nelken", "blaue Veilchen", "blaue Astern" }
            .Select(text => TinyModel.Extractor.Extract(text).Features.ToArray()).ToArray();
        return TextModel.Train(
            texts, [[0], [0], [1], [1]], [1, 1, 1, 1], ["rot", "blau"], new TextModelOptions { Seed = 1, MinimumTexts = 1, Blocks = blocks });
    }

    // What groups of letters carry of all weights.
    private static float LetterShare(TextModel model)
    {
        var rows = Enumerable.Range(0, model.Space.Count).ToArray();
        return rows.Where(row => model.Space.BlockOf(row) == FeatureBlock.Letters).Sum(row => MathF.Abs(model.Weights[row][0]))
            / rows.Sum(row => MathF.Abs(model.Weights[row][0]));
    }
}
