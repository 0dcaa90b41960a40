using Fokuslupe.Analysis.Anliegen;

namespace Fokuslupe.Analysis.Models;

/// <summary>
/// Learns to sort texts into classes: the seam between what is ours whoever scores (features, calibration, context, cards)
/// and the learner. Safe for concurrent use.
/// </summary>
internal interface ITextEngine
{
    /// <summary>Name, as cards and the command line write it.</summary>
    string Name { get; }

    /// <summary>Name of a model file of this engine.</summary>
    string FileName { get; }

    /// <summary>Names of the learners to choose from; none where there is no choice.</summary>
    IReadOnlyList<string> Trainers { get; }

    /// <summary>The engine with one of its <see cref="Trainers"/>.</summary>
    ITextEngine With(string trainer);

    /// <summary>Puts demands together that mean the same; null where the pair model does.</summary>
    IDemandGrouping? Grouping { get; }

    /// <summary>Finds settings for texts that nobody has seen before, on a part of them held out.</summary>
    /// <param name="texts">The texts, each of one class.</param>
    /// <param name="classes">Class names.</param>
    /// <param name="seed">Seed of the division and of the training.</param>
    /// <param name="knowledge">What the corpus knows of words, which an engine may pass over; null for nothing.</param>
    TextModelOptions Choose(IReadOnlyList<TrainingText> texts, IReadOnlyList<string> classes, int seed, WordKnowledge? knowledge = null);

    /// <summary>Trains a classifier. The same input gives the same decisions.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="classes">Class names, at least two.</param>
    /// <param name="options">Options.</param>
    /// <exception cref="TrainingSetException">All texts are of one class.</exception>
    ITextClassifier Train(IReadOnlyList<TrainingText> texts, IReadOnlyList<string> classes, TextModelOptions options);

    /// <summary>True when a file begins like one of this engine.</summary>
    bool Recognizes(ReadOnlySpan<byte> file);

    /// <summary>Makes a model file.</summary>
    /// <param name="task">Task.</param>
    /// <param name="classifier">A classifier of this engine.</param>
    /// <param name="rest">Writes what the task needs besides.</param>
    byte[] Write(string task, ITextClassifier classifier, Action<BinaryWriter> rest);

    /// <summary>Reads a model file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="task">Task.</param>
    /// <param name="rest">Reads what the task needs besides and makes the model.</param>
    /// <exception cref="InvalidModelException">Cut, changed, of another format, of another task, or with another content.</exception>
    T Read<T>(byte[] file, string task, Func<ITextClassifier, BinaryReader, T> rest);
}
