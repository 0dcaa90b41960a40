using Microsoft.ML;
using Microsoft.ML.Trainers;
using Microsoft.ML.Trainers.FastTree;

namespace Fokuslupe.MlNet;

/// <summary>
/// The learners of ML.NET to choose from. One thread each: with more, stochastic dual coordinate ascent gives another model
/// each time.
/// </summary>
internal static class MlNetTrainers
{
    public const string Sdca = "sdca";
    public const string Perceptron = "perceptron";
    public const string FastTree = "fasttree";

    /// <summary>Passes of the perceptron over the texts; ML.NET's default of ten is kept visible here.</summary>
    private const int PerceptronPasses = 10;

    /// <summary>Names; the first is taken where none is named.</summary>
    public static IReadOnlyList<string> Names { get; } = [Sdca, Perceptron, FastTree];

    /// <summary>Those that are quick enough to be tried one after the other.</summary>
    public static IReadOnlyList<string> Quick { get; } = [Sdca, Perceptron];

    /// <summary>Learns one of several classes; the result has a column Score with a probability per class.</summary>
    public static IEstimator<ITransformer> Exclusive(MLContext ml, string trainer) => trainer switch
    {
        Sdca => ml.MulticlassClassification.Trainers.SdcaMaximumEntropy(new SdcaMaximumEntropyMulticlassTrainer.Options
        {
            LabelColumnName = nameof(FeatureRow.Class),
            FeatureColumnName = nameof(FeatureRow.Features),
            ExampleWeightColumnName = nameof(FeatureRow.Weight),
            NumberOfThreads = 1,
        }),
        Perceptron => ml.MulticlassClassification.Trainers.OneVersusAll(AveragedPerceptron(ml, nameof(FeatureRow.Class)), nameof(FeatureRow.Class)),
        _ => ml.MulticlassClassification.Trainers.OneVersusAll(Trees(ml, nameof(FeatureRow.Class)), nameof(FeatureRow.Class)),
    };

    /// <summary>Learns whether a text has a class, whatever others it has; the result has a column Score, above 0 for yes.</summary>
    public static IEstimator<ITransformer> Single(MLContext ml, string trainer) => trainer switch
    {
        Sdca => ml.BinaryClassification.Trainers.SdcaLogisticRegression(new SdcaLogisticRegressionBinaryTrainer.Options
        {
            LabelColumnName = nameof(FeatureRow.Label),
            FeatureColumnName = nameof(FeatureRow.Features),
            ExampleWeightColumnName = nameof(FeatureRow.Weight),
            NumberOfThreads = 1,
        }),
        Perceptron => AveragedPerceptron(ml, nameof(FeatureRow.Label)),
        _ => Trees(ml, nameof(FeatureRow.Label)),
    };

    private static AveragedPerceptronTrainer AveragedPerceptron(MLContext ml, string label) =>
        ml.BinaryClassification.Trainers.AveragedPerceptron(label, nameof(FeatureRow.Features), numberOfIterations: PerceptronPasses);

    private static FastTreeBinaryTrainer Trees(MLContext ml, string label) => ml.BinaryClassification.Trainers.FastTree(new FastTreeBinaryTrainer.Options
    {
        LabelColumnName = label,
        FeatureColumnName = nameof(FeatureRow.Features),
        ExampleWeightColumnName = nameof(FeatureRow.Weight),
        NumberOfThreads = 1,
    });
}
