using System.Globalization;
using System.Text.RegularExpressions;

namespace Fokuslupe.Analysis.Models.Evaluation;

/// <summary>What stands in the <c>evaluation.md</c> of a model, for pictures; what an older file does not hold is empty.</summary>
/// <param name="Sets">The sets of texts, the frozen one first.</param>
/// <param name="Noise">Accuracy by share of damaged letters, for each set.</param>
public sealed partial record EvaluationReading(IReadOnlyList<MeasuredSet> Sets, IReadOnlyList<MeasuredNoise> Noise)
{
    private const string NoiseHeading = "Damaged letters";

    /// <summary>Reads the file beside a model.</summary>
    /// <param name="modelsFolder">Folder <c>models</c>.</param>
    /// <param name="task">Task.</param>
    /// <param name="version">Version.</param>
    /// <returns>Null when the model was not measured.</returns>
    public static EvaluationReading? Of(string modelsFolder, string task, string version)
    {
        var file = Path.Combine(modelsFolder, task, version, EvaluationFiles.Document);
        return File.Exists(file) ? Parse(File.ReadAllText(file)) : null;
    }

    internal static EvaluationReading Parse(string markdown)
    {
        var sets = new List<MeasuredSet>();
        var noise = new List<MeasuredNoise>();
        foreach (var section in markdown.ReplaceLineEndings("\n").Split("\n## ").Skip(1))
        {
            var lines = section.Split('\n');
            if (lines[0] == NoiseHeading)
            {
                noise.AddRange(ReadNoise([.. lines.Select(Cells).Where(cells => cells.Length > 1)]));
            }
            else if (Figures().Match(section) is { Success: true } figures)
            {
                sets.Add(ReadSet(lines, figures));
            }
        }

        return new(sets, noise);
    }

    private static MeasuredSet ReadSet(string[] lines, Match figures)
    {
        string[][] rows = [.. lines.Select(Cells)];
        var surest = Array.FindIndex(rows, row => row is ["surest", ..]);
        return new MeasuredSet(lines[0], int.Parse(figures.Groups[1].ValueSpan, CultureInfo.InvariantCulture), Number(figures.Groups[2].Value), Number(figures.Groups[3].Value))
        {
            Classes = [.. rows.SkipWhile(row => row is not ["class", ..]).Skip(2).TakeWhile(row => row.Length == 5)
                .Select(row => new MeasuredClass(row[0], Number(row[2]), Number(row[3]), Number(row[4])))],
            CalibrationError = figures.Groups[4].Success ? Number(figures.Groups[4].Value) : null,
            Surest = surest < 0 ? [] : [.. rows[surest][1..^1].Zip(rows[surest + 2][1..^1], (share, right) => new MeasuredShare(Percent(share), Number(right)))],
        };
    }

    private static IEnumerable<MeasuredNoise> ReadNoise(string[][] rows) => rows.Skip(2).Select(row => new MeasuredNoise(
        row[0], [.. rows[0].Skip(1).Zip(row.Skip(1), (rate, accuracy) => new MeasuredShare(Percent(rate), Number(accuracy.Split(' ')[0])))]));

    private static string[] Cells(string line) => line.StartsWith('|') ? [.. line.Trim('|', ' ').Split('|').Select(cell => cell.Trim())] : [];

    private static double Percent(string text) => Number(text.TrimEnd('%', ' ')) / 100;

    private static double Number(string text) => double.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;

    [GeneratedRegex(@"(\d+) texts, accuracy ([\d.]+), macro-F1 ([\d.]+\d)(?:, expected calibration error ([\d.]+\d))?")]
    private static partial Regex Figures();
}

/// <summary>Figures on one set of texts, all 0 to 1.</summary>
/// <param name="Name">What the texts are, in English.</param>
/// <param name="Texts">How many there are.</param>
/// <param name="Accuracy">Share of right decisions.</param>
/// <param name="MacroF1">Mean F1 of the classes.</param>
public sealed record MeasuredSet(string Name, int Texts, double Accuracy, double MacroF1)
{
    /// <summary>Figures of each class.</summary>
    public IReadOnlyList<MeasuredClass> Classes { get; init; } = [];

    /// <summary>Expected calibration error, or null where there are no probabilities.</summary>
    public double? CalibrationError { get; init; }

    /// <summary>Accuracy of the surest share of the decisions; empty where there are no probabilities.</summary>
    public IReadOnlyList<MeasuredShare> Surest { get; init; } = [];
}

/// <summary>Figures of one class, 0 to 1.</summary>
/// <param name="Class">Code of the class.</param>
/// <param name="Precision">Share of right ones among those given.</param>
/// <param name="Recall">Share of those found.</param>
/// <param name="F1">Their harmonic mean.</param>
public sealed record MeasuredClass(string Class, double Precision, double Recall, double F1);

/// <summary>Accuracy on a share.</summary>
/// <param name="Share">Share of the decisions, or of the letters, 0 to 1.</param>
/// <param name="Accuracy">Share of right decisions, 0 to 1.</param>
public sealed record MeasuredShare(double Share, double Accuracy);

/// <summary>What damage costs on one set of texts.</summary>
/// <param name="Set">What the texts are, in English.</param>
/// <param name="Points">Accuracy by share of damaged letters, rising.</param>
public sealed record MeasuredNoise(string Set, IReadOnlyList<MeasuredShare> Points);
