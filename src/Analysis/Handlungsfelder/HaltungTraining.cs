using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.Models;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsfelder;

/// <summary>
/// Trains and measures the model of task <c>haltung</c>: from the few cards under Thesen in the minutes, and from the forms
/// to which the thesaurus gives the role of a stance.
/// </summary>
internal static class HaltungTraining
{
    private const float FormWeight = 1f;

    /// <summary>Trains.</summary>
    public static (HaltungModel Model, TrainedModel Trained) Train(TrainingCorpus corpus, IReadOnlyList<GoldMinutes> minutes, int seed)
    {
        List<Sample> all = [.. Forms(corpus), .. minutes.SelectMany(document => Cards(document, corpus))];
        var model = new HaltungModel(TrainText(all, seed));
        return (model, new TrainedModel(
            HaltungModel.Task, model.ToBytes(), all.Count, Measure(corpus, minutes, seed), "Cards directly under a These; minutes left out one by one."));
    }

    /// <summary>Figures on the minutes, each left out in turn: all cards are needed for training, so there is no frozen split.</summary>
    public static Dictionary<string, double> Measure(TrainingCorpus corpus, IReadOnlyList<GoldMinutes> minutes, int seed)
    {
        var forms = Forms(corpus);
        var documents = minutes.Select(document => Cards(document, corpus)).Where(cards => cards.Count > 0).ToArray();
        var gold = documents.SelectMany(cards => cards.Select(card => card.Label)).ToArray();
        var predicted = documents.SelectMany(left =>
        {
            var model = new HaltungModel(TrainText([.. forms, .. documents.Where(cards => cards != left).SelectMany(cards => cards)], seed));
            return left.Select(card => (int)model.Decide(card.Features));
        }).ToArray();
        return new Dictionary<string, double>
        {
            ["minutes.accuracy"] = ClassificationMetrics.Accuracy(gold, predicted),
            ["minutes.macroF1"] = ClassificationMetrics.MacroF1(gold, predicted),
        }.Rounded();
    }

    private static List<Sample> Cards(GoldMinutes document, TrainingCorpus corpus) =>
        [.. document.Labels.Where(label => label.Bezug == Bezug.These)
            .Select(label => new Sample(corpus.Extractor.Extract(label.Text).Features.ToArray(), (int)label.Haltung, 1f))];

    private static List<Sample> Forms(TrainingCorpus corpus) =>
        [.. (corpus.Extractor.Thesaurus?.Forms ?? [])
            .Where(form => Codes.TryParse<Haltung>(form.Rolle, out _))
            .Select(form => new Sample(
                corpus.Extractor.Extract(form.Form).Features.ToArray(), (int)Codes.Parse<Haltung>(form.Rolle!), FormWeight))];

    private static TextModel TrainText(IReadOnlyList<Sample> samples, int seed) => TextModel.Train(
        [.. samples.Select(sample => sample.Features)],
        [.. samples.Select(sample => new[] { sample.Label })],
        [.. samples.Select(sample => sample.Weight)],
        HaltungModel.Classes,
        new TextModelOptions { Seed = seed, Cost = 0.3f, BayesShare = 0.1f, MinimumTexts = 1 });

    private sealed record Sample(Feature[] Features, int Label, float Weight);
}
