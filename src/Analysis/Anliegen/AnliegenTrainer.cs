using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.Models;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Trains the matcher of known Anliegen: titles, phrasings and labelled rows, calibrated on rows held out.</summary>
internal sealed class AnliegenTrainer
{
    private const int Folds = 3;

    /// <summary>One in so many Anliegen is left out of the catalogue of a fold, so that «none of the known ones» is learnt too.</summary>
    private const int UnknownShare = 6;

    /// <summary>One in so many held-out rows gets a wrong field, as a classifier would give it.</summary>
    private const int WrongFieldShare = 5;

    /// <summary>Share of stated matches that must be right.</summary>
    private const double Precision = 0.8;

    private const float TitleWeight = 2f;

    private readonly IReadOnlyList<Domain.Anliegen> _katalog;
    private readonly List<Row> _fixed = [];
    private readonly List<Row> _labelled = [];
    private readonly FeatureExtractor _extractor;
    private readonly int _seed;

    private AnliegenTrainer(Corpus corpus, FeatureExtractor extractor, int seed)
    {
        (_katalog, _extractor, _seed) = (corpus.ReadAnliegen(), extractor, seed);
        var classes = _katalog.Select((known, index) => (known.Id, index)).ToDictionary(one => one.Id, one => one.index, StringComparer.Ordinal);
        _fixed.AddRange(_katalog.Select((known, index) => NewRow(known.Titel, index, known.Handlungsfeld, TitleWeight, isDemand: true)));
        _fixed.AddRange(corpus.ReadPhrasen().Select(phrase => NewRow(phrase.Text, classes[phrase.Anliegen], "", 1f, isDemand: true)));
        foreach (var row in corpus.ReadBeitraege().Where(row => row.Teaches("anliegen") && (row.Anliegen is not null || row.Art == Art.Forderung)))
        {
            var label = row.Anliegen is null ? -1 : classes[row.Anliegen];
            _labelled.Add(NewRow(row.Text, label, row.Feld, 1f, row.Art == Art.Forderung));
        }
    }

    /// <summary>Trains and measures. The same corpus and seed give the same bytes.</summary>
    /// <param name="corpus">The corpus; its Protokolle are not used.</param>
    /// <param name="extractor">Features, with the thesaurus of the corpus.</param>
    /// <param name="seed">Decides which rows and Anliegen are held out together.</param>
    /// <param name="cancellationToken">Stops between two folds.</param>
    public static TrainedModel Train(Corpus corpus, FeatureExtractor extractor, int seed, CancellationToken cancellationToken)
    {
        var trainer = new AnliegenTrainer(corpus, extractor, seed);
        var folds = new List<Held>[Folds];
        Parallel.For(0, Folds, new ParallelOptions { CancellationToken = cancellationToken }, fold => folds[fold] = [.. trainer.Predict(fold)]);
        var held = folds.SelectMany(fold => fold).ToList();

        var calibration = MatchCalibration.Fit([.. held.Where(one => !one.Conflict).Select(one => (one.Evidence, one.Right))], Precision);
        var all = trainer._fixed.Concat(trainer._labelled.Where(row => row.Class >= 0)).ToList();
        var model = trainer.Fit(all, calibration);
        return new TrainedModel(
            AnliegenModel.Task,
            TextEngines.BuiltInName,
            model.ToBytes(),
            all.Count,
            Measure(held, calibration),
            $"labelled demands in {Folds} folds, one Anliegen in {UnknownShare} left out of the catalogue of each, one field in {WrongFieldShare} wrong");
    }

    private AnliegenModel Fit(List<Row> rows, MatchCalibration calibration) => new(
        _katalog,
        CatalogueBayes.Train([.. rows.Select(row => row.Features)], [.. rows.Select(row => row.Class)], [.. rows.Select(row => row.Weight)], _katalog.Count),
        calibration,
        Polarities(rows));

    private IEnumerable<Held> Predict(int fold)
    {
        bool IsUnknown(Row row) => row.Class < 0 || Bucket(_katalog[row.Class].Id, UnknownShare * Folds) == fold;
        bool IsHeld(Row row) => Bucket(row.Text, Folds) == fold;
        var model = Fit([.. _fixed.Concat(_labelled.Where(row => !IsHeld(row))).Where(row => !IsUnknown(row))], new MatchCalibration(new double[MatchEvidence.Inputs], 0));
        var matcher = new AnliegenMatcher(model, _extractor);
        var buffer = new WeightedText();
        var scores = new float[_katalog.Count];
        foreach (var row in _labelled.Where(row => row.IsDemand && IsHeld(row)))
        {
            var feld = Bucket("feld:" + row.Text, WrongFieldShare) == 0 ? _katalog[Bucket(row.Text, _katalog.Count)].Handlungsfeld : row.Feld;
            foreach (var known in new[] { feld, "" })
            {
                var (best, evidence, conflict) = matcher.Best(new Forderung(0, row.Text, known), buffer, scores);
                var unknown = IsUnknown(row);
                var better = unknown ? int.MaxValue : CountAbove(scores, scores[row.Class]);
                yield return new Held(evidence, !unknown && best == row.Class, unknown, better, conflict, !unknown && _katalog[row.Class].Gegen.Contains(_katalog[best].Id));
            }
        }
    }

    private static int CountAbove(float[] scores, float limit)
    {
        var count = 0;
        foreach (var score in scores)
        {
            count += score > limit ? 1 : 0;
        }

        return count;
    }

    private static Dictionary<string, double> Measure(List<Held> held, MatchCalibration calibration)
    {
        var withField = held.Where(one => one.Evidence.FieldKnown).ToList();
        var known = withField.Where(one => !one.Unknown).ToList();
        var stated = withField.Where(one => !one.Conflict && calibration.Probability(one.Evidence) >= calibration.Threshold).ToList();
        static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
        return new Dictionary<string, double>
        {
            ["accuracy"] = Share(known.Count(one => one.Right), known.Count),
            ["top5"] = Share(known.Count(one => one.Better < 5), known.Count),
            ["precision"] = Share(stated.Count(one => one.Right), stated.Count),
            ["coverage"] = Share(stated.Count, withField.Count),
            ["opposite"] = Share(stated.Count(one => one.Opposite), stated.Count),
            ["threshold"] = calibration.Threshold,
        };
    }

    /// <summary>What most phrasings of each Anliegen want; 0 where they do not agree or it has no opposite.</summary>
    private sbyte[] Polarities(List<Row> rows)
    {
        var votes = new (int More, int Less)[_katalog.Count];
        foreach (var row in rows)
        {
            votes[row.Class].More += row.Polarity > 0 ? 1 : 0;
            votes[row.Class].Less += row.Polarity < 0 ? 1 : 0;
        }

        return [.. votes.Select((vote, known) => _katalog[known].Gegen.Count == 0 ? (sbyte)0
            : vote.More >= 3 && vote.More >= 3 * vote.Less ? (sbyte)1
            : vote.Less >= 3 && vote.Less >= 3 * vote.More ? (sbyte)-1
            : (sbyte)0)];
    }

    private Row NewRow(string text, int known, string feld, float weight, bool isDemand)
    {
        var bag = _extractor.Extract(text);
        var polarity = Polarity.Of(_extractor.Thesaurus, bag.Tokens);
        return new Row(text, bag.Features.ToArray(), known, feld, weight, isDemand, polarity);
    }

    private int Bucket(string text, int buckets) => (int)(FeatureExtractor.Hash($"{_seed}:{text}") / 7 % (uint)buckets);

    /// <summary>A training row; class -1 when the row belongs to no known Anliegen.</summary>
    private sealed record Row(string Text, Feature[] Features, int Class, string Feld, float Weight, bool IsDemand, int Polarity);

    /// <summary>A held-out demand: what spoke for the best candidate, whether it was right, and how many stood before the right one.</summary>
    private sealed record Held(MatchEvidence Evidence, bool Right, bool Unknown, int Better, bool Conflict, bool Opposite);
}
