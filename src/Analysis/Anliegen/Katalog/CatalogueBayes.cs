using System.Numerics.Tensors;

using Fokuslupe.Analysis.Features;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>
/// Multinomial naive Bayes over many classes with few texts each. For every feature only the classes in which it occurs
/// are kept; a text is scored through this inverted index. Immutable, safe for concurrent use.
/// </summary>
internal sealed class CatalogueBayes
{
    /// <summary>Width of a level: fine enough that no decision changes, coarse enough that the file packs well.</summary>
    private const float Step = 0.125f;

    private const float Smoothing = 0.06f;
    private const int MinimumTexts = 2;

    /// <summary>A feature is known to many when one class in so many knows it.</summary>
    private const int Everyday = 20;

    private readonly UnpackedLevels _unpacked;
    private readonly float _meanLogTotal;

    /// <param name="space">The features.</param>
    /// <param name="starts">Where the entries of each feature begin; one more than features.</param>
    /// <param name="classes">The classes of each feature, rising.</param>
    /// <param name="levels">log(1 + count / smoothing) in steps, one per entry, at least 1.</param>
    /// <param name="logTotals">Log of the smoothed sum of all counts of each class.</param>
    public CatalogueBayes(FeatureSpace space, int[] starts, ushort[] classes, byte[] levels, float[] logTotals)
    {
        (Space, Starts, Classes, Levels, LogTotals) = (space, starts, classes, levels, logTotals);
        _meanLogTotal = logTotals.Length == 0 ? 0 : TensorPrimitives.Average<float>(logTotals);
        _unpacked = new UnpackedLevels(starts, classes, levels, logTotals.Length);
    }

    /// <summary>The features.</summary>
    public FeatureSpace Space { get; }

    /// <summary>Where the entries of each feature begin.</summary>
    public int[] Starts { get; }

    /// <summary>The classes of each feature, rising.</summary>
    public ushort[] Classes { get; }

    /// <summary>Levels of the entries.</summary>
    public byte[] Levels { get; }

    /// <summary>Log of the sum of all counts of each class.</summary>
    public float[] LogTotals { get; }

    /// <summary>Counts the features of labelled texts.</summary>
    /// <param name="texts">Features of each text.</param>
    /// <param name="labels">Class of each text.</param>
    /// <param name="weights">Weight of each text, above 0.</param>
    /// <param name="classes">Number of classes, at most 65,535.</param>
    public static CatalogueBayes Train(IReadOnlyList<Feature[]> texts, IReadOnlyList<int> labels, IReadOnlyList<float> weights, int classes)
    {
        var space = FeatureSpace.Build(texts, MinimumTexts, BlockWeights.Even);
        var counts = new float[space.Count];
        var touched = new List<int>();
        var entries = new List<(int Row, int Class, byte Level)>();
        var totals = new float[classes];
        var text = new WeightedText();
        foreach (var group in Enumerable.Range(0, texts.Count).GroupBy(i => labels[i]).OrderBy(group => group.Key))
        {
            foreach (var i in group)
            {
                text.Fill(space, texts[i]);
                for (var k = 0; k < text.Count; k++)
                {
                    if (counts[text.Rows[k]] == 0)
                    {
                        touched.Add(text.Rows[k]);
                    }

                    counts[text.Rows[k]] += text.Values[k] * weights[i];
                }

                totals[group.Key] += text.Sum * weights[i];
            }

            entries.AddRange(touched.Select(row => (row, group.Key, Level(counts[row]))));
            touched.ForEach(row => counts[row] = 0);
            touched.Clear();
        }

        // The entries come class by class; sorted by feature, the classes of each rise.
        var starts = new int[space.Count + 1];
        foreach (var entry in entries)
        {
            starts[entry.Row + 1]++;
        }

        for (var row = 0; row < space.Count; row++)
        {
            starts[row + 1] += starts[row];
        }

        var next = starts[..space.Count];
        var (ofEntry, levels) = (new ushort[entries.Count], new byte[entries.Count]);
        foreach (var entry in entries)
        {
            var place = next[entry.Row]++;
            (ofEntry[place], levels[place]) = ((ushort)entry.Class, entry.Level);
        }

        // A class with few texts has a small sum, which would draw every text that knows nothing better.
        var least = totals.Sum() / Math.Max(1, 2 * totals.Count(total => total > 0));
        return new CatalogueBayes(
            space,
            starts,
            ofEntry,
            levels,
            Array.ConvertAll(totals, total => MathF.Log(MathF.Max(total, least) + (Smoothing * space.Count))));
    }

    /// <summary>The same with further texts; all else is scored as before but for what a text says in words that only these know.</summary>
    /// <param name="texts">Features, class and weight of each; classes may be new, counted on without a gap.</param>
    public CatalogueBayes With(IReadOnlyList<(Feature[] Features, int Class, float Weight)> texts)
    {
        var space = Space.With(texts.Select(text => text.Features));
        var added = new SortedDictionary<(int Row, int Class), float>();
        var totals = new Dictionary<int, float>();
        var buffer = new WeightedText();
        foreach (var (features, known, weight) in texts)
        {
            buffer.Fill(space, features);
            totals[known] = totals.GetValueOrDefault(known) + (buffer.Sum * weight);
            for (var k = 0; k < buffer.Count; k++)
            {
                added[(buffer.Rows[k], known)] = added.GetValueOrDefault((buffer.Rows[k], known)) + (buffer.Values[k] * weight);
            }
        }

        // Few texts make a small sum, which would draw every text that knows nothing better: at least the mean holds.
        var logTotals = new float[Math.Max(LogTotals.Length, totals.Keys.DefaultIfEmpty().Max() + 1)];
        LogTotals.CopyTo(logTotals, 0);
        foreach (var (known, total) in totals)
        {
            logTotals[known] = known < LogTotals.Length
                ? MathF.Log(MathF.Exp(LogTotals[known]) + total)
                : MathF.Max(_meanLogTotal, MathF.Log(total + (Smoothing * Space.Count)));
        }

        return Merge(space, added, logTotals);
    }

    /// <summary>Lays the entries anew, with what was added among them.</summary>
    private CatalogueBayes Merge(FeatureSpace space, SortedDictionary<(int Row, int Class), float> added, float[] logTotals)
    {
        var starts = new int[space.Count + 1];
        var classes = new List<ushort>(Classes.Length + added.Count);
        var levels = new List<byte>(Levels.Length + added.Count);
        using var next = added.GetEnumerator();
        var more = next.MoveNext();
        for (int row = 0, old = 0; row < space.Count; row++)
        {
            var (at, end) = (0, 0);
            if (old < Space.Count && Space.Hashes[old] == space.Hashes[row])
            {
                (at, end) = (Starts[old], Starts[++old]);
            }

            var usual = Usual(Levels.AsSpan(at..end));
            for (; more && next.Current.Key.Row == row && next.Current.Key.Class < LogTotals.Length; more = next.MoveNext())
            {
                var ((_, known), count) = next.Current;
                for (; at < end && Classes[at] < known; at++)
                {
                    classes.Add(Classes[at]);
                    levels.Add(Levels[at]);
                }

                classes.Add((ushort)known);
                levels.Add(Level(count + (at < end && Classes[at] == known ? Count(Levels[at++]) : 0)));
            }

            classes.AddRange(Classes.AsSpan(at..end));
            levels.AddRange(Levels.AsSpan(at..end));
            for (var known = LogTotals.Length; known < logTotals.Length; known++)
            {
                var count = usual;
                if (more && next.Current.Key == (row, known))
                {
                    count += next.Current.Value;
                    more = next.MoveNext();
                }

                if (count > 0)
                {
                    classes.Add((ushort)known);
                    levels.Add(Level(count));
                }
            }

            starts[row + 1] = classes.Count;
        }

        return new CatalogueBayes(space, starts, [.. classes], [.. levels], logTotals);
    }

    /// <summary>Scores all classes for a text: log-likelihoods but for a constant.</summary>
    /// <param name="text">The text, filled from <see cref="Space"/>.</param>
    /// <param name="scores">Receives one score per class.</param>
    public void Score(WeightedText text, Span<float> scores)
    {
        TensorPrimitives.Multiply(LogTotals, -text.Sum, scores);
        for (var i = 0; i < text.Count; i++)
        {
            var row = text.Rows[i];
            var value = text.Values[i] * Step;
            if (_unpacked.TryAdd(row, value, scores))
            {
                continue;
            }

            var range = Starts[row]..Starts[row + 1];
            ReadOnlySpan<ushort> classes = Classes.AsSpan(range);
            ReadOnlySpan<byte> levels = Levels.AsSpan(range);
            for (var k = 0; k < classes.Length; k++)
            {
                scores[classes[k]] += value * levels[k];
            }
        }
    }

    /// <summary>The score of a class that knows none of the text's features: what every score is measured against.</summary>
    public float Floor(WeightedText text) => -text.Sum * _meanLogTotal;

    /// <summary>
    /// What a class of few texts is taken to know of a feature: as much as the mean class where many know it, else nothing. Else
    /// every demand would be closer to the classes that know all everyday words.
    /// </summary>
    private float Usual(ReadOnlySpan<byte> levels)
    {
        var sum = 0f;
        foreach (var level in levels)
        {
            sum += level;
        }

        return levels.Length * Everyday < LogTotals.Length ? 0 : Count(sum / LogTotals.Length);
    }

    /// <summary>The count that a level stands for.</summary>
    private static float Count(float level) => Smoothing * (MathF.Exp(level * Step) - 1);

    private static byte Level(float count) => (byte)Math.Clamp(Math.Round(Math.Log(1 + (count / Smoothing)) / Step), 1, 255);
}
