
using Fokuslupe.Analysis.Features;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>
/// Divides the Anliegen of each field into a few Themen by spherical k-means (Dhillon and Modha 2001) on the words and concepts
/// of their texts. Begins with Anliegen far from each other instead of random ones, so that the same corpus gives the same Themen.
/// </summary>
internal static class ThemenTrainer
{
    private const int Fewest = 3;
    private const int Most = 8;
    private const int Rounds = 20;

    /// <summary>Finds the Themen.</summary>
    /// <param name="katalog">The Anliegen.</param>
    /// <param name="texts">Titles, phrasings and demands with the index of their Anliegen.</param>
    /// <param name="space">Knows how rare features are.</param>
    public static ThemenOrdnung Train(IReadOnlyList<Domain.Anliegen> katalog, IReadOnlyList<MatchRow> texts, FeatureSpace space)
    {
        var rows = texts.Where(row => row.Class >= 0).ToLookup(row => row.Class);
        var vectors = katalog.Select((_, known) => VectorOf(rows[known], space)).ToArray();
        var names = new ThemenNames(katalog, rows);
        var (themen, ofAnliegen) = (new List<Thema>(), new int[katalog.Count]);
        foreach (var feld in katalog.Index().GroupBy(known => known.Item.Handlungsfeld, known => known.Index, StringComparer.Ordinal))
        {
            int[] members = [.. feld];
            var groups = Divide([.. members.Select(known => vectors[known])]).Zip(members).GroupBy(one => one.First, one => one.Second).OrderBy(group => group.Min()).ToList();
            foreach (var (number, group) in groups.Index())
            {
                var titel = names.Of([.. group]);
                var id = $"thema-{AnliegenId.For(feld.Key, titel)}";
                foreach (var known in group)
                {
                    ofAnliegen[known] = themen.Count;
                }

                themen.Add(new Thema(themen.Exists(thema => thema.Id == id) ? $"{id}-{number + 1}" : id, titel, feld.Key));
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

        var damped = sums.Where(entry => entry.Value > 0).OrderBy(entry => entry.Key).ToDictionary(entry => entry.Key, entry => Math.Sqrt(entry.Value));
        return Scaled(damped);
    }

    private static Dictionary<uint, double> Scaled(Dictionary<uint, double> vector)
    {
        var length = Math.Sqrt(vector.Values.Sum(value => value * value));
        return length == 0 ? vector : vector.ToDictionary(entry => entry.Key, entry => entry.Value / length);
    }

    private static double Dot(Dictionary<uint, double> a, Dictionary<uint, double> b) =>
        (a.Count < b.Count ? a : b).Sum(entry => entry.Value * (a.Count < b.Count ? b : a).GetValueOrDefault(entry.Key));

    private static int[] Divide(Dictionary<uint, double>[] vectors)
    {
        var count = Math.Clamp((int)Math.Round(Math.Sqrt(vectors.Length / 2.0)), Math.Min(Fewest, vectors.Length), Most);
        List<Dictionary<uint, double>> centres = [vectors.MaxBy(one => vectors.Sum(other => Dot(one, other)))!];
        while (centres.Count < count)
        {
            centres.Add(vectors.MinBy(one => centres.Max(centre => Dot(one, centre)))!);
        }

        var groups = new int[vectors.Length];
        for (var round = 0; round < Rounds; round++)
        {
            groups = [.. vectors.Select(vector => Enumerable.Range(0, centres.Count).MaxBy(centre => Dot(vector, centres[centre])))];
            centres = [.. centres.Select((centre, number) =>
            {
                var sum = new Dictionary<uint, double>();
                foreach (var (key, value) in vectors.Where((_, i) => groups[i] == number).SelectMany(vector => vector))
                {
                    sum[key] = sum.GetValueOrDefault(key) + value;
                }

                return sum.Count == 0 ? centre : Scaled(sum);
            })];
        }

        return groups;
    }
}
