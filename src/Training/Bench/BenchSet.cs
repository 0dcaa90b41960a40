using Fokuslupe.Analysis.Models;
using Fokuslupe.Analysis.Models.Evaluation;

namespace Fokuslupe.Training.Bench;

/// <summary>What all contestants learn from and are measured on.</summary>
internal sealed record BenchSet(IReadOnlyList<LabelledText> Train, IReadOnlyList<LabelledText> Test)
{
    /// <summary>Names of the classes of both parts.</summary>
    public IReadOnlyList<string> Classes { get; } =
        [.. Train.Concat(Test).Select(text => text.Label).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Judges predicted classes, one for each test text.</summary>
    public ConfusionMatrix Judge(IReadOnlyList<string> predicted)
    {
        var index = Classes.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        return ConfusionMatrix.Of([.. Test.Select(text => index[text.Label])], [.. predicted.Select(label => index[label])], Classes);
    }
}

/// <summary>How one contestant did; null seconds where it was not trained here.</summary>
internal sealed record BenchResult(string Name, double Accuracy, double MacroF1, double? TrainSeconds, double PredictPerSecond);
