using System.Globalization;
using System.Text;

namespace Fokuslupe.Analysis.Models.Evaluation;

/// <summary>An evaluation as Markdown. Holds no times, so that the same model on the same corpus gives the same file.</summary>
internal static class EvaluationMarkdown
{
    private static readonly double[] Coverages = [0.5, 0.6, 0.7, 0.8, 0.9, 1];

    /// <summary>The document.</summary>
    public static string Write(TaskEvaluation evaluation)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {evaluation.Task} {evaluation.Version}\n\nWritten by `evaluate`.\n\n![The figures below as a picture](evaluation.svg)\n");
        foreach (var set in evaluation.Sets)
        {
            AddSet(text, set);
        }

        AddNoise(text, evaluation.Noise);
        AddRest(text, evaluation);
        return text.ToString();
    }

    private static void AddSet(StringBuilder text, EvaluatedSet set)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {char.ToUpperInvariant(EvaluationSvg.Describe(set.Name)[0])}{EvaluationSvg.Describe(set.Name)[1..]}\n\n{set.MeasuredOn}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{set.Rows} texts, accuracy {set.Accuracy:0.000}, macro-F1 {set.MacroF1:0.000}");
        text.Append(set.Reliability is null ? "" : string.Create(CultureInfo.InvariantCulture, $", expected calibration error {set.Reliability.Error:0.000}"));
        text.Append(set.Sure is null ? "" : string.Create(CultureInfo.InvariantCulture,
            $"; from probability {set.Sure.Threshold:0.000} on a decision is sure: {set.Sure.Share:0.000} of all, {set.Sure.Precision:0.000} of them right"));
        text.Append(".\n\n| class | texts | precision | recall | F1 |\n|---|---|---|---|---|\n");
        foreach (var figures in set.PerClass)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {figures.Class} | {figures.Support} | {figures.Precision:0.000} | {figures.Recall:0.000} | {figures.F1:0.000} |\n");
        }

        if (set.RiskCoverage is { } curve)
        {
            text.Append("\n| surest | ").AppendJoin(" | ", Coverages.Select(coverage => coverage.ToString("0 %", CultureInfo.InvariantCulture)));
            text.Append(" | risk, mean |\n|---|").Append(Dashes(Coverages.Length + 1)).Append("\n| accuracy | ");
            text.AppendJoin(" | ", Coverages.Select(coverage => curve.AccuracyAt(coverage).ToString("0.000", CultureInfo.InvariantCulture)));
            text.Append(CultureInfo.InvariantCulture, $" | {curve.Area:0.000} |\n");
        }

        if (set.Confusion is { } confusion)
        {
            AddConfusion(text, confusion);
        }
    }

    private static void AddConfusion(StringBuilder text, ConfusionMatrix confusion)
    {
        text.Append("\n| label \\ taken for | ").AppendJoin(" | ", confusion.Classes).Append(" |\n|---|").Append(Dashes(confusion.Classes.Count)).Append('\n');
        for (var gold = 0; gold < confusion.Classes.Count; gold++)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {confusion.Classes[gold]} | ");
            text.AppendJoin(" | ", Enumerable.Range(0, confusion.Classes.Count).Select(predicted => confusion[gold, predicted])).Append(" |\n");
        }
    }

    private static void AddNoise(StringBuilder text, IReadOnlyList<NoiseCurve> curves)
    {
        text.Append("\n## Damaged letters\n\nEach letter of cards, headings and Thesen is damaged with the given probability.\n\n| accuracy (macro-F1) | ");
        text.AppendJoin(" | ", NoiseCurve.Rates.Select(rate => rate.ToString("0 %", CultureInfo.InvariantCulture)));
        text.Append(" |\n|---|").Append(Dashes(NoiseCurve.Rates.Count)).Append('\n');
        foreach (var curve in curves)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {EvaluationSvg.Describe(curve.Set)} | ");
            text.AppendJoin(" | ", curve.Points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.Accuracy:0.000} ({point.MacroF1:0.000})"))).Append(" |\n");
        }
    }

    private static string Dashes(int columns) => string.Concat(Enumerable.Repeat("---|", columns));

    // What a task measures beyond its sets, such as the pairs of Anliegen.
    private static void AddRest(StringBuilder text, TaskEvaluation evaluation)
    {
        if (evaluation.Further.Count == 0)
        {
            return;
        }

        text.Append("\n## More\n\n`heldOut` are the figures of `card.json`, measured in training on rows held out.\n\n| figure | value |\n|---|---|\n");
        foreach (var (name, value) in evaluation.Further)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {value:0.000} |\n");
        }
    }
}
