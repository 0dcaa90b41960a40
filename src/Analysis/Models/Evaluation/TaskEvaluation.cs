namespace Fokuslupe.Analysis.Models.Evaluation;

/// <summary>Figures of one model on texts it was not trained on.</summary>
/// <param name="Task">Task.</param>
/// <param name="Version">Version that was measured.</param>
/// <param name="MeasuredOn">What it was measured on, in a sentence.</param>
/// <param name="Metrics">Figures by name (<c>accuracy</c>, <c>macroF1</c>, <c>f1.wohnen</c> …), to four decimals.</param>
/// <param name="Sets">The same in full for each set of texts.</param>
/// <param name="Noise">What damaged letters cost, for each set of texts.</param>
public sealed record TaskEvaluation(
    string Task,
    string Version,
    string MeasuredOn,
    IReadOnlyDictionary<string, double> Metrics,
    IReadOnlyList<EvaluatedSet> Sets,
    IReadOnlyList<NoiseCurve> Noise)
{
    /// <summary>Figures that go beyond the sets of texts.</summary>
    internal IReadOnlyDictionary<string, double> Further { get; init; } = new Dictionary<string, double>();

    private static readonly double[] Coverages = [0.5, 0.7, 0.9];

    /// <summary>Figures by name; those of other sets than the frozen one begin with the name of the set.</summary>
    internal static TaskEvaluation Of(
        string task, string version, IReadOnlyList<EvaluatedSet> sets, IReadOnlyList<NoiseCurve> noise, IReadOnlyDictionary<string, double>? further = null)
    {
        further ??= new Dictionary<string, double>();
        var metrics = new Dictionary<string, double>(further);
        foreach (var set in sets)
        {
            var prefix = PrefixOf(set.Name);
            metrics[prefix + "accuracy"] = set.Accuracy;
            metrics[prefix + "macroF1"] = set.MacroF1;
            AddSureness(metrics, prefix, set);
        }

        foreach (var (prefix, rate, point) in noise.SelectMany(curve => curve.Points.Skip(1).Select(point => (PrefixOf(curve.Set), Math.Round(point.Rate * 100), point))))
        {
            metrics[$"{prefix}noise{rate}.accuracy"] = point.Accuracy;
            metrics[$"{prefix}noise{rate}.macroF1"] = point.MacroF1;
        }

        foreach (var figures in sets[0].PerClass)
        {
            metrics["f1." + figures.Class] = figures.F1;
            metrics["precision." + figures.Class] = figures.Precision;
            metrics["recall." + figures.Class] = figures.Recall;
        }

        return new TaskEvaluation(task, version, string.Join(' ', sets.Select(set => set.MeasuredOn)), metrics.Rounded(), sets, noise) { Further = further };
    }

    private static string PrefixOf(string set) => set == ModelDecisions.Frozen ? "" : set + ".";

    private static void AddSureness(Dictionary<string, double> metrics, string prefix, EvaluatedSet set)
    {
        if (set.Reliability is not null && set.RiskCoverage is not null)
        {
            metrics[prefix + "calibrationError"] = set.Reliability.Error;
            metrics[prefix + "riskCoverage.area"] = set.RiskCoverage.Area;
            foreach (var coverage in Coverages)
            {
                metrics[$"{prefix}riskCoverage.accuracy{coverage * 100:0}"] = set.RiskCoverage.AccuracyAt(coverage);
            }
        }

        if (set.Sure is not null)
        {
            metrics[prefix + "sure.threshold"] = set.Sure.Threshold;
            metrics[prefix + "sure.precision"] = set.Sure.Precision;
            metrics[prefix + "sure.share"] = set.Sure.Share;
        }
    }
}
