using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.Handlungsfelder;
using Fokuslupe.Analysis.Models;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Trains the matcher of known Anliegen: titles, phrasings and labelled rows, its odds on rows held out.</summary>
internal sealed class AnliegenTrainer
{
    /// <summary>Share of stated matches that must be right on held-out rows.</summary>
    private const double Precision = 0.85;

    /// <summary>Titles are written for readers: cards hardly repeat their words.</summary>
    private const float TitleWeight = 0.5f;

    /// <summary>So many phrasings must want more or less, and so many times as many as want the contrary.</summary>
    private const int Clear = 3;

    private readonly sbyte[] _polarities;

    private AnliegenTrainer(TrainingCorpus corpus, IReadOnlyList<Domain.Anliegen> katalog)
    {
        (Katalog, Extractor, Streit) = (katalog, corpus.Extractor, corpus.Streit);
        var classes = katalog.Index().ToDictionary(known => known.Item.Id, known => known.Index, StringComparer.Ordinal);
        var rows = corpus.Rows.Select(row => RowOf(row, katalog, classes)).OfType<MatchRow>().ToList();
        var texts = rows.CountBy(row => row.Class).ToDictionary();
        Rows = [.. rows.Select(row => row.Class >= 0 && !katalog[row.Class].Bekannt ? row with { Weight = AnliegenModel.WeightOfNew(texts[row.Class]) } : row)];
        _polarities = Polarities(katalog, Rows, corpus.Extractor);
    }

    /// <summary>The catalogue.</summary>
    public IReadOnlyList<Domain.Anliegen> Katalog { get; }

    /// <summary>Features.</summary>
    public FeatureExtractor Extractor { get; }

    /// <summary>Sides of disputes.</summary>
    public IReadOnlyList<SidedText> Streit { get; }

    /// <summary>All rows that teach.</summary>
    public IReadOnlyList<MatchRow> Rows { get; }

    /// <summary>Trains and measures. The same corpus and seed give the same bytes.</summary>
    /// <param name="corpus">The corpus with its features; the Protokolle are not used.</param>
    /// <param name="katalog">The known Anliegen.</param>
    /// <param name="themen">Title of the Thema of a known Anliegen, by its id; those without one have none.</param>
    /// <param name="seed">Decides which rows and Anliegen are held out together.</param>
    /// <param name="cancellationToken">Stops between two folds.</param>
    public static TrainedModel Train(
        TrainingCorpus corpus,
        IReadOnlyList<Domain.Anliegen> katalog,
        IReadOnlyDictionary<string, string> themen,
        int seed,
        CancellationToken cancellationToken)
    {
        var trainer = new AnliegenTrainer(corpus, katalog);
        var held = HeldMatch.Of(trainer, seed, cancellationToken);
        var odds = MatchOdds.Fit([.. held.Select(one => one.Inputs)], [.. held.Select(one => one.Label)]);
        var opposed = CandidateSearch.Opposed(katalog);
        var judged = held.Select(one => one.Judge(odds, opposed)).ToList();
        odds = odds.WithThreshold(judged.Where(one => one.Given == FieldGiven.Mixed && !one.Conflict).Select(one => (one.Probability, one.Right)), Precision);

        var (paare, grouping) = PairTrainer.Train(trainer, odds, seed, cancellationToken);
        var all = trainer.Rows.Where(row => row.Class >= 0).ToList();
        var model = trainer.Fit(all, odds) with { Paare = paare, Themen = ThemenOrdnung.Of(katalog, themen) };
        return new TrainedModel(
            AnliegenModel.Task,
            TextEngines.BuiltInName,
            model.ToBytes(),
            all.Count,
            MatchFigures.Of(judged, odds.Threshold).Concat(grouping).ToDictionary(),
            $"Labelled demands in {HeldMatch.Folds} folds, one Anliegen in {HeldMatch.Folds} left out of the catalogue of each, one field in {HeldMatch.WrongFieldShare} wrong; "
                + "coded.* with the field as coded, bare.* without.");
    }

    /// <summary>Trains on some of the rows.</summary>
    public AnliegenModel Fit(IReadOnlyList<MatchRow> rows, MatchOdds odds) => new(
        Katalog,
        CatalogueBayes.Train([.. rows.Select(row => row.Features)], [.. rows.Select(row => row.Class)], [.. rows.Select(row => row.Weight)], Katalog.Count),
        odds,
        _polarities);

    private static MatchRow? RowOf(TrainingRow row, IReadOnlyList<Domain.Anliegen> katalog, Dictionary<string, int> classes)
    {
        if (row.Beitrag is not { } beitrag)
        {
            return classes.TryGetValue(row.Group, out var known)
                ? new MatchRow(row.Text, row.Features, known, row.Feld, row.Text == katalog[known].Titel ? TitleWeight : 1f, Demand: null)
                : null;
        }

        return beitrag.Teaches("anliegen") && (beitrag.Anliegen is not null || beitrag.Art == Art.Forderung)
            ? new MatchRow(row.Text, row.Features, beitrag.Anliegen is { } id ? classes[id] : -1, row.Feld, 1f, beitrag.Art == Art.Forderung)
            : null;
    }

    /// <summary>What most phrasings of each Anliegen want; 0 where they do not agree or it has no opposite.</summary>
    private static sbyte[] Polarities(IReadOnlyList<Domain.Anliegen> katalog, IReadOnlyList<MatchRow> rows, FeatureExtractor extractor)
    {
        var votes = new (int More, int Less)[katalog.Count];
        foreach (var row in rows.Where(row => row.Class >= 0 && katalog[row.Class].Gegen.Count > 0))
        {
            var polarity = Polarity.Of(extractor.Thesaurus, extractor.Extract(row.Text).Tokens);
            votes[row.Class].More += polarity > 0 ? 1 : 0;
            votes[row.Class].Less += polarity < 0 ? 1 : 0;
        }

        return [.. votes.Select(vote =>
            vote.More >= Clear && vote.More >= Clear * vote.Less ? (sbyte)1
            : vote.Less >= Clear && vote.Less >= Clear * vote.More ? (sbyte)-1
            : (sbyte)0)];
    }
}

/// <summary>A text to train the matcher on.</summary>
/// <param name="Text">The text.</param>
/// <param name="Features">Its features.</param>
/// <param name="Class">Index of its Anliegen, or -1 when it belongs to no known one.</param>
/// <param name="Feld">Id of its field.</param>
/// <param name="Weight">Weight in training.</param>
/// <param name="Demand">Whether a labelled row is a demand; null for titles and phrasings.</param>
internal sealed record MatchRow(string Text, Feature[] Features, int Class, string Feld, float Weight, bool? Demand);
