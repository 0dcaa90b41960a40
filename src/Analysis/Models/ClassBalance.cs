namespace Fokuslupe.Analysis.Models;

/// <summary>Weighs up the texts of rare classes, and keeps them further from the border.</summary>
internal static class ClassBalance
{
    /// <summary>Multiplies each text's weight by (mean class weight / weight of its class) to the power of <paramref name="strength"/>; the first class counts.</summary>
    public static float[] Weigh(int[][] labels, float[] weights, int classes, float strength)
    {
        if (strength == 0)
        {
            return weights;
        }

        var totals = new double[classes];
        for (var i = 0; i < labels.Length; i++)
        {
            totals[labels[i][0]] += weights[i];
        }

        var mean = totals.Sum() / totals.Count(total => total > 0);
        return [.. weights.Select((weight, i) => weight * (float)Math.Pow(mean / totals[labels[i][0]], strength))];
    }

    /// <summary>
    /// The margin of each class: 1 + <paramref name="lead"/> · (mean size of classes / its size)^¼, for the fewer texts of a class
    /// are known, the further from them others of it will lie (Cao et al., NeurIPS 2019, give the power).
    /// </summary>
    /// <param name="labels">Classes of each text.</param>
    /// <param name="weights">Weight of each text; those of weight 0 do not count.</param>
    /// <param name="classes">Number of classes.</param>
    /// <param name="lead">How much further, 0 or more.</param>
    public static float[] Margins(int[][] labels, float[] weights, int classes, float lead)
    {
        var sizes = new int[classes];
        foreach (var label in labels.Where((_, i) => weights[i] > 0).SelectMany(known => known))
        {
            sizes[label]++;
        }

        return [.. sizes.Select(size => 1f + (lead * (float)Math.Pow(sizes.Average() / Math.Max(size, 1), 0.25)))];
    }
}
