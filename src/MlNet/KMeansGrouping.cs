using System.Runtime.InteropServices;

using Fokuslupe.Analysis.Anliegen;

using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Fokuslupe.MlNet;

/// <summary>
/// Groups by K-means within one field and direction. K-means wants to know the number of groups beforehand and puts every
/// demand into one: we take a third of the demands, and dissolve the groups whose members hardly resemble each other.
/// </summary>
internal sealed class KMeansGrouping : IDemandGrouping
{
    private const int DemandsPerGroup = 3;
    private const float LeastSimilarity = 0.2f;
    private const int Seed = 1;

    /// <inheritdoc/>
    public List<List<int>> Group(IReadOnlyList<DemandVector> demands, IReadOnlyList<string> felder) =>
        [.. Enumerable.Range(0, demands.Count)
            .GroupBy(i => (felder[i], demands[i].Polarity))
            .Select(part => part.ToArray())
            .Where(part => part.Length > 1)
            .SelectMany(part => Divide(part, demands))
            .Where(group => group.Count > 1 && MeanSimilarity(group, demands) >= LeastSimilarity)
            .OrderBy(group => group[0])];

    private static IEnumerable<List<int>> Divide(int[] part, IReadOnlyList<DemandVector> demands)
    {
        var groups = part.Length / DemandsPerGroup;
        if (groups < 2)
        {
            return [[.. part]];
        }

        var ml = new MLContext(Seed);
        var slots = part.SelectMany(i => demands[i].Keys).Distinct().Order().Select((key, slot) => (key, slot)).ToDictionary(pair => pair.key, pair => pair.slot);
        var schema = SchemaDefinition.Create(typeof(FeatureRow));
        schema[nameof(FeatureRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, slots.Count);
        FeatureRow[] rows = [.. part.Select(i => new FeatureRow
        {
            Features = new VBuffer<float>(slots.Count, demands[i].Keys.Length, demands[i].Values, [.. demands[i].Keys.Select(key => slots[key])]),
        })];
        var view = ml.Data.LoadFromEnumerable(rows, schema);
        var model = ml.Clustering.Trainers.KMeans(new KMeansTrainer.Options
        {
            FeatureColumnName = nameof(FeatureRow.Features),
            NumberOfClusters = groups,
            NumberOfThreads = 1,
        }).Fit(view);
        return model.Transform(view).GetColumn<uint>("PredictedLabel").Zip(part).GroupBy(pair => pair.First, pair => pair.Second).Select(group => group.ToList());
    }

    // Of all pairs at once: the square of the sum of vectors is their own squares and each pair twice.
    private static double MeanSimilarity(List<int> group, IReadOnlyList<DemandVector> demands)
    {
        var sum = new Dictionary<uint, double>();
        var own = 0.0;
        foreach (var (key, value) in group.SelectMany(i => demands[i].Keys.Zip(demands[i].Values)))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(sum, key, out _) += value;
            own += value * value;
        }

        return (sum.Values.Sum(value => value * value) - own) / (group.Count * (group.Count - 1.0));
    }
}
