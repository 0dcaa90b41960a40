using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.Models;
using Fokuslupe.Analysis.Tests.Models;

namespace Fokuslupe.MlNet.Tests;

/// <summary>Sets that are poorer than a learner of ML.NET expects.</summary>
public sealed class HardTextsTests
{
    private static readonly string[] Classes = ["bus", "miete", "niemand"];

    private static readonly FeatureExtractor Extractor = new(null);

    public static TheoryData<string> Trainers => [.. MlNetTrainers.Names];

    [Theory]
    [MemberData(nameof(Trainers))]
    public void Train_WithAClassThatNoTextHas_NeverPrefersIt(string trainer)
    {
        var model = Train(trainer, [.. Sentences()]);

        Assert.Equal(0, model.Decide(Extractor, "Der Bus kommt"));
        Assert.Equal(1, model.Decide(Extractor, "Die Miete steigt"));
    }

    [Theory]
    [MemberData(nameof(Trainers))]
    public void Train_OnTextsOfSeveralClassesWithAClassThatNoTextHas_NeverPrefersIt(string trainer)
    {
        var model = Train(trainer, [.. Sentences(), Of("Der Bus kommt, die Miete steigt", 0, 1), Of("Danke")]);

        Assert.Equal(0, model.Decide(Extractor, "Der Bus kommt"));
        Assert.Equal(1, model.Decide(Extractor, "Die Miete steigt"));
    }

    [Theory]
    [MemberData(nameof(Trainers))]
    public void Train_WithEmptyTextsAmongOthers_LearnsFromTheOthers(string trainer)
    {
        var model = Train(trainer, [.. Sentences(), Of("", 0), Of(" ", 1), Of("—", 1)]);

        Assert.Equal(1, model.Decide(Extractor, "Die Miete steigt"));
        Assert.All(model.Scores(Extractor, ""), score => Assert.True(float.IsFinite(score)));
    }

    [Theory]
    [MemberData(nameof(Trainers))]
    public void Train_OnTextsWithoutAnyLetter_GivesAModelThatScores(string trainer)
    {
        var model = Train(trainer, [Of("—", 0), Of("", 0), Of("—", 1), Of("", 1)]);

        Assert.All(model.Scores(Extractor, "Der Bus kommt"), score => Assert.True(float.IsFinite(score)));
    }

    [Fact]
    public void Fit_OnOneClass_IsRefusedWithItsReason() => Assert.Contains(
        "one class only",
        Assert.Throws<TrainingSetException>(() => TextClassifierFit.Run(
            [new("Der Bus kommt", "bus"), new("Ein Bus", "bus")], [new("Bus", "bus")], null, 1, TimeProvider.System, new EngineChoice("mlnet"))).Message,
        StringComparison.Ordinal);

    private static IEnumerable<TrainingText> Sentences() => Enumerable.Range(0, 24)
        .Select(i => Of((i % 2 == 0 ? "Der Bus kommt " : "Die Miete steigt ") + i / 2, i % 2));

    private static TrainingText Of(string text, params int[] labels) => new(text, Extractor.Extract(text).Features.ToArray(), labels);

    private static ITextClassifier Train(string trainer, TrainingText[] texts) =>
        new MlNetEngine(trainer).Train(texts, Classes, new TextModelOptions { Seed = 1 });
}
