using Fokuslupe.Analysis.Models;

using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.Text;

namespace Fokuslupe.MlNet;

/// <summary>Trains a pipeline: text featurization of ML.NET, our features beside it, then a learner.</summary>
internal static class MlNetPipeline
{
    private const int LongestWordGroup = 2;
    private const int LongestLetterGroup = 5;

    /// <summary>Trees weigh every feature at every leaf: they get the commonest words only, and our features.</summary>
    private const int WordsForTrees = 400;

    private const string Words = nameof(Words);
    private const string Score = nameof(ScoreRow.Score);

    /// <summary>Trains.</summary>
    /// <param name="ml">ML.NET with its seed.</param>
    /// <param name="texts">Texts of weight above 0.</param>
    /// <param name="classes">Number of classes.</param>
    /// <param name="exclusive">Whether each text has exactly one class.</param>
    /// <param name="concepts">Our features.</param>
    /// <param name="trainer">Name of the learner.</param>
    /// <returns>ML.NET's zip.</returns>
    public static byte[] Train(MLContext ml, IReadOnlyList<TrainingText> texts, int classes, bool exclusive, ConceptColumn concepts, string trainer)
    {
        var view = ml.Data.LoadFromEnumerable(texts.Select(text => concepts.Row(text.Text, text.Features)), concepts.Schema());
        var featurizer = (trainer == MlNetTrainers.FastTree ? Dense(ml) : Wide(ml)).Fit(view);
        VBuffer<float>[] features = [.. featurizer.Transform(view).GetColumn<VBuffer<float>>(nameof(FeatureRow.Features)).Select(Copy)];

        IDataView Rows(Func<TrainingText, bool> label) => ml.Data.LoadFromEnumerable(
            texts.Select((text, i) => new FeatureRow
            {
                Features = features[i],
                Class = exclusive ? (uint)text.Labels[0] : 0,
                Label = label(text),
                Weight = text.Weight,
            }).ToArray(),
            Schema(features[0].Length, classes));

        var learned = exclusive
            ? [MlNetTrainers.Exclusive(ml, trainer, texts.Count).Fit(Rows(_ => false))]
            : OneByOne(ml, Rows, classes, () => MlNetTrainers.Single(ml, trainer, texts.Count));
        using var zip = new MemoryStream();
        ml.Model.Save(new TransformerChain<ITransformer>([featurizer, .. learned]), view.Schema, zip);
        return zip.ToArray();
    }

    /// <summary>Groups of words and letters, weighed and scaled, and our features at the same length: what linear learners want.</summary>
    private static EstimatorChain<ColumnConcatenatingTransformer> Wide(MLContext ml)
    {
        static WordBagEstimator.Options Groups(int longest) => new()
        {
            NgramLength = longest,
            UseAllLengths = true,
            Weighting = NgramExtractingEstimator.WeightingCriteria.TfIdf,
            MaximumNgramsCount = [.. Enumerable.Repeat(int.MaxValue, longest)],
        };

        var text = new TextFeaturizingEstimator.Options
        {
            KeepDiacritics = true,
            WordFeatureExtractor = Groups(LongestWordGroup),
            CharFeatureExtractor = Groups(LongestLetterGroup),
        };
        return ml.Transforms.Text.FeaturizeText(Words, text, nameof(TextRow.Text))
            .Append(ml.Transforms.NormalizeLpNorm(nameof(TextRow.Concepts)))
            .Append(ml.Transforms.Concatenate(nameof(FeatureRow.Features), Words, nameof(TextRow.Concepts)));
    }

    /// <summary>Counts of common words, and our features as they are: a few numbers a text.</summary>
    private static EstimatorChain<ColumnConcatenatingTransformer> Dense(MLContext ml)
    {
        var text = new TextFeaturizingEstimator.Options
        {
            KeepDiacritics = true,
            WordFeatureExtractor = new() { NgramLength = 1, MaximumNgramsCount = [WordsForTrees] },
            CharFeatureExtractor = null,
            Norm = TextFeaturizingEstimator.NormFunction.None,
        };
        return ml.Transforms.Text.FeaturizeText(Words, text, nameof(TextRow.Text))
            .Append(ml.Transforms.Concatenate(nameof(FeatureRow.Features), Words, nameof(TextRow.Concepts)));
    }

    /// <summary>One learner per class; their scores are put side by side at the end.</summary>
    private static List<ITransformer> OneByOne(MLContext ml, Func<Func<TrainingText, bool>, IDataView> rows, int classes, Func<IEstimator<ITransformer>> trainer)
    {
        var chain = new List<ITransformer>();
        for (var k = 0; k < classes; k++)
        {
            var label = k;
            var view = rows(text => text.Labels.Contains(label));
            var learned = trainer().Fit(view);
            var copy = ml.Transforms.CopyColumns($"{Score}{k}", Score).Fit(learned.Transform(view));
            chain.AddRange([learned, copy]);
        }

        var all = chain.Aggregate(rows(_ => false), (view, transformer) => transformer.Transform(view));
        chain.Add(ml.Transforms.Concatenate(Score, [.. Enumerable.Range(0, classes).Select(k => $"{Score}{k}")]).Fit(all));
        return chain;
    }

    // ML.NET fills one buffer again and again.
    private static VBuffer<float> Copy(VBuffer<float> buffer)
    {
        var copy = default(VBuffer<float>);
        buffer.CopyTo(ref copy);
        return copy;
    }

    private static SchemaDefinition Schema(int features, int classes)
    {
        var schema = SchemaDefinition.Create(typeof(FeatureRow));
        schema[nameof(FeatureRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, features);
        schema[nameof(FeatureRow.Class)].ColumnType = new KeyDataViewType(typeof(uint), classes);
        return schema;
    }
}
