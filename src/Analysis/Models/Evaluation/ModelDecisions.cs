using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Analysis.Handlungsfelder;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Models.Evaluation;

/// <summary>Lets models decide about the test set, as the service does.</summary>
internal sealed class ModelDecisions
{
    private const string OnKarten = "The frozen tenth of the labelled contributions, without context; no model was trained on them.";
    private const string OnMinutes = "All contributions of the minutes in their place; weights of the context were learned from these minutes.";
    private const string OnTheses = "Cards of the minutes directly under a These; the model was learned from them.";
    private const string OnDemands = "All demands of the minutes with their coded field, none of them trained on: the right Anliegen of the catalogue, by field.";

    private readonly ModelParts _parts;
    private readonly TestSet _test;
    private readonly IReadOnlyList<Einordnung> _karten;
    private readonly IReadOnlyList<Einordnung> _minutes;

    private ModelDecisions(ModelParts parts, TestSet test)
    {
        (_parts, _test) = (parts, test);
        var classifier = parts.Classifier;
        _karten = classifier.Classify([.. test.Karten.Select(karte => new Karte(karte.Text))]);
        _minutes = [.. test.Minutes.SelectMany(minutes => classifier.Classify(minutes.Protokoll))];
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
        return Both(
            felder,
            einordnung => [einordnung.Handlungsfeld],
            beitrag => [beitrag.Feld],
            beitrag => [beitrag.Feld],
            einordnung => [.. felder.Select(feld => einordnung.Verteilung.FirstOrDefault(share => share.Handlungsfeld == feld)?.Wahrscheinlichkeit ?? 0)]);
    }

    private Decisions[] Arten()
    {
        var extractor = _parts.Fields.Model.Extractor;
        var both = Both(ArtModel.Classes, einordnung => [einordnung.Art.Code()], beitrag => [beitrag.Art.Code()], beitrag => [beitrag.Art.Code()]);
        IReadOnlyList<double>[] probabilities = [.. _test.Karten.Select(karte =>
            _parts.Art.Model.Text.Probabilities(extractor.Extract(karte.Text)).Select(probability => (double)probability).ToArray())];
        return [both[0] with { Probabilities = probabilities }, both[1]];
    }

    private Decisions[] Themen() => Both(
        [.. _test.Feldordnung.Querschnittsthemen.Select(thema => thema.Id)], einordnung => einordnung.Quer, beitrag => beitrag.Quer, beitrag => beitrag.Quer);

    private Decisions Haltungen()
    {
        var cards = Minuted().Zip(_minutes, (row, einordnung) => (row.Minutes, row.Label, einordnung)).Where(card => card.Label.Bezug == Bezug.These).ToArray();
        return Make(
            "minutes",
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
            "minutes",
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

    private Decisions[] Both(
        IReadOnlyList<string> classes,
        Func<Einordnung, IReadOnlyList<string>> decided,
        Func<Corpora.LabelledBeitrag, IReadOnlyList<string>> goldOfKarte,
        Func<Corpora.GoldBeitrag, IReadOnlyList<string>> goldInMinutes,
        Func<Einordnung, double[]>? probabilities = null)
    {
        var minuted = Minuted().ToArray();
        return
        [
            Make("frozen", OnKarten, [.. _test.Karten.Select(karte => karte.Text)], classes, [.. _test.Karten.Select(goldOfKarte)], [.. _karten.Select(decided)], _test.Groups) with
            {
                Probabilities = probabilities is null ? [] : [.. _karten.Select(probabilities)],
            },
            Make("minutes", OnMinutes, [.. minuted.Select(row => row.Label.Text)], classes, [.. minuted.Select(row => goldInMinutes(row.Label))], [.. _minutes.Select(decided)], [.. minuted.Select(row => row.Minutes)]) with
            {
                Probabilities = probabilities is null ? [] : [.. _minutes.Select(probabilities)],
            },
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
