using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Handlungsfelder;

namespace Fokuslupe.Analysis.Models.Evaluation;

/// <summary>Measures the models of a folder on texts that they were not trained on.</summary>
public sealed class ModelEvaluation
{
    private const string LeftOut = "All contributions of the minutes in their place, each of the minutes by weights of the context that were learned from the others.";
    private const string Answered = "All demands of the minutes with their coded field, none of them trained on, by the field of their Anliegen; precision is the share of right Anliegen among those of the field that were answered, «keines» stands for none of the catalogue.";
    private const string LeftOutTheses = "Cards of the minutes directly under a These, each of the minutes by a model that was learned from the others.";

    private readonly ModelParts _parts;
    private readonly TestSet[] _tests;
    private readonly IReadOnlyDictionary<string, Decisions[]>[] _decisions;
    private readonly TrainingCorpus _corpus;

    private ModelEvaluation(ModelParts parts, TestSet test)
    {
        _parts = parts;
        _tests = [.. NoiseCurve.Rates.Select(test.Damage)];
        _decisions = [.. _tests.Select(damaged => ModelDecisions.Of(parts, damaged))];
        _corpus = TrainingCorpus.WithoutRows(test.Feldordnung, parts.Fields.Model.Extractor);
    }

    /// <summary>Measures the active model of every task, or one version.</summary>
    /// <param name="corporaFolder">Folder <c>corpora</c>.</param>
    /// <param name="models">Folder of models or of one version: <c>models</c> or <c>models/handlungsfeld/0001</c>.</param>
    /// <param name="progress">Receives shares of the work, 0 to 1.</param>
    /// <param name="cancellationToken">Stops between two steps.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder, or it holds no models.</exception>
    /// <exception cref="InvalidModelException">A model is missing or broken.</exception>
    /// <exception cref="CorpusException">The corpus is broken.</exception>
    public static IReadOnlyList<TaskEvaluation> Run(
        string corporaFolder, string models, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(corporaFolder);
        var folder = ModelFolder.At(models);
        var parts = folder.Load();
        progress?.Report(0.1);
        var test = TestSet.Read(corporaFolder, cancellationToken);
        progress?.Report(0.3);
        var evaluation = new ModelEvaluation(parts, test);
        progress?.Report(0.6);
        cancellationToken.ThrowIfCancellationRequested();
        TaskEvaluation[] evaluations = [.. (folder.Task is null ? ModelParts.Tasks : [folder.Task]).Select(task => task switch
        {
            FieldModel.Task => evaluation.Fields(),
            ArtModel.Task => evaluation.Arten(),
            HaltungModel.Task => evaluation.Haltungen(),
            QuerModel.Task => evaluation.Themen(),
            _ => evaluation.Anliegen(Corpus.Open(corporaFolder), cancellationToken),
        })];
        progress?.Report(1);
        return evaluations;
    }

    private IReadOnlyList<GoldMinutes>[] Forms => [.. _tests.Select(test => test.Minutes)];

    private TaskEvaluation Fields()
    {
        var model = _parts.Fields.Model;
        var leftOut = FieldTraining.LeaveOut(Forms, _corpus, model, _parts.Art.Model);
        return Evaluate(_parts.Fields.Card, set => set == ModelDecisions.InPlace ? model.SureInPlace : model.Sure, LeftOut, leftOut);
    }

    private TaskEvaluation Arten() => Evaluate(_parts.Art.Card, _ => null, LeftOut, ArtTraining.LeaveOut(Forms, _corpus, _parts.Art.Model));

    private TaskEvaluation Haltungen() => Evaluate(_parts.Haltung.Card, _ => null, LeftOutTheses, HaltungTraining.LeaveOut(Forms, _corpus));

    private TaskEvaluation Themen() => Evaluate(_parts.Quer.Card, _ => null, "", []);

    // First place, coverage and «keins» need rows that the model did not see: they were measured when it was trained. For Anliegen
    // that nobody knows a model is trained here as that one was.
    private TaskEvaluation Anliegen(Corpus corpus, CancellationToken cancellationToken)
    {
        var further = new Dictionary<string, double>(new AnliegenEvaluation(_parts.Matcher, corpus).Measure(_parts.Classifier));
        var rows = TrainingCorpus.Read(corpus, _parts.Fields.Model.Extractor, cancellationToken);
        foreach (var (name, value) in UnseenGrouping.Measure(rows, corpus.ReadAnliegen(), _parts.Anliegen.Card.Seed, cancellationToken))
        {
            further[name] = value;
        }

        foreach (var (name, value) in _parts.Anliegen.Card.Metrics)
        {
            further[$"heldOut.{name}"] = value;
        }

        return Evaluate(_parts.Anliegen.Card, _ => null, "", [], further);
    }

    /// <summary>All sets of a task; in their place, the minutes are judged by what was learned from the other minutes.</summary>
    private TaskEvaluation Evaluate(
        ModelCard card, Func<string, double?> threshold, string leftOutOn, LeaveOneOut[] leftOut, IReadOnlyDictionary<string, double>? further = null)
    {
        var classes = _decisions[0][card.Task][0].Classes;
        EvaluatedSet[][] forms = [.. _decisions.Select((decisions, form) => decisions[card.Task].Select(set => set.Set == ModelDecisions.InPlace && leftOut.Length > 0
            ? EvaluatedSet.Of(set.Set, leftOutOn, classes, leftOut[form].Gold, leftOut[form].Predicted, leftOut[form].Confidences, threshold(set.Set))
            : card.Task == AnliegenModel.Task ? OfAnliegen(set)
            : EvaluatedSet.Of(set, threshold(set.Set))).ToArray())];
        NoiseCurve[] noise = [.. forms[0].Select((set, index) => new NoiseCurve(
            set.Name, [.. forms.Select((form, i) => new NoisePoint(NoiseCurve.Rates[i], form[index].Accuracy, form[index].MacroF1))]))];
        return TaskEvaluation.Of(card.Task, card.Version, forms[0], noise, further);
    }

    // A wrong Anliegen of the right field is wrong: which field it was taken for says nothing, how many were answered does.
    private static EvaluatedSet OfAnliegen(Decisions decisions)
    {
        var other = decisions.Classes.Count - 1;
        var set = EvaluatedSet.Of(decisions);
        return set with
        {
            MeasuredOn = Answered,
            Confusion = null,
            PerClass = [.. set.PerClass.Take(other).Select((figures, k) => k == other - 1
                ? figures
                : figures with { Predicted = figures.Hits + set.Confusion![k, other] })],
        };
    }
}
