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

    private const double Ridge = 1;
    private static readonly double[] Thresholds = [0.06, 0.1, 0.15, 0.25];

    private readonly IReadOnlyList<Domain.Anliegen> _katalog;
    private readonly FeatureExtractor _extractor;
    private readonly FieldShares _felder;
    private readonly OpposedFamilies _families;
    private readonly MatchOdds _odds;
    private readonly string[] _ids;
    private readonly int _seed;
    private readonly Row[] _rows;

    private PairTrainer(AnliegenTrainer matcher, MatchOdds odds, int seed)
    {
        (_katalog, _extractor, _odds, _seed) = (matcher.Katalog, matcher.Extractor, odds, seed);
        _ids = [.. _katalog.Select(known => known.Handlungsfeld).Distinct(StringComparer.Ordinal)];
        _felder = new FieldShares(_ids);
        _families = new OpposedFamilies(_katalog);
        _rows = [.. matcher.Rows.Where(row => row.Demand != false)
            .Select(row => new Row(row.Text, row.Features, row.Class, row.Feld, row.Demand == true, Polarity.Of(_extractor.Thesaurus, _extractor.Extract(row.Text).Tokens)))];
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
        var folds = new Fold[Folds];
        Parallel.For(0, Folds, new ParallelOptions { CancellationToken = cancellationToken }, fold => folds[fold] = trainer.NewFold(fold, cancellationToken));
        var figures = new GroupingFigures[Folds][];
        Parallel.For(0, Folds, new ParallelOptions { CancellationToken = cancellationToken }, fold =>
        {
            var model = new PairModel(Fit([.. folds.Where((_, other) => other != fold)]), 0, Stance.Unlearnt);
            figures[fold] = [.. Thresholds.Select(threshold => trainer.Measure(folds[fold], model with { Threshold = threshold }, cancellationToken))];
        });

        double[] means = [.. Thresholds.Select((_, step) => figures.Average(fold => fold[step].Mean))];
        var best = Array.FindLastIndex(means, mean => mean >= means.Max() - Close);
        return (new PairModel(Fit(folds), Thresholds[best], trainer.LearnStance(_ => true)), new Dictionary<string, double>
        {
            ["unseenPairF1"] = figures.Average(fold => fold[best].Unseen),
            ["mixedPairF1"] = figures.Average(fold => fold[best].Mixed),
            ["opposedTogether"] = figures.Average(fold => fold[best].Opposed),
            ["pairThreshold"] = Thresholds[best],
        });
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
            return new Fold([], [], [], [], [], [], []);
        }

        var classes = known.Select(row => row.Class).Distinct().Order().Index().ToDictionary(one => one.Item, one => one.Index);
        var catalogue = new AnliegenMatcher(
            new AnliegenModel(
                [.. classes.Keys.Select(index => _katalog[index])],
                CatalogueBayes.Train([.. known.Select(row => row.Features)], [.. known.Select(row => classes[row.Class])], [.. known.Select(_ => 1f)], classes.Count),
                _odds,
                new sbyte[classes.Count])
            {
                Paare = PairModel.Unlearnt with { Stance = LearnStance(row => !IsUnknown(row)) },
            },
            _extractor);
        Row[] held = [.. _rows.Where(IsHeld).OrderBy(row => row.Text, StringComparer.Ordinal)];
        var looks = catalogue.Look([.. held.Select(row => new Forderung(0, row.Text, DoubtfulField(row)))], cancellationToken);
        DemandVector[] vectors = [.. looks.Select(look => look.Vector)];
        float[][] felder = [.. held.Select(row => _felder.Of(new Forderung(0, "", DoubtfulField(row))))];
        var overlap = new DemandOverlap();
        var edges = DemandGraph.Edges(vectors, (_, _, _) => 1, cancellationToken);
        return new Fold(
            held,
            [.. held.Select(IsUnknown)],
            vectors,
            [.. looks.Select(look => DemandSide.Of(look.Vector.Polarity) with { Objects = look.Objects })],
            felder,
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

    /// <summary>Groups all that was held out with doubtful fields, and the demands of unknown Anliegen by themselves, judged within each field.</summary>
    private GroupingFigures Measure(Fold fold, PairModel model, CancellationToken cancellationToken)
    {
        var gold = fold.Rows.Select((row, i) => row.Class >= 0 ? row.Class : -1 - i).ToArray();
        var mixed = Group(fold, [.. Enumerable.Range(0, gold.Length)], fold.Felder, model, cancellationToken);
        int[] unseen = [.. Enumerable.Range(0, gold.Length).Where(i => fold.IsUnknown[i])];
        var coded = fold.Rows.Select(row => _felder.Of(new Forderung(0, "", row.Feld))).ToArray();
        var found = Group(fold, unseen, coded, model, cancellationToken);
        var fields = unseen.Select((row, i) => (row, i)).GroupBy(one => fold.Rows[one.row].Feld, StringComparer.Ordinal);
        var pairs = PairCounts.Sum(fields.Select(field => PairCounts.Of([.. field.Select(one => found[one.i])], [.. field.Select(one => gold[one.row])])));
        var opposed = OpposedPairs.Count(found, [.. unseen.Select(row => _katalog[fold.Rows[row].Class].Id)], _katalog);
        return new GroupingFigures(ClusterMetrics.Compare(mixed, gold).PairF1, pairs.F1, opposed);
    }

    private static int[] Group(Fold fold, int[] rows, float[][] felder, PairModel model, CancellationToken cancellationToken)
    {
        var groups = PairGrouping.Group(
            model, [.. rows.Select(row => new GroupedDemand(fold.Vectors[row], felder[row], fold.Sides[row]))], cancellationToken);
        var labels = new int[rows.Length];
        foreach (var (number, members) in groups.Index())
        {
            members.ForEach(member => labels[member] = number);
        }

        return labels;
    }

    private Stance LearnStance(Func<Row, bool> teaches)
    {
        var texts = _rows.Where(row => row.Class >= 0 && teaches(row)).ToLookup(row => row.Class);
        var wants = texts.ToDictionary(one => one.Key, one => one.Average(row => row.Spoken));
        var classes = _katalog.Index().ToDictionary(known => known.Item.Id, known => known.Index, StringComparer.Ordinal);
        return Stance.Train([.. texts.SelectMany(text =>
        {
            // Of two opposed Anliegen the one whose texts speak more of less is against.
            var opposites = _katalog[text.Key].Gegen.Select(id => classes[id]).Where(wants.ContainsKey).ToList();
            var isFor = opposites.Count == 0 || (wants[text.Key], text.Key).CompareTo((opposites.Average(other => wants[other]), opposites[0])) > 0;
            return text.Where(row => opposites.Count > 0 || row.IsLabelled).Select(row => (row.Features, isFor));
        })]);
    }

    private string DoubtfulField(Row row) =>
        Bucket("feld:" + row.Text, WrongFieldShare) == 0 ? _ids[Bucket(row.Text, _ids.Length)] : row.Feld;

    private int Bucket(string text, int buckets) => OpposedFamilies.Bucket($"{_seed}:{text}", buckets);

    /// <summary>A training text; class -1 when it belongs to no known Anliegen.</summary>
    private sealed record Row(string Text, Feature[] Features, int Class, string Feld, bool IsLabelled, int Spoken);

    /// <summary>What was held out, and what the pairs of it look like.</summary>
    private sealed record Fold(Row[] Rows, bool[] IsUnknown, DemandVector[] Vectors, DemandSide[] Sides, float[][] Felder, double[][] Pairs, bool[] Same);

    private sealed record GroupingFigures(double Mixed, double Unseen, int Opposed)
    {
        public double Mean => (Mixed + Unseen) / 2;
    }
}
