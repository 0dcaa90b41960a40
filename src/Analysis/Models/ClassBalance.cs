namespace Fokuslupe.Analysis.Models;

/// <summary>Weighs up the texts of rare classes.</summary>
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
}
