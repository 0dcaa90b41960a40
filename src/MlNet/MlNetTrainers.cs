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

    /// <summary>Passes of stochastic dual coordinate ascent: few texts need more. ML.NET's own rule takes seven times as many.</summary>
    private const int TextsInAllPasses = 200_000;
    private const int LeastPasses = 20;
    private const int MostPasses = 500;

    private const int Never = int.MaxValue;

    /// <summary>What ML.NET takes for its own number of passes; for fewer it would take more, and decide worse.</summary>
    private const float SdcaL2 = 2.7e-5f;

    /// <summary>Trees per class; ML.NET's default is a hundred.</summary>
    private const int TreesPerClass = 30;

    /// <summary>Names; the first is taken where none is named.</summary>
    public static IReadOnlyList<string> Names { get; } = [FastTree, Sdca, Perceptron];

    /// <summary>Those that are quick on texts of any length, and so can be tried one after the other.</summary>
    public static IReadOnlyList<string> Quick { get; } = [Sdca, Perceptron];

    /// <summary>Learns one of several classes; the result has a column Score with a probability per class.</summary>
    /// <param name="ml">ML.NET with its seed.</param>
    /// <param name="trainer">Name of the learner.</param>
    /// <param name="texts">Number of texts.</param>
    public static IEstimator<ITransformer> Exclusive(MLContext ml, string trainer, int texts) => trainer switch
    {
        Sdca => ml.MulticlassClassification.Trainers.SdcaMaximumEntropy(new SdcaMaximumEntropyMulticlassTrainer.Options
        {
            LabelColumnName = nameof(FeatureRow.Class),
            FeatureColumnName = nameof(FeatureRow.Features),
            ExampleWeightColumnName = nameof(FeatureRow.Weight),
            MaximumNumberOfIterations = Passes(texts),
            ConvergenceCheckFrequency = Never,
            L2Regularization = SdcaL2,
            NumberOfThreads = 1,
        }),
        Perceptron => ml.MulticlassClassification.Trainers.OneVersusAll(AveragedPerceptron(ml, nameof(FeatureRow.Class)), nameof(FeatureRow.Class)),
        _ => ml.MulticlassClassification.Trainers.OneVersusAll(Trees(ml, nameof(FeatureRow.Class)), nameof(FeatureRow.Class)),
    };

    /// <summary>Learns whether a text has a class, whatever others it has; the result has a column Score, above 0 for yes.</summary>
    public static IEstimator<ITransformer> Single(MLContext ml, string trainer, int texts) => trainer switch
    {
        Sdca => ml.BinaryClassification.Trainers.SdcaLogisticRegression(new SdcaLogisticRegressionBinaryTrainer.Options
        {
            LabelColumnName = nameof(FeatureRow.Label),
            FeatureColumnName = nameof(FeatureRow.Features),
            ExampleWeightColumnName = nameof(FeatureRow.Weight),
            MaximumNumberOfIterations = Passes(texts),
            ConvergenceCheckFrequency = Never,
            L2Regularization = SdcaL2,
            NumberOfThreads = 1,
        }),
        Perceptron => AveragedPerceptron(ml, nameof(FeatureRow.Label)),
        _ => Trees(ml, nameof(FeatureRow.Label)),
    };

    private static int Passes(int texts) => Math.Clamp(TextsInAllPasses / texts, LeastPasses, MostPasses);

    private static AveragedPerceptronTrainer AveragedPerceptron(MLContext ml, string label) =>
        ml.BinaryClassification.Trainers.AveragedPerceptron(label, nameof(FeatureRow.Features), numberOfIterations: PerceptronPasses);

    private static FastTreeBinaryTrainer Trees(MLContext ml, string label) => ml.BinaryClassification.Trainers.FastTree(new FastTreeBinaryTrainer.Options
    {
        LabelColumnName = label,
        FeatureColumnName = nameof(FeatureRow.Features),
        ExampleWeightColumnName = nameof(FeatureRow.Weight),
        NumberOfTrees = TreesPerClass,
        NumberOfThreads = 1,
    });
}
