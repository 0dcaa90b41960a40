using System.Numerics.Tensors;

using Fokuslupe.Analysis.Models;

namespace Fokuslupe.MlNet;

/// <summary>Chooses the learner for a set that nobody has seen before, on a quarter of it, or of a part of it, held out.</summary>
internal static class TrainerSelection
{
    private const int Parts = 4;

    /// <summary>So many texts show which learner is better.</summary>
    private const int MostTexts = 4000;

    /// <summary>The quick learner with the best macro-F1; the first among equals.</summary>
    public static string Best(MlNetEngine engine, IReadOnlyList<TrainingText> texts, IReadOnlyList<string> classes, int seed)
    {
        var order = Enumerable.Range(0, texts.Count).ToArray();
        new Random(seed).Shuffle(order);
        order = order[..Math.Min(order.Length, MostTexts)];
        TrainingText[] held = [.. order[..(order.Length / Parts)].Select(i => texts[i])];
        TrainingText[] train = [.. order[(order.Length / Parts)..].Select(i => texts[i])];
        return MlNetTrainers.Quick.MaxBy(trainer =>
        {
            var model = engine.Train(train, classes, new TextModelOptions { Seed = seed, Trainer = trainer });
            return ClassificationMetrics.MacroF1([.. held.Select(text => text.Labels[0])], [.. held.Select(text => Decide(model, text))]);
        })!;
    }

    private static int Decide(ITextClassifier model, TrainingText text)
    {
        var scores = new float[model.Room];
        model.Score(text.Text, text.Features, scores);
        return TensorPrimitives.IndexOfMax<float>(scores);
    }
}
