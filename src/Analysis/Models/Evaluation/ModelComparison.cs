namespace Fokuslupe.Analysis.Models.Evaluation;

/// <summary>Two models on the same texts: which is better, and whether that is more than chance.</summary>
public sealed record ModelComparison
{
    private const int Resamples = 2_000;

    /// <summary>Number of texts.</summary>
    public required int Rows { get; init; }

    /// <summary>Number of texts that the two decide differently.</summary>
    public required int Differing { get; init; }

    /// <summary>Number of texts that only the first gets right.</summary>
    public required int OnlyA { get; init; }

    /// <summary>Number of texts that only the second gets right.</summary>
    public required int OnlyB { get; init; }

    /// <summary>Probability that equally good models differ at least as much (<see cref="McNemar"/>).</summary>
    public double McNemarP => McNemar.PValue(OnlyA, OnlyB);

    /// <summary>Share of texts with exactly the right classes.</summary>
    public required ComparedFigure Accuracy { get; init; }

    /// <summary>Mean F1 over the classes that occur among the labels.</summary>
    public required ComparedFigure MacroF1 { get; init; }

    /// <summary>Recall of every class that occurs among the labels.</summary>
    public required IReadOnlyList<ComparedFigure> Recalls { get; init; }

    /// <summary>What stands against the second model taking the place of the first: macro-F1 and recalls that are worse beyond their interval.</summary>
    public IReadOnlyList<ComparedFigure> Worse => [.. Recalls.Prepend(MacroF1).Where(figure => figure.Worse)];

    /// <summary>Compares models whose classes exclude each other.</summary>
    /// <param name="gold">Index of each text's class.</param>
    /// <param name="predictedA">Class given by the first model.</param>
    /// <param name="predictedB">Class given by the second model.</param>
    /// <param name="classes">Class names.</param>
    /// <param name="groups">Group of each text; texts of one group are drawn together. Null: each text stands alone.</param>
    /// <param name="seed">Seed of the intervals.</param>
    public static ModelComparison Compare(
        IReadOnlyList<int> gold,
        IReadOnlyList<int> predictedA,
        IReadOnlyList<int> predictedB,
        IReadOnlyList<string> classes,
        IReadOnlyList<int>? groups = null,
        int seed = 1) => Compare(Sets(gold), Sets(predictedA), Sets(predictedB), classes, groups, seed);

    /// <summary>Compares models that give a text any number of classes.</summary>
    /// <param name="gold">Indices of each text's classes, rising.</param>
    /// <param name="predictedA">Classes given by the first model, rising.</param>
    /// <param name="predictedB">Classes given by the second model, rising.</param>
    /// <param name="classes">Class names.</param>
    /// <param name="groups">Group of each text; texts of one group are drawn together. Null: each text stands alone.</param>
    /// <param name="seed">Seed of the intervals.</param>
    /// <exception cref="ArgumentException">The lists have different lengths, or are empty.</exception>
    public static ModelComparison Compare(
        IReadOnlyList<int[]> gold,
        IReadOnlyList<int[]> predictedA,
        IReadOnlyList<int[]> predictedB,
        IReadOnlyList<string> classes,
        IReadOnlyList<int>? groups = null,
        int seed = 1)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(predictedA);
        ArgumentNullException.ThrowIfNull(predictedB);
        ArgumentNullException.ThrowIfNull(classes);
        if (gold.Count == 0 || gold.Count != predictedA.Count || gold.Count != predictedB.Count)
        {
            throw new ArgumentException($"There are {gold.Count} labels, {predictedA.Count} and {predictedB.Count} decisions.", nameof(gold));
        }

        int[] rows = [.. Enumerable.Range(0, gold.Count)];
        int[] occurring = [.. gold.SelectMany(labels => labels).Distinct().Order()];
        double[] Measure(IReadOnlyList<int[]> predicted, IReadOnlyList<int> sample) => Figures(gold, predicted, sample, classes.Count, occurring);

        var (a, b) = (Measure(predictedA, rows), Measure(predictedB, rows));
        var intervals = PairedBootstrap.Intervals(
            groups ?? rows, sample => [.. Measure(predictedB, sample).Zip(Measure(predictedA, sample), (second, first) => second - first)], Resamples, seed);
        string[] names = ["accuracy", "macroF1", .. occurring.Select(k => "recall." + classes[k])];
        ComparedFigure[] figures = [.. names.Select((name, i) => new ComparedFigure(name, a[i], b[i], intervals[i]))];
        return new ModelComparison
        {
            Rows = rows.Length,
            Differing = rows.Count(row => !predictedA[row].SequenceEqual(predictedB[row])),
            OnlyA = rows.Count(row => gold[row].SequenceEqual(predictedA[row]) && !gold[row].SequenceEqual(predictedB[row])),
            OnlyB = rows.Count(row => gold[row].SequenceEqual(predictedB[row]) && !gold[row].SequenceEqual(predictedA[row])),
            Accuracy = figures[0],
            MacroF1 = figures[1],
            Recalls = figures[2..],
        };
    }

    private static int[][] Sets(IReadOnlyList<int> labels) => [.. labels.Select(label => new[] { label })];

    /// <summary>Accuracy, macro-F1, and the recall of each class that occurs.</summary>
    private static double[] Figures(IReadOnlyList<int[]> gold, IReadOnlyList<int[]> predicted, IReadOnlyList<int> sample, int classes, int[] occurring)
    {
        var (support, given, hits) = (new int[classes], new int[classes], new int[classes]);
        var right = 0;
        foreach (var row in sample)
        {
            right += gold[row].AsSpan().SequenceEqual(predicted[row]) ? 1 : 0;
            foreach (var label in gold[row])
            {
                support[label]++;
                hits[label] += predicted[row].Contains(label) ? 1 : 0;
            }

            foreach (var label in predicted[row])
            {
                given[label]++;
            }
        }

        return
        [
            (double)right / sample.Count,
            occurring.Average(k => ClassificationMetrics.F1(hits[k], support[k], given[k])),
            .. occurring.Select(k => (double)hits[k] / Math.Max(1, support[k])),
        ];
    }
}
