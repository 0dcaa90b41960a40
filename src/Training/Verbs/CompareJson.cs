using Fokuslupe.Analysis.Models.Evaluation;

namespace Fokuslupe.Training.Verbs;

/// <summary>The JSON of <c>compare</c> under the name of each task: versions, and under the name of each set of texts the figures.</summary>
internal sealed record CompareJson(string A, string B, IReadOnlyDictionary<string, ComparedSetJson> Sets)
{
    public static Dictionary<string, CompareJson> From(IReadOnlyList<TaskComparison> comparisons) => comparisons.ToDictionary(
        comparison => comparison.Task,
        comparison => new CompareJson(
            comparison.VersionA, comparison.VersionB, comparison.Sets.ToDictionary(set => set.Set, ComparedSetJson.From)));
}

/// <summary>Figures on one set of texts; <paramref name="Worse"/> names those that are worse beyond their interval.</summary>
internal sealed record ComparedSetJson(
    string MeasuredOn,
    int Rows,
    int Differing,
    double LargestDifference,
    int OnlyA,
    int OnlyB,
    double McNemarP,
    IReadOnlyDictionary<string, ComparedFigureJson> Metrics,
    IReadOnlyList<string> Worse)
{
    public static ComparedSetJson From(ComparedSet set) => new(
        set.MeasuredOn,
        set.Comparison.Rows,
        set.Differing.Count,
        set.LargestDifference,
        set.Comparison.OnlyA,
        set.Comparison.OnlyB,
        set.Comparison.McNemarP,
        set.Comparison.Recalls.Prepend(set.Comparison.MacroF1).Prepend(set.Comparison.Accuracy).ToDictionary(
            figure => figure.Name,
            figure => new ComparedFigureJson(figure.A, figure.B, figure.Difference, figure.Interval.Low, figure.Interval.High)),
        [.. set.Comparison.Worse.Select(figure => figure.Name)]);
}

/// <summary>A figure of both models; the difference B - A lies between <paramref name="Low"/> and <paramref name="High"/> with 95 %.</summary>
internal sealed record ComparedFigureJson(double A, double B, double Difference, double Low, double High);
