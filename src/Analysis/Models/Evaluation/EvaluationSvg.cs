using System.Globalization;

namespace Fokuslupe.Analysis.Models.Evaluation;

/// <summary>An evaluation as a picture: classes taken for each other, what abstaining is worth, whether probabilities hold, what damage costs.</summary>
internal static class EvaluationSvg
{
    private const double Width = 1_080;
    private const double LeftChart = 90;
    private const double RightChart = 620;
    private const double Cell = 36;
    private const double Names = 150;

    private static readonly double[] Tenths = [0, 0.2, 0.4, 0.6, 0.8, 1];

    /// <summary>The picture.</summary>
    public static string Write(TaskEvaluation evaluation)
    {
        var svg = new Svg(Width);
        svg.Text(40, 44, $"{evaluation.Task} {evaluation.Version}", 20, bold: true);
        var summary = evaluation.Sets.Select(set => string.Create(CultureInfo.InvariantCulture, $"{Describe(set.Name)}: accuracy {set.Accuracy:0.000}, macro-F1 {set.MacroF1:0.000}, {set.Rows} texts"));
        var top = 70.0;
        foreach (var line in summary)
        {
            svg.Text(40, top, line, 12, colour: Svg.Faint);
            top += 18;
        }

        top = DrawClasses(svg, evaluation, top + 30);
        if (evaluation.Sets.Any(set => set.RiskCoverage is not null))
        {
            DrawRisk(svg, evaluation, top + SvgChart.Room - 60);
            DrawReliability(svg, evaluation, top + SvgChart.Room - 60);
            top += SvgChart.Room;
        }

        DrawNoise(svg, evaluation, top + SvgChart.Room - 60);
        return svg.ToString(top + SvgChart.Room + 20, $"Evaluation of {evaluation.Task} {evaluation.Version}");
    }

    /// <summary>A set of texts in words.</summary>
    public static string Describe(string set) => set switch
    {
        ModelDecisions.Frozen => "frozen cards",
        ModelDecisions.Bare => "minutes, card alone",
        _ => "minutes, in place",
    };

    private static double DrawClasses(Svg svg, TaskEvaluation evaluation, double top)
    {
        var set = evaluation.Sets[0];
        if (set.Confusion is { } confusion)
        {
            DrawConfusion(svg, set.Name, confusion, top);
        }

        var left = set.Confusion is null ? 40 : 80 + Names + (Cell * set.PerClass.Count);
        svg.Text(left, top, "Recall (blue) and precision (orange)", 14, bold: true);
        var width = Math.Min(360, Width - left - Names - 90);
        for (var k = 0; k < set.PerClass.Count; k++)
        {
            var figures = set.PerClass[k];
            var y = top + 24 + (Cell * k);
            svg.Text(left + 100, y + 14, figures.Class, 11, "end");
            svg.Box(left + 110, y, width, 18, "#eef1f4");
            svg.Box(left + 110, y + 4, width * figures.Recall, 10, Svg.Colours[0]);
            svg.Line(left + 110 + (width * figures.Precision), y - 1, left + 110 + (width * figures.Precision), y + 19, Svg.Colours[1], 3);
            svg.Text(left + 118 + width, y + 14, string.Create(CultureInfo.InvariantCulture, $"F1 {figures.F1:0.00}, n {figures.Support}"), 11, colour: Svg.Faint);
        }

        return top + 24 + (Cell * set.PerClass.Count) + (set.Confusion is null ? 10 : 80);
    }

    /// <summary>Rows are what people said, columns what the model said; the darker, the larger the share of the row.</summary>
    private static void DrawConfusion(Svg svg, string set, ConfusionMatrix confusion, double top)
    {
        svg.Text(40, top, $"Label (rows) taken for (columns), {Describe(set)}", 14, bold: true);
        for (var gold = 0; gold < confusion.Classes.Count; gold++)
        {
            var y = top + 18 + (gold * Cell);
            svg.Text(Names - 8, y + 22, confusion.Classes[gold], 11, "end");
            svg.Text(Names + (gold * Cell) + 22, top + 34 + (confusion.Classes.Count * Cell), confusion.Classes[gold], 11, "end", turned: true);
            for (var predicted = 0; predicted < confusion.Classes.Count; predicted++)
            {
                var count = confusion[gold, predicted];
                var share = (double)count / Math.Max(1, confusion.PerClass[gold].Support);
                svg.Box(Names + (predicted * Cell), y, Cell - 1, Cell - 1, Shade(share, gold == predicted));
                if (count > 0)
                {
                    svg.Text(Names + (predicted * Cell) + (Cell / 2), y + 22, count.ToString(CultureInfo.InvariantCulture), 11, "middle", share > 0.5 ? "#ffffff" : Svg.Ink);
                }
            }
        }
    }

    private static void DrawRisk(Svg svg, TaskEvaluation evaluation, double bottom)
    {
        var least = Floor(evaluation.Sets.Where(set => set.RiskCoverage is not null).Min(set => set.RiskCoverage!.AccuracyAt(1)));
        var chart = new SvgChart(svg, LeftChart, bottom, (0, 1), (least, 1));
        chart.Axes("Accuracy of the surest decisions", "share of the texts that is decided; dashed: up to the threshold of «unsicher»", Tenths);
        foreach (var set in evaluation.Sets.Where(set => set.RiskCoverage is not null))
        {
            var points = Enumerable.Range(2, 49).Select(step => (step / 50.0, set.RiskCoverage!.AccuracyAt(step / 50.0))).ToArray();
            chart.Series(Describe(set.Name), points);
            if (set.Sure is { Share: > 0 } sure)
            {
                chart.Mark(sure.Share, sure.Precision, string.Create(CultureInfo.InvariantCulture, $"p ≥ {sure.Threshold:0.00}: {sure.Precision * 100:0} % right"));
            }
        }
    }

    private static void DrawReliability(Svg svg, TaskEvaluation evaluation, double bottom)
    {
        var chart = new SvgChart(svg, RightChart, bottom, (0, 1), (0, 1));
        chart.Axes("Do probabilities hold?", "probability of the decision; on the dashed line it is honest", Tenths, 0.2);
        chart.Diagonal();
        foreach (var set in evaluation.Sets.Where(set => set.Reliability is not null))
        {
            chart.Dots(
                string.Create(CultureInfo.InvariantCulture, $"error {set.Reliability!.Error:0.000}"),
                [.. set.Reliability.Bins.Select(bin => (bin.Confidence, bin.Accuracy, (double)bin.Count / set.Rows))]);
        }
    }

    private static void DrawNoise(Svg svg, TaskEvaluation evaluation, double bottom)
    {
        var (measure, of) = evaluation.Sets[0].Confusion is null
            ? ("Macro-F1", (Func<NoisePoint, double>)(point => point.MacroF1))
            : ("Accuracy", point => point.Accuracy);
        var all = evaluation.Noise.SelectMany(curve => curve.Points).Select(of).ToArray();
        var chart = new SvgChart(svg, LeftChart, bottom, (0, 0.16), (Floor(all.Min()), Math.Min(1, Floor(all.Max() + 0.1))));
        chart.Axes($"{measure} under damaged letters", "share of the letters that is damaged", NoiseCurve.Rates);
        var y = bottom - 200;
        svg.Text(RightChart + 260, y - 24, "points lost at", 11, "middle", Svg.Faint);
        foreach (var (column, rate) in NoiseCurve.Rates.Index())
        {
            svg.Text(RightChart + 160 + (column * 60), y, rate.ToString("0 %", CultureInfo.InvariantCulture), 11, "end", Svg.Faint);
        }

        foreach (var (row, curve) in evaluation.Noise.Index())
        {
            chart.Series(Describe(curve.Set), [.. curve.Points.Select(point => (point.Rate, of(point)))]);
            svg.Text(RightChart - 40, y + 28 + (row * 24), Describe(curve.Set), 12, colour: Svg.Colours[row]);
            foreach (var (column, point) in curve.Points.Index())
            {
                var words = column == 0 ? of(point).ToString("0.000", CultureInfo.InvariantCulture)
                    : ((of(point) - of(curve.Points[0])) * 100).ToString("+0.0;−0.0;0.0", CultureInfo.InvariantCulture);
                svg.Text(RightChart + 160 + (column * 60), y + 28 + (row * 24), words, 12, "end");
            }
        }
    }

    private static double Floor(double share) => Math.Floor(share * 10) / 10;

    // Right decisions in blue, wrong ones in red, from white to the full colour.
    private static string Shade(double share, bool right)
    {
        var (red, green, blue) = right ? (0, 114, 178) : (190, 60, 0);
        int Mix(int full) => (int)Math.Round(255 - ((255 - full) * (share == 0 ? 0 : 0.12 + (0.88 * share))));
        return share == 0 ? "#f4f6f8" : $"#{Mix(red):x2}{Mix(green):x2}{Mix(blue):x2}";
    }
}
