using Fokuslupe.Analysis.Features;

namespace Fokuslupe.Analysis.Models;

/// <summary>Texts as they are learned from: weighed, and with what the corpus knows of their words beside them.</summary>
internal sealed class LearningRows
{
    private readonly ClassMatrix? _knowledge;
    private readonly SparseRows _informed;

    private LearningRows(FeatureSpace space, SparseRows rows, ClassMatrix? knowledge)
    {
        (Space, Rows, _knowledge) = (space, rows, knowledge);
        _informed = knowledge is null ? rows : Inform(rows, space.Count, knowledge);
    }

    /// <summary>The features.</summary>
    public FeatureSpace Space { get; }

    /// <summary>The texts, families of features weighed.</summary>
    public SparseRows Rows { get; }

    /// <summary>Weighs texts as the options say.</summary>
    public static LearningRows Of(IReadOnlyList<Feature[]> texts, TextModelOptions options)
    {
        var space = FeatureSpace.Build(texts, options.MinimumTexts, options.Blocks, options.Rarity);
        space = options.Knowledge?.Widen(space, options.Blocks) ?? space;
        return new LearningRows(
            space, SparseRows.From(space, texts).Scaled(space, options.Blocks), options.Knowledge?.Learn(space, options.Blocks));
    }

    /// <summary>Trains support vector machines. What they make of the knowledge is folded into the weights of the features.</summary>
    /// <param name="labels">Classes of each text.</param>
    /// <param name="weights">Weight of each text; 0 leaves it out.</param>
    /// <param name="classes">Number of classes.</param>
    /// <param name="options">Options.</param>
    /// <param name="neutral">Classes that each text speaks neither for nor against; null for none.</param>
    /// <returns>Weights, the last row being the bias of each class.</returns>
    public ClassMatrix Train(int[][] labels, float[] weights, int classes, TextModelOptions options, int[][]? neutral = null)
    {
        var columns = Space.Count + (_knowledge?.Classes ?? 0);
        var margins = ClassBalance.Margins(labels, weights, classes, options.Lead);
        var informed = LinearSvm.Train(_informed, labels, weights, columns, classes, options.Cost, options.Epochs, options.Seed, neutral, margins);
        if (_knowledge is null)
        {
            return informed;
        }

        int[] known = [.. Enumerable.Range(Space.Count, _knowledge.Classes)];
        var folded = new ClassMatrix(Space.Count + 1, classes);
        informed[columns].CopyTo(folded[Space.Count]);
        for (var feature = 0; feature < Space.Count; feature++)
        {
            informed[feature].CopyTo(folded[feature]);
            informed.Score(known, _knowledge[feature], folded[feature]);
        }

        return folded;
    }

    // The knowledge stands in further columns behind those of the features.
    private static SparseRows Inform(SparseRows rows, int features, ClassMatrix knowledge)
    {
        var known = knowledge.Classes;
        var starts = new int[rows.Count + 1];
        var columns = new int[rows.Starts[^1] + (rows.Count * known)];
        var values = new float[columns.Length];
        Span<float> sums = stackalloc float[knowledge.Stride];
        for (var i = 0; i < rows.Count; i++)
        {
            var own = rows.Starts[i]..rows.Starts[i + 1];
            var (start, length) = (starts[i], rows.Starts[i + 1] - rows.Starts[i]);
            rows.Columns.AsSpan(own).CopyTo(columns.AsSpan(start));
            rows.Values.AsSpan(own).CopyTo(values.AsSpan(start));
            sums.Clear();
            knowledge.Score(rows.Columns.AsSpan(own), rows.Values.AsSpan(own), sums);
            for (var k = 0; k < known; k++)
            {
                columns[start + length + k] = features + k;
            }

            sums[..known].CopyTo(values.AsSpan(start + length));
            starts[i + 1] = start + length + known;
        }

        return new SparseRows(starts, columns, values);
    }
}
