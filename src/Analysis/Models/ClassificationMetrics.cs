namespace Fokuslupe.Analysis.Models;

/// <summary>Figures of how well predictions agree with labels.</summary>
internal static class ClassificationMetrics
{
    /// <summary>Share of right predictions; 0 for none.</summary>
    public static double Accuracy(IReadOnlyList<int> gold, IReadOnlyList<int> predicted) =>
        gold.Count == 0 ? 0 : (double)gold.Where((label, i) => label == predicted[i]).Count() / gold.Count;

    /// <summary>Share of true values; 0 for none.</summary>
    public static double ShareOf(IReadOnlyCollection<bool> right) => right.Count == 0 ? 0 : (double)right.Count(value => value) / right.Count;

    /// <summary>F1 of one class: 0 when it is never right.</summary>
    public static double F1(IReadOnlyList<int> gold, IReadOnlyList<int> predicted, int label)
    {
        var right = gold.Where((value, i) => value == label && predicted[i] == label).Count();
        return F1(right, gold.Count(value => value == label), predicted.Count(value => value == label));
    }

    /// <summary>F1 from the number of right, of labelled and of predicted texts of a class: 0 when none is right.</summary>
    public static double F1(int right, int labelled, int predicted) => right == 0 ? 0 : 2.0 * right / (labelled + predicted);

    /// <summary>Mean F1 over the classes that occur in either list.</summary>
    public static double MacroF1(IReadOnlyList<int> gold, IReadOnlyList<int> predicted)
    {
        var labels = gold.Union(predicted).ToArray();
        return labels.Length == 0 ? 0 : labels.Average(label => F1(gold, predicted, label));
    }

    /// <summary>Expected calibration error, see <see cref="Evaluation.Reliability"/>.</summary>
    public static double CalibrationError(IReadOnlyList<double> confidences, IReadOnlyList<bool> right) =>
        Evaluation.Reliability.Of(confidences, right).Error;

    /// <summary>The figures to four decimals, as cards and tables show them.</summary>
    public static Dictionary<string, double> Rounded(this Dictionary<string, double> metrics) =>
        metrics.ToDictionary(pair => pair.Key, pair => Math.Round(pair.Value, 4));
}
