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
        var telling = Telling(rows, katalog.Count);
        var (themen, ofAnliegen) = (new List<Thema>(), new int[katalog.Count]);
        foreach (var feld in katalog.Index().GroupBy(known => known.Item.Handlungsfeld, known => known.Index, StringComparer.Ordinal))
        {
            int[] members = [.. feld];
            var vectors = Likenesses([.. members.Select(known => VectorOf(rows[known], space, telling))]);
            var (groups, titles) = Divide(feld.Key, members, vectors, names);
            foreach (var (group, titel) in groups.Zip(titles))
            {
                foreach (var known in group)
                {
                    ofAnliegen[known] = themen.Count;
                }

                themen.Add(New(feld.Key, titel));
            }
        }

        return new ThemenOrdnung(themen, ofAnliegen);
    }

    /// <summary>A Thema of a field.</summary>
    public static Thema New(string feld, string titel) => new($"thema-{feld}-{Slug.Of(titel)}", titel, feld);

    /// <summary>Divides a field into as many Themen as all find a name, or else as leave fewest without.</summary>
    private static (int[][] Groups, IReadOnlyList<string> Titles) Divide(string feld, int[] members, double[][] vectors, ThemenNames names)
    {
        var (best, least) = ((Groups: Array.Empty<int[]>(), Titles: (IReadOnlyList<string>)[]), int.MaxValue);
        var fewest = Math.Min(Fewest, members.Length);
        for (var count = Math.Clamp((int)Math.Round(Math.Sqrt(members.Length / 2.0)), fewest, Most); count >= fewest && least > 0; count--)
        {
            var divided = EvenGroups.Divide(vectors, count, (int)Math.Ceiling(Room * members.Length / count));
            int[][] groups = [.. divided.Zip(members).GroupBy(one => one.First, one => one.Second).Select(group => group.ToArray()).OrderBy(group => group[0])];
            var titles = names.Of(feld, groups);
            if (titles.Count(titel => titel.StartsWith(Thema.Weiteres, StringComparison.Ordinal)) is var nameless && nameless < least)
            {
                (best, least) = ((groups, titles), nameless);
            }
        }

        return best;
    }

    /// <summary>1 for a feature of one Anliegen alone, 0 for one that all have alike (the entropy weight of Dumais 1991).</summary>
    private static Dictionary<uint, double> Telling(ILookup<int, MatchRow> rows, int count)
    {
        var logs = new Dictionary<uint, (double Sum, double Logs)>();
        foreach (var known in rows.OrderBy(known => known.Key))
        {
            foreach (var (hash, value) in known.SelectMany(row => row.Features).GroupBy(feature => feature.Hash, (hash, same) => (hash, (double)same.Sum(feature => feature.Value))))
            {
                var (sum, log) = logs.GetValueOrDefault(hash);
                logs[hash] = (sum + value, log + (value * Math.Log(value)));
            }
        }

        return logs.ToDictionary(entry => entry.Key, entry => 1 - ((Math.Log(entry.Value.Sum) - (entry.Value.Logs / entry.Value.Sum)) / Math.Log(Math.Max(2, count))));
    }

    private static Dictionary<uint, double> VectorOf(IEnumerable<MatchRow> rows, FeatureSpace space, Dictionary<uint, double> telling)
    {
        var sums = new Dictionary<uint, double>();
        foreach (var feature in rows.SelectMany(row => row.Features).Where(feature => feature.Block != FeatureBlock.Letters))
        {
            var row = space.Row(feature.Hash);
            sums[feature.Hash] = sums.GetValueOrDefault(feature.Hash) + (row < 0 ? 0 : feature.Value * (space.Idf[row] - 1) * telling[feature.Hash]);
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
