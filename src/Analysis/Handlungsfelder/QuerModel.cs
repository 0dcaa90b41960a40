using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Analysis.Handlungsfelder;

/// <summary>The model of task <c>quer</c>: any number of Querschnittsthemen.</summary>
/// <param name="Text">One score per theme.</param>
/// <param name="Thresholds">Score from which on a theme is given.</param>
internal sealed record QuerModel(ITextClassifier Text, float[] Thresholds)
{
    /// <summary>Name of the task.</summary>
    public const string Task = "quer";

    /// <summary>Ids of the themes of a text.</summary>
    public IReadOnlyList<string> Themes(FeatureBag bag)
    {
        Span<float> scores = stackalloc float[Text.Room];
        Text.Score(bag.Text, bag.Features, scores);
        List<string>? themes = null;
        for (var k = 0; k < Thresholds.Length; k++)
        {
            if (scores[k] >= Thresholds[k])
            {
                (themes ??= []).Add(Text.Classes[k]);
            }
        }

        return themes is null ? [] : themes;
    }

    /// <summary>The model file.</summary>
    public byte[] ToBytes() => Text.Engine.Write(Task, Text, writer => writer.WriteArray<float>(Thresholds));

    /// <summary>Reads a model file.</summary>
    /// <exception cref="InvalidModelException">The file is no such model.</exception>
    public static QuerModel FromBytes(byte[] bytes) =>
        TextEngines.Read(bytes, Task, (text, reader) => new QuerModel(text, reader.ReadArray<float>()));
}
