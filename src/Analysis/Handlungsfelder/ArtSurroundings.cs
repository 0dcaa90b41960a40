using System.Numerics.Tensors;

using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsfelder;

/// <summary>The Art of the cards around a card: who writes under one heading is mostly asked for one kind.</summary>
internal static class ArtSurroundings
{
    /// <summary>The mean of the other cards under the same heading, These and kind of place; null for a card that is alone there.</summary>
    /// <param name="beitraege">The Beitraege of a Protokoll.</param>
    /// <param name="arten">Probability of each Art for each of them, by its own words.</param>
    public static float[]?[] Of(IReadOnlyList<Beitrag> beitraege, IReadOnlyList<float[]> arten)
    {
        var means = new float[]?[beitraege.Count];
        var groups = Enumerable.Range(0, beitraege.Count).GroupBy(i => (beitraege[i].Abschnitt, beitraege[i].These, beitraege[i].Bezug));
        foreach (var group in groups.Select(group => group.ToArray()).Where(group => group.Length > 1))
        {
            var sum = new float[arten[group[0]].Length];
            foreach (var i in group)
            {
                TensorPrimitives.Add(sum, arten[i], sum);
            }

            foreach (var i in group)
            {
                means[i] = [.. sum.Select((value, k) => Math.Max(0f, value - arten[i][k]) / (group.Length - 1))];
            }
        }

        return means;
    }
}
