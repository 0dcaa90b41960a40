using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Handlungsfelder;

namespace Fokuslupe.Analysis.Models.Evaluation;

/// <summary>The field model at work on the frozen cards, for measuring its speed. Not safe for concurrent use.</summary>
public sealed class FieldBenchmark
{
    private const int Words = 12;

    private readonly FieldModel _model;
    private readonly string[] _sentences;

    private FieldBenchmark(FieldModel model, string[] sentences) => (_model, _sentences) = (model, sentences);

    /// <summary>Loads the active field model and cuts the words of the frozen cards into sentences of twelve.</summary>
    /// <exception cref="InvalidModelException">The model is missing or broken.</exception>
    /// <exception cref="CorpusException">The corpus is broken.</exception>
    public static FieldBenchmark Load(string modelsFolder, string corporaFolder)
    {
        var words = WrittenSplit.Read(corporaFolder).Test.SelectMany(card => card.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return new FieldBenchmark(
            FieldModel.FromBytes(ModelStore.Load(modelsFolder, FieldModel.Task).Model),
            [.. words.Chunk(Words).Where(chunk => chunk.Length == Words).Select(chunk => string.Join(' ', chunk))]);
    }

    /// <summary>Files sentences on one core, all features on, from text to probabilities.</summary>
    /// <param name="processorTime">Gives the processor time this program has taken so far, so that others on the machine do not count.</param>
    /// <param name="atLeast">How much of it to take.</param>
    /// <returns>Sentences per second of one core.</returns>
    public double SentencesPerSecond(Func<TimeSpan> processorTime, TimeSpan atLeast)
    {
        ArgumentNullException.ThrowIfNull(processorTime);
        var start = processorTime();
        var (done, taken) = (0, TimeSpan.Zero);
        while (taken < atLeast)
        {
            foreach (var sentence in _sentences)
            {
                _model.Text.Probabilities(_model.Extractor.Extract(sentence));
            }

            done += _sentences.Length;
            taken = processorTime() - start;
        }

        return done / taken.TotalSeconds;
    }
}
