using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>
/// Learns which demands are the same from labelled demands that a catalogue of their fold does not know: one Anliegen in three
/// is missing from it, opposed ones together, and one row in three of the others.
/// </summary>
internal sealed class PairTrainer
{
    private const int Folds = 3;

    /// <summary>One in so many demands gets a wrong field, as a classifier would give it.</summary>
    private const int WrongFieldShare = 4;

    /// <summary>Of thresholds that are so close to the best, the highest is taken: a wrong merge costs more than a missed one.</summary>
    private const double Close = 0.01;

    /// <summary>Share of F1 among demands of unknown Anliegen that it may cost to part disputed groups.</summary>
    private const double Spent = 0.25;

    /// <summary>What is together in a disputed group must be the same more likely than not.</summary>
    private const double Tight = 0.5;

    private const double Ridge = 1;
    private static readonly double[] Thresholds = [0.05, 0.08, 0.1, 0.12, 0.15];
    private static readonly double[] Disputes = [0.18, 0.2, 0.22, 0.24, 0.26, 0.28, 0.3, 0.35, 0.4, 0.5, 1];

    private readonly IReadOnlyList<Domain.Anliegen> _katalog;
    private readonly FeatureExtractor _extractor;
    private readonly FieldShares _felder;
    private readonly OpposedFamilies _families;
    private readonly MatchOdds _odds;
    private readonly string[] _ids;
    private readonly int _seed;
    private readonly Row[] _rows;
    private readonly IReadOnlyList<SidedText> _streit;

    private PairTrainer(AnliegenTrainer matcher, MatchOdds odds, int seed)
    {
        (_katalog, _extractor, _streit, _odds, _seed) = (matcher.Katalog, matcher.Extractor, matcher.Streit, odds, seed);
        _ids = [.. _katalog.Select(known => known.Handlungsfeld).Distinct(StringComparer.Ordinal)];
        _felder = new FieldShares(_ids);
        _families = new OpposedFamilies(_katalog);
        _rows = [.. matcher.Rows.Where(row => row.Demand != false).Select(row => new Row(row.Text, row.Features, row.Class, row.Feld, row.Demand == true, Wants(row.Text)))];
    }

    /// <summary>Trains and measures. The same rows and seed give the same model.</summary>
    /// <param name="matcher">The rows.</param>
    /// <param name="odds">Tells how probable a known Anliegen is.</param>
    /// <param name="seed">Decides what is held out together.</param>
    /// <param name="cancellationToken">Stops between two steps.</param>
    public static (PairModel Model, IReadOnlyDictionary<string, double> Metrics) Train(
        AnliegenTrainer matcher, MatchOdds odds, int seed, CancellationToken cancellationToken)
    {
        var trainer = new PairTrainer(matcher, odds, seed);
        var encoder = Task.Run(() => trainer.LearnEncoder(trainer._rows.Where(row => row.Class >= 0)), cancellationToken);
        var folds = new Fold[Folds];
        Parallel.For(0, Folds, new ParallelOptions { CancellationToken = cancellationToken }, fold => folds[fold] = trainer.NewFold(fold, cancellationToken));
        var (mixed, unseen) = (new HeldGrouping[Folds], new HeldGrouping[Folds]);
        Parallel.For(0, Folds, new ParallelOptions { CancellationToken = cancellationToken }, fold =>
        {
            var model = new PairModel(Fit([.. folds.Where((_, other) => other != fold)]), 0, Stance.Unlearnt);
            (mixed[fold], unseen[fold]) = (
                new HeldGrouping(model, folds[fold].Mixed, trainer._katalog, cancellationToken),
                new HeldGrouping(model, folds[fold].Unseen, trainer._katalog, cancellationToken));
        });

        double[] means = [.. Thresholds.Select(threshold => unseen.Concat(mixed).Average(held => held.PairF1(held.Cluster(threshold))))];
        var threshold = Thresholds[Array.FindLastIndex(means, mean => mean >= means.Max() - Close)];
        var levels = PartDisputed(unseen, threshold);
        var best = levels.First(level => level.F1 >= (1 - Spent) * levels[^1].F1);
        var pairs = new PairModel(Fit(folds), threshold, trainer.LearnStance(_ => true));
        return (pairs with { Encoder = encoder.Result, Dispute = FitDispute(unseen, pairs.Threshold) with { Threshold = best.Threshold } }, new Dictionary<string, double>
        {
            ["unseenPairF1"] = best.F1,
            ["mixedPairF1"] = mixed.Average(held => held.PairF1(held.Cluster(pairs.Threshold))),
            ["opposedTogether"] = best.Opposed,
            ["opposedUnparted"] = unseen.Average(held => held.Opposed(held.Cluster(pairs.Threshold))),
            ["pairThreshold"] = pairs.Threshold,
            ["disputeThreshold"] = best.Threshold,
        });
    }

    /// <summary>What each probability in <see cref="Disputes"/> leads to, each fold parted by what the others teach.</summary>
    private static Level[] PartDisputed(HeldGrouping[] unseen, double threshold)
    {
        var figures = new (double F1, double Opposed)[Folds][];
        var pairs = PairModel.Unlearnt with { Threshold = threshold };
        var clusters = unseen.Select(held => held.Cluster(threshold)).ToArray();
        Parallel.For(0, Folds, fold =>
        {
            var dispute = FitDispute([.. unseen.Where((_, other) => other != fold)], threshold);
            figures[fold] = [.. Disputes.Select(level =>
            {
                var parted = unseen[fold].Part(pairs with { Dispute = dispute with { Threshold = level } }, clusters[fold]);
                return (unseen[fold].PairF1(parted), (double)unseen[fold].Opposed(parted));
            })];
        });
        return [.. Disputes.Select((level, i) => new Level(level, figures.Average(fold => fold[i].F1), figures.Average(fold => fold[i].Opposed)))];
    }

    private static Dispute FitDispute(HeldGrouping[] unseen, double threshold)
    {
        var groups = unseen.SelectMany(held => held.Look(held.Cluster(threshold))).ToList();
        return groups.Exists(group => group.Opposed)
            ? new Dispute(LogisticRegression.Fit([.. groups.Select(group => group.Look)], [.. groups.Select(group => group.Opposed)], Ridge), 1, Tight)
            : Dispute.Unlearnt;
    }

    // A corpus of a few rows has nothing to learn from.
    private static double[] Fit(IReadOnlyList<Fold> folds) => folds.All(fold => fold.Same.Length == 0)
        ? PairModel.Unlearnt.Weights
        : LogisticRegression.Fit([.. folds.SelectMany(fold => fold.Pairs)], [.. folds.SelectMany(fold => fold.Same)], Ridge);

    private Fold NewFold(int fold, CancellationToken cancellationToken)
    {
        bool IsUnknown(Row row) => row.Class >= 0 && Bucket(_families.Of(_katalog[row.Class]), Folds) == fold;
        bool IsHeld(Row row) => row.IsLabelled && (IsUnknown(row) || Bucket(row.Text, Folds) == fold);
        var known = _rows.Where(row => row.Class >= 0 && !IsUnknown(row) && !IsHeld(row)).ToList();
        if (known.Count == 0)
        {
            return new Fold([], [], [], []);
        }

        var classes = known.Select(row => row.Class).Distinct().Order().Index().ToDictionary(one => one.Item, one => one.Index);
        var catalogue = new AnliegenMatcher(
            new AnliegenModel(
                [.. classes.Keys.Select(index => _katalog[index])],
                CatalogueBayes.Train([.. known.Select(row => row.Features)], [.. known.Select(row => classes[row.Class])], [.. known.Select(_ => 1f)], classes.Count),
                _odds,
                new sbyte[classes.Count])
            {
                Paare = PairModel.Unlearnt with { Stance = LearnStance(row => !IsUnknown(row)), Encoder = LearnEncoder(known) },
            },
            _extractor);
        Row[] held = [.. _rows.Where(IsHeld).OrderBy(row => row.Text, StringComparer.Ordinal)];
        var looks = catalogue.Look([.. held.Select(row => new Forderung(0, row.Text, DoubtfulField(row)))], cancellationToken);
        DemandVector[] vectors = [.. looks.Select(look => look.Vector)];
        float[][] felder = [.. held.Select(row => _felder.Of(new Forderung(0, "", DoubtfulField(row))))];
        var opposites = new KnownOpposites(catalogue.Katalog);
        DemandSide[] sides = [.. looks.Select(look => opposites.Of(look))];
        var overlap = new DemandOverlap();
        var edges = DemandGraph.Edges(vectors, (_, _, _) => 1, cancellationToken);
        return new Fold(
            [.. held.Select((row, i) => new HeldDemand(new GroupedDemand(vectors[i], felder[i], sides[i]) { Meanings = looks[i].Meanings }, row.Class >= 0 ? row.Class : -1 - i, ""))],
            [.. held.Index().Where(row => IsUnknown(row.Item)).Select(row => new HeldDemand(
                new GroupedDemand(vectors[row.Index], _felder.Of(new Forderung(0, "", row.Item.Feld)), sides[row.Index]) { Meanings = looks[row.Index].Meanings }, row.Item.Class, row.Item.Feld))],
            [.. edges.Select(edge =>
            {
                var inputs = new double[PairInputs.Count];
                overlap.Begin(vectors[edge.First]);
                overlap.With(vectors[edge.Second]);
                PairInputs.Write(vectors[edge.First], vectors[edge.Second], overlap.Shared, FieldShares.Agreement(felder[edge.First], felder[edge.Second]), inputs);
                return inputs;
            })],
            [.. edges.Select(edge => held[edge.First].Class >= 0 && held[edge.First].Class == held[edge.Second].Class)]);
    }

    private Stance LearnStance(Func<Row, bool> teaches) => StanceTrainer.Train(
        [.. _rows.Where(row => row.Class >= 0 && teaches(row)).Select(row => new StanceText(row.Features, row.Class, row.Wants))], _katalog, _families, _seed);

    private DemandEncoder LearnEncoder(IEnumerable<Row> rows) => DemandEncoderTrainer.Train(
        [.. rows.Select(row => new SidedText(row.Features, _katalog[row.Class].Id, _katalog[row.Class].Gegen)), .. _streit], _seed);

    private int Wants(string text)
    {
        var tokens = _extractor.Extract(text).Tokens;
        return Polarity.Of(_extractor.Thesaurus, tokens) - (Objection.In(tokens) ? 1 : 0);
    }

    private string DoubtfulField(Row row) =>
        Bucket("feld:" + row.Text, WrongFieldShare) == 0 ? _ids[Bucket(row.Text, _ids.Length)] : row.Feld;

    private int Bucket(string text, int buckets) => OpposedFamilies.Bucket($"{_seed}:{text}", buckets);

    /// <summary>A training text; class -1 when it belongs to no known Anliegen.</summary>
    private sealed record Row(string Text, Feature[] Features, int Class, string Feld, bool IsLabelled, int Wants);

    /// <summary>A threshold of <see cref="Dispute"/>, and what it leads to in the folds.</summary>
    private readonly record struct Level(double Threshold, double F1, double Opposed);

    /// <summary>What was held out, all with doubtful fields and that of unknown Anliegen with the coded ones, and what pairs of it look like.</summary>
    private sealed record Fold(HeldDemand[] Mixed, HeldDemand[] Unseen, double[][] Pairs, bool[] Same);
}
