namespace Fokuslupe.Analysis.Models.Evaluation;

/// <summary>How often each class was taken for each other. Immutable.</summary>
public sealed class ConfusionMatrix
{
    private readonly int[,] _counts;

    private ConfusionMatrix(IReadOnlyList<string> classes, int[,] counts)
    {
        (Classes, _counts) = (classes, counts);
        PerClass = [.. classes.Select((name, k) => new ClassFigures(name, Sum(j => counts[k, j]), Sum(j => counts[j, k]), counts[k, k]))];
    }

    /// <summary>Class names; the index is the row and the column.</summary>
    public IReadOnlyList<string> Classes { get; }

    /// <summary>Figures of each class.</summary>
    public IReadOnlyList<ClassFigures> PerClass { get; }

    /// <summary>Number of texts.</summary>
    public int Total => PerClass.Sum(figures => figures.Support);

    /// <summary>Share of right decisions; 0 for none.</summary>
    public double Accuracy => (double)PerClass.Sum(figures => figures.Hits) / Math.Max(1, Total);

    /// <summary>Mean F1 over the classes that occur among labels or decisions; 0 for none.</summary>
    public double MacroF1 => PerClass.Where(figures => figures.Support + figures.Predicted > 0).Select(figures => figures.F1).DefaultIfEmpty().Average();

    /// <summary>Number of texts of class <paramref name="gold"/> that were given class <paramref name="predicted"/>.</summary>
    public int this[int gold, int predicted] => _counts[gold, predicted];

    /// <summary>Counts.</summary>
    /// <param name="gold">Index of each text's class.</param>
    /// <param name="predicted">Index of the class it was given.</param>
    /// <param name="classes">Class names.</param>
    public static ConfusionMatrix Of(IReadOnlyList<int> gold, IReadOnlyList<int> predicted, IReadOnlyList<string> classes)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(predicted);
        ArgumentNullException.ThrowIfNull(classes);
        var counts = new int[classes.Count, classes.Count];
        for (var i = 0; i < gold.Count; i++)
        {
            counts[gold[i], predicted[i]]++;
        }

        return new ConfusionMatrix(classes, counts);
    }

    private int Sum(Func<int, int> count) => Enumerable.Range(0, Classes.Count).Sum(count);
}
