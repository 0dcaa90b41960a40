using System.Numerics.Tensors;

using Fokuslupe.Analysis.Features;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>
/// Divides the Anliegen of each field into a few Themen of much the same size, by whom they resemble: two Anliegen that share no
/// word still belong together where both resemble the same others.
/// </summary>
internal static class ThemenTrainer
{
    private const int Fewest = 3;
    private const int Most = 8;

    /// <summary>So many times its equal share a Thema may hold.</summary>
    private const double Room = 2;

    /// <summary>Finds the Themen.</summary>
    /// <param name="katalog">The Anliegen.</param>
    /// <param name="texts">Titles, phrasings and demands with the index of their Anliegen.</param>
    /// <param name="space">Knows how rare features are.</param>
    public static ThemenOrdnung Train(IReadOnlyList<Domain.Anliegen> katalog, IReadOnlyList<MatchRow> texts, FeatureSpace space)
    {
        var rows = texts.Where(row => row.Class >= 0).ToLookup(row => row.Class);
        var names = new ThemenNames(katalog, rows);
        var (themen, ofAnliegen) = (new List<Thema>(), new int[katalog.Count]);
        foreach (var feld in katalog.Index().GroupBy(known => known.Item.Handlungsfeld, known => known.Index, StringComparer.Ordinal))
        {
            int[] members = [.. feld];
            var count = Math.Clamp((int)Math.Round(Math.Sqrt(members.Length / 2.0)), Math.Min(Fewest, members.Length), Most);
            var divided = EvenGroups.Divide(Likenesses([.. members.Select(known => VectorOf(rows[known], space))]), count, (int)Math.Ceiling(Room * members.Length / count));
            int[][] groups = [.. divided.Zip(members).GroupBy(one => one.First, one => one.Second).Select(group => group.ToArray()).OrderBy(group => group[0])];
            foreach (var (group, titel) in groups.Zip(names.Of(groups)))
            {
                foreach (var known in group)
                {
                    ofAnliegen[known] = themen.Count;
                }

                themen.Add(new Thema($"thema-{AnliegenId.For(feld.Key, titel)}", titel, feld.Key));
            }
        }

        return new ThemenOrdnung(themen, ofAnliegen);
    }

    private static Dictionary<uint, double> VectorOf(IEnumerable<MatchRow> rows, FeatureSpace space)
    {
        var sums = new Dictionary<uint, double>();
        foreach (var feature in rows.SelectMany(row => row.Features).Where(feature => feature.Block != FeatureBlock.Letters))
        {
            var row = space.Row(feature.Hash);
            sums[feature.Hash] = sums.GetValueOrDefault(feature.Hash) + (row < 0 ? 0 : feature.Value * (space.Idf[row] - 1));
        }

        var damped = sums.Where(entry => entry.Value > 0).ToDictionary(entry => entry.Key, entry => Math.Sqrt(entry.Value));
        var length = Math.Sqrt(damped.Values.Sum(value => value * value));
        return damped.ToDictionary(entry => entry.Key, entry => entry.Value / length);
    }

    /// <summary>How far each vector resembles the same others as each other one does, at length one.</summary>
    private static double[][] Likenesses(Dictionary<uint, double>[] vectors)
    {
        var likeness = Centred(Shared(vectors));
        return [.. likeness.Select(one => Scaled([.. likeness.Select(other => TensorPrimitives.Dot<double>(one, other))]))];
    }

    /// <summary>The dot product of each with each.</summary>
    private static double[][] Shared(Dictionary<uint, double>[] vectors)
    {
        var likeness = vectors.Select(_ => new double[vectors.Length]).ToArray();
        foreach (var sharing in vectors.SelectMany((vector, i) => vector.Select(entry => (entry.Key, i, entry.Value))).GroupBy(entry => entry.Key).OrderBy(same => same.Key))
        {
            foreach (var (_, i, one) in sharing)
            {
                foreach (var (_, j, other) in sharing)
                {
                    likeness[i][j] += one * other;
                }
            }
        }

        return likeness;
    }

    /// <summary>Less what each has in common with all, at length one.</summary>
    private static double[][] Centred(double[][] likeness)
    {
        double[] means = [.. likeness.Select(row => row.Average())];
        var mean = means.Average();
        return [.. likeness.Select((row, i) => Scaled([.. row.Select((value, j) => value + mean - means[i] - means[j])]))];
    }

    private static double[] Scaled(double[] vector)
    {
        var length = TensorPrimitives.Norm<double>(vector);
        TensorPrimitives.Divide(vector, length == 0 ? 1 : length, vector);
        return vector;
    }
}
