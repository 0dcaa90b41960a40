using System.Collections.ObjectModel;

using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Handlungsfelder;
using Fokuslupe.Analysis.Models;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>
/// Measures the grouping where the catalogue does not help: all is trained on two thirds of the Anliegen, and the demands of
/// the last third are grouped. Opposed Anliegen are always in the same third.
/// </summary>
internal static class UnseenGrouping
{
    private const int Thirds = 3;

    /// <summary>Trains on two thirds and measures on the last.</summary>
    /// <param name="corpus">The corpus with its features.</param>
    /// <param name="katalog">The known Anliegen.</param>
    /// <param name="seed">Decides which Anliegen are left out.</param>
    /// <param name="cancellationToken">Stops between two steps.</param>
    /// <returns>Figures by name: pairs within each field, and opposed pairs put together.</returns>
    public static IReadOnlyDictionary<string, double> Measure(
        TrainingCorpus corpus, IReadOnlyList<Domain.Anliegen> katalog, int seed, CancellationToken cancellationToken)
    {
        var families = new OpposedFamilies(katalog);
        var unseen = katalog.Where(known => OpposedFamilies.Bucket($"{seed}:drittel:{families.Of(known)}", Thirds) == 0)
            .Select(known => known.Id).ToHashSet(StringComparer.Ordinal);
        var model = Train(corpus, katalog, unseen, seed, cancellationToken);
        var held = corpus.Rows.Select(row => row.Beitrag).OfType<LabelledBeitrag>()
            .Where(beitrag => beitrag.Art == Art.Forderung && beitrag.Teaches("anliegen") && beitrag.Anliegen is { } id && unseen.Contains(id)).ToList();
        var groups = new ForderungClustering(new AnliegenBildung(AnliegenMatcher.Load(model.Bytes, corpus.Extractor)))
            .Cluster([.. held.Select(beitrag => beitrag.Text)], [.. held.Select(beitrag => beitrag.Feld)]);
        var pairs = PairCounts.Sum(held.Zip(groups).GroupBy(row => row.First.Feld, StringComparer.Ordinal)
            .Select(field => PairCounts.Of([.. field.Select(row => row.Second)], [.. field.Select(row => row.First.Anliegen!)])));
        return new Dictionary<string, double>
        {
            ["unseen.demands"] = held.Count,
            ["unseen.pairF1"] = pairs.F1,
            ["unseen.pairPrecision"] = pairs.Precision,
            ["unseen.pairRecall"] = pairs.Recall,
            ["unseen.opposedTogether"] = OpposedPairs.Count(groups, [.. held.Select(beitrag => beitrag.Anliegen)], katalog),
            ["unseen.folds.pairF1"] = model.Metrics["unseenPairF1"],
            ["unseen.folds.opposedTogether"] = model.Metrics["opposedTogether"],
            ["unseen.folds.pairThreshold"] = model.Metrics["pairThreshold"],
        };
    }

    private static TrainedModel Train(
        TrainingCorpus corpus, IReadOnlyList<Domain.Anliegen> katalog, HashSet<string> unseen, int seed, CancellationToken cancellationToken) =>
        AnliegenTrainer.Train(
            corpus with { Rows = [.. corpus.Rows.Where(row => !unseen.Contains(row.Beitrag is null ? row.Group : row.Beitrag.Anliegen ?? ""))] },
            [.. katalog.Where(known => !unseen.Contains(known.Id))],
            ReadOnlyDictionary<string, string>.Empty,
            seed,
            cancellationToken);
}
