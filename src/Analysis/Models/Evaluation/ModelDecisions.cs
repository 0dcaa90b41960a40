using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Analysis.Handlungsfelder;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Models.Evaluation;

/// <summary>Lets models decide about the test set, as the service does.</summary>
internal sealed class ModelDecisions
{
    private const string OnKarten = "The frozen tenth of the labelled contributions, without context; no model was trained on them.";
    private const string OnMinutes = "All contributions of the minutes in their place; weights of the context were learned from these minutes.";
    private const string OnBareCards = "All contributions of the minutes without context; the classifier of the words was not trained on them.";
    private const string OnTheses = "Cards of the minutes directly under a These; the model was learned from them.";
    private const string OnDemands = "All demands of the minutes with their coded field, none of them trained on: the right Anliegen of the catalogue, by field.";

    /// <summary>Name of the set of frozen contributions.</summary>
    public const string Frozen = "frozen";

    /// <summary>Name of the set of contributions of the minutes without their context.</summary>
    public const string Bare = "minutes.alone";

    /// <summary>Name of the set of contributions of the minutes in their place.</summary>
    public const string InPlace = "minutes";

    private readonly ModelParts _parts;
    private readonly TestSet _test;
    private readonly IReadOnlyList<Einordnung> _karten;
    private readonly IReadOnlyList<Einordnung> _minutes;
    private readonly IReadOnlyList<Einordnung> _bare;

    private ModelDecisions(ModelParts parts, TestSet test)
    {
        (_parts, _test) = (parts, test);
        var classifier = parts.Classifier;
        _karten = classifier.Classify([.. test.Karten.Select(karte => new Karte(karte.Text))]);
        _minutes = [.. test.Minutes.SelectMany(minutes => classifier.Classify(minutes.Protokoll))];
        _bare = classifier.Classify([.. test.Minutes.SelectMany(minutes => minutes.Labels).Select(label => new Karte(label.Text))]);
    }

    /// <summary>The decisions of every task; the set that decides on promotion stands first.</summary>
    public static IReadOnlyDictionary<string, Decisions[]> Of(ModelParts parts, TestSet test)
    {
        var all = new ModelDecisions(parts, test);
        return new Dictionary<string, Decisions[]>
        {
            [FieldModel.Task] = all.Fields(),
            [ArtModel.Task] = all.Arten(),
            [HaltungModel.Task] = [all.Haltungen()],
            [QuerModel.Task] = all.Themen(),
            [AnliegenModel.Task] = [all.Anliegen()],
        };
    }

    private Decisions[] Fields()
    {
        string[] felder = [.. _test.Feldordnung.Felder.Select(feld => feld.Id)];
        return All(felder, einordnung => [einordnung.Handlungsfeld], karte => [karte.Feld], label => [label.Feld], einordnung =>
            [.. felder.Select(feld => einordnung.Verteilung.FirstOrDefault(share => share.Handlungsfeld == feld)?.Wahrscheinlichkeit ?? 0)]);
    }

    private Decisions[] Arten()
    {
        var extractor = _parts.Fields.Model.Extractor;
        double[] Probabilities(string text) => [.. _parts.Art.Model.Probabilities(extractor.Extract(text)).Select(probability => (double)probability)];
        var all = All(ArtModel.Classes, einordnung => [einordnung.Art.Code()], karte => [karte.Art.Code()], label => [label.Art.Code()]);
        return [.. all.Select(decisions => decisions.Set == InPlace ? decisions : decisions with { Probabilities = [.. decisions.Texts.Select(Probabilities)] })];
    }

    // The themes of a card do not depend on its place.
    private Decisions[] Themen() => All(
        [.. _test.Feldordnung.Querschnittsthemen.Select(thema => thema.Id)], einordnung => einordnung.Quer, karte => karte.Quer, label => label.Quer)
        [..2];

    private Decisions Haltungen()
    {
        var cards = Minuted().Zip(_minutes, (row, einordnung) => (row.Minutes, row.Label, einordnung)).Where(card => card.Label.Bezug == Bezug.These).ToArray();
        return Make(
            InPlace,
            OnTheses,
            [.. cards.Select(card => card.Label.Text)],
            [.. Enum.GetValues<Haltung>().Select(haltung => haltung.Code())],
            [.. cards.Select(card => new[] { card.Label.Haltung.Code() })],
            [.. cards.Select(card => new[] { card.einordnung.Haltung.Code() })],
            [.. cards.Select(card => card.Minutes)]);
    }

    private Decisions Anliegen()
    {
        const string none = "keines", other = "anderes";
        var demands = Minuted().Where(row => row.Label.Art == Art.Forderung).ToArray();
        var treffer = _parts.Matcher.Match([.. demands.Select((row, i) => new Forderung(i, row.Label.Text, row.Label.Feld))]);
        var known = demands.Select(row => row.Label.Anliegen is { } id ? _test.Entsprechung.GetValueOrDefault(id) : null).ToArray();
        var decisions = Make(
            InPlace,
            OnDemands,
            [.. demands.Select(row => row.Label.Text)],
            [.. _test.Feldordnung.Felder.Select(feld => feld.Id), none, other],
            [.. demands.Select((row, i) => new[] { known[i] is null ? none : row.Label.Feld })],
            [.. demands.Select((row, i) => new[] { treffer[i].Anliegen is null ? none : treffer[i].Anliegen == known[i] ? row.Label.Feld : other })],
            [.. demands.Select(row => row.Minutes)]);
        return decisions with
        {
            Answers = [.. treffer.Select(one => one.Anliegen ?? "")],
            Probabilities = [.. treffer.Select(one => new[] { one.Wahrscheinlichkeit })],
        };
    }

    private Decisions[] All(
        IReadOnlyList<string> classes,
        Func<Einordnung, IReadOnlyList<string>> decided,
        Func<Corpora.LabelledBeitrag, IReadOnlyList<string>> goldOfKarte,
        Func<Corpora.GoldBeitrag, IReadOnlyList<string>> goldInMinutes,
        Func<Einordnung, double[]>? probabilities = null)
    {
        var labels = Minuted().ToArray();
        string[] texts = [.. labels.Select(row => row.Label.Text)];
        IReadOnlyList<string>[] gold = [.. labels.Select(row => goldInMinutes(row.Label))];
        int[] documents = [.. labels.Select(row => row.Minutes)];
        Decisions With(Decisions decisions, IReadOnlyList<Einordnung> einordnungen) =>
            probabilities is null ? decisions : decisions with { Probabilities = [.. einordnungen.Select(probabilities)] };

        return
        [
            With(Make(Frozen, OnKarten, [.. _test.Karten.Select(karte => karte.Text)], classes, [.. _test.Karten.Select(goldOfKarte)], [.. _karten.Select(decided)], _test.Groups), _karten),
            With(Make(Bare, OnBareCards, texts, classes, gold, [.. _bare.Select(decided)], documents), _bare),
            With(Make(InPlace, OnMinutes, texts, classes, gold, [.. _minutes.Select(decided)], documents), _minutes),
        ];
    }

    private IEnumerable<(int Minutes, Corpora.GoldBeitrag Label)> Minuted() =>
        _test.Minutes.Index().SelectMany(minutes => minutes.Item.Labels.Select(label => (minutes.Index, label)));

    private static Decisions Make(
        string set,
        string measuredOn,
        IReadOnlyList<string> texts,
        IReadOnlyList<string> classes,
        IReadOnlyList<IReadOnlyList<string>> gold,
        IReadOnlyList<IReadOnlyList<string>> predicted,
        IReadOnlyList<int> groups)
    {
        var index = classes.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        int[] Indices(IReadOnlyList<string> labels) => [.. labels.Select(label => index.TryGetValue(label, out var k)
            ? k
            : throw new InvalidModelException($"A model decides for '{label}', which the corpora do not know.")).Order()];

        return new Decisions(set, measuredOn, classes, [.. gold.Select(Indices)], [.. predicted.Select(Indices)], groups)
        {
            Texts = texts,
            Answers = [.. predicted.Select(labels => string.Join(',', labels))],
        };
    }
}
