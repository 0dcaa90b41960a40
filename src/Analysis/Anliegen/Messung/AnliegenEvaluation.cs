using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Handlungsfelder;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Measures matching and grouping on the Forderungen of the complete minutes, on which nothing is trained.</summary>
internal sealed class AnliegenEvaluation
{
    private readonly AnliegenMatcher _matcher;
    private readonly (GoldBeitrag Beitrag, int Protokoll)[] _gold;
    private readonly string?[] _known;

    /// <param name="matcher">Knows Anliegen and groups.</param>
    /// <param name="corpus">Has the minutes.</param>
    public AnliegenEvaluation(AnliegenMatcher matcher, Corpus corpus)
    {
        var known = corpus.ReadEntsprechung();
        _matcher = matcher;
        _gold = [.. corpus.ReadProtokolle().Index()
            .SelectMany(one => one.Item.Beitraege.Where(beitrag => beitrag.Art == Art.Forderung).Select(beitrag => (beitrag, one.Index)))];
        _known = [.. _gold.Select(one => one.Beitrag.Anliegen is { } id ? known.GetValueOrDefault(id) : null)];
    }

    /// <summary>Pairs put together rightly, and the share of demands matched to the catalogue: with the coded fields, and <c>bare.</c> with those of the classifier and their distribution.</summary>
    public IReadOnlyDictionary<string, double> Measure(BeitragClassifier classifier)
    {
        var figures = new Dictionary<string, double>();
        string[] fields = [.. _gold.Select(one => one.Beitrag.Feld)];
        Add(figures, "", new ForderungClustering(new AnliegenBildung(_matcher)).Cluster(Texts, fields));
        Add(figures, "bare.", new ForderungClustering(new AnliegenBildung(_matcher), classifier).Cluster(Texts));
        Forderung[] coded = [.. _gold.Select((one, row) => new Forderung(row, one.Beitrag.Text, one.Beitrag.Feld))];
        AddKept(figures, "", coded);
        AddKept(figures, "bare.", [.. coded.Zip(classifier.Classify([.. Texts.Select(text => new Karte(text))]), (forderung, einordnung) =>
            forderung with { Handlungsfeld = einordnung.Handlungsfeld, Verteilung = einordnung.Verteilung })]);
        var treffer = _matcher.Match(coded);
        figures["matched"] = _gold.Length == 0 ? 0 : (double)treffer.Count(one => one.Anliegen is not null) / _gold.Length;
        return figures;
    }

    private string[] Texts => [.. _gold.Select(one => one.Beitrag.Text)];

    private void Add(Dictionary<string, double> figures, string prefix, IReadOnlyList<int> groups)
    {
        // A demand that is coded without Anliegen belongs with no other.
        var metrics = ClusterMetrics.Compare(groups, [.. _gold.Select((one, row) => one.Beitrag.Anliegen ?? $"#{row}")]);
        figures[prefix + "pairF1"] = metrics.PairF1;
        figures[prefix + "pairPrecision"] = metrics.PairPrecision;
        figures[prefix + "pairRecall"] = metrics.PairRecall;
        figures[prefix + "ari"] = metrics.Ari;
        figures[prefix + "vMeasure"] = metrics.VMeasure;
        figures[prefix + "recovered"] = Recovered(groups);
        figures[prefix + "opposedTogether"] = OpposedPairs.Count(groups, _known, _matcher.Katalog);
    }

    /// <summary>Of the pairs that were together without one of the minutes, the share that still is when it is added: mean and least over all minutes.</summary>
    private void AddKept(Dictionary<string, double> figures, string prefix, Forderung[] forderungen)
    {
        var bildung = new AnliegenBildung(_matcher);
        double[] kept = [.. _gold.Select(one => one.Protokoll).Distinct().Select(added =>
        {
            var before = bildung.Run([.. forderungen.Where(forderung => _gold[forderung.Id].Protokoll != added)], [], Festlegungen.Keine);
            var after = bildung.Run(forderungen, before, Festlegungen.Keine, before)
                .SelectMany(gruppe => gruppe.Forderungen.Select(id => (id, gruppe.Anliegen.Id))).ToDictionary(one => one.id, one => one.Id);
            string[] groups = [.. before.SelectMany((gruppe, number) => gruppe.Forderungen.Select(id => $"{number} {after.GetValueOrDefault(id, $"#{id}")}"))];
            return PairCounts.Of([.. before.SelectMany((gruppe, number) => gruppe.Forderungen.Select(_ => number))], groups).Precision;
        })];
        figures[prefix + "kept.mean"] = kept.DefaultIfEmpty(1).Average();
        figures[prefix + "kept.least"] = kept.DefaultIfEmpty(1).Min();
    }

    /// <summary>Number of Anliegen that have a group of their own (they are most of it) with demands of theirs from two minutes or more.</summary>
    private int Recovered(IReadOnlyList<int> groups) => _gold.Zip(groups).GroupBy(row => row.Second)
        .SelectMany(group => group.Where(row => row.First.Beitrag.Anliegen is not null)
            .GroupBy(row => row.First.Beitrag.Anliegen, StringComparer.Ordinal)
            .Where(same => same.Count() * 2 > group.Count() && same.Select(row => row.First.Protokoll).Distinct().Count() > 1)
            .Select(same => same.Key))
        .Distinct(StringComparer.Ordinal).Count();
}
