using Fokuslupe.Analysis.Features;

namespace Fokuslupe.Analysis.Models;

/// <summary>A classifier with what makes probabilities of its scores. Immutable, safe for concurrent use.</summary>
/// <param name="Classifier">Scores texts.</param>
/// <param name="Calibration">Makes probabilities of the scores.</param>
internal sealed record CalibratedClassifier(ITextClassifier Classifier, Calibration Calibration)
{
    /// <summary>Class names, in the order of the probabilities.</summary>
    public IReadOnlyList<string> Classes => Classifier.Classes;

    /// <summary>Probability of each class.</summary>
    public float[] Probabilities(FeatureBag bag)
    {
        var probabilities = new float[Classes.Count];
        Predict(bag, probabilities);
        return probabilities;
    }

    /// <summary>Probability of each class, without allocating anything.</summary>
    /// <param name="bag">The text and its features.</param>
    /// <param name="probabilities">Receives one probability per class.</param>
    public void Predict(FeatureBag bag, Span<float> probabilities)
    {
        Span<float> scores = stackalloc float[Classifier.Room];
        Classifier.Score(bag.Text, bag.Features, scores);
        scores[..probabilities.Length].CopyTo(probabilities);
        Calibration.Apply(probabilities);
    }

    /// <summary>Makes a model file.</summary>
    /// <param name="task">Task.</param>
    /// <param name="rest">Writes what the task needs besides.</param>
    public byte[] ToBytes(string task, Action<BinaryWriter> rest) => Classifier.Engine.Write(task, Classifier, writer =>
    {
        writer.Write(Calibration.Temperature);
        writer.Write(Calibration.Doubt);
        writer.WriteArray<double>(Calibration.Leader);
        rest(writer);
    });

    /// <summary>Reads what <see cref="ToBytes"/> made.</summary>
    /// <param name="file">The file.</param>
    /// <param name="task">Task.</param>
    /// <param name="rest">Reads what the task needs besides and makes the model.</param>
    /// <exception cref="InvalidModelException">The file is no such model.</exception>
    public static T FromBytes<T>(byte[] file, string task, Func<CalibratedClassifier, BinaryReader, T> rest) => TextEngines.Read(
        file, task, (classifier, reader) => rest(new CalibratedClassifier(classifier, new Calibration(reader.ReadSingle(), reader.ReadSingle(), reader.ReadArray<double>())), reader));
}
