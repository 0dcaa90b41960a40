using Fokuslupe.Analysis.Models;

using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.Text;

namespace Fokuslupe.MlNet;

/// <summary>Trains a pipeline: text featurization of ML.NET, our concepts beside it, then a learner.</summary>
internal static class MlNetPipeline
{
    private const int LongestWordGroup = 2;
    private const int LongestLetterGroup = 5;

    /// <summary>Trees weigh every feature at every leaf: they get the commonest n-grams of each length only.</summary>
    private const int NgramsForTrees = 300;

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
        var featurizer = Featurizer(ml, trainer == MlNetTrainers.FastTree ? NgramsForTrees : null).Fit(view);
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
            ? [MlNetTrainers.Exclusive(ml, trainer).Fit(Rows(_ => false))]
            : OneByOne(ml, Rows, classes, trainer);
        using var zip = new MemoryStream();
        ml.Model.Save(new TransformerChain<ITransformer>([featurizer, .. learned]), view.Schema, zip);
        return zip.ToArray();
    }

    private static EstimatorChain<ColumnConcatenatingTransformer> Featurizer(MLContext ml, int? most)
    {
        WordBagEstimator.Options Groups(int longest) => new()
        {
            NgramLength = longest,
            UseAllLengths = true,
            Weighting = NgramExtractingEstimator.WeightingCriteria.TfIdf,
            MaximumNgramsCount = [.. Enumerable.Repeat(most ?? int.MaxValue, longest)],
        };

        return ml.Transforms.Text
            .FeaturizeText(
                Words,
                new TextFeaturizingEstimator.Options
                {
                    KeepDiacritics = true,
                    WordFeatureExtractor = Groups(LongestWordGroup),
                    CharFeatureExtractor = Groups(LongestLetterGroup),
                },
                nameof(TextRow.Text))
            .Append(ml.Transforms.Concatenate(nameof(FeatureRow.Features), Words, nameof(TextRow.Concepts)));
    }

    /// <summary>One learner per class; their scores are put side by side at the end.</summary>
    private static List<ITransformer> OneByOne(MLContext ml, Func<Func<TrainingText, bool>, IDataView> rows, int classes, string trainer)
    {
        var chain = new List<ITransformer>();
        for (var k = 0; k < classes; k++)
        {
            var label = k;
            var view = rows(text => text.Labels.Contains(label));
            var learned = MlNetTrainers.Single(ml, trainer).Fit(view);
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
