using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Analysis.Handlungsfelder;

/// <summary>The model of task <c>quer</c>: any number of Querschnittsthemen.</summary>
/// <param name="Text">One score per theme.</param>
/// <param name="Thresholds">Score from which on a theme is given.</param>
internal sealed record QuerModel(TextModel Text, float[] Thresholds)
{
    /// <summary>Name of the task.</summary>
    public const string Task = "quer";

    /// <summary>Ids of the themes of a text.</summary>
    public IReadOnlyList<string> Themes(ReadOnlySpan<Feature> features)
    {
        Span<float> scores = stackalloc float[Text.Weights.Stride];
        Text.Score(features, scores);
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
    public byte[] ToBytes() => ModelFile.Write(Task, writer =>
    {
        writer.WriteTextModel(Text);
        writer.WriteArray<float>(Thresholds);
    });

    /// <summary>Reads a model file.</summary>
    /// <exception cref="InvalidModelException">The file is no such model.</exception>
    public static QuerModel FromBytes(byte[] bytes) =>
        ModelFile.Read(bytes, Task, reader => new QuerModel(reader.ReadTextModel(), reader.ReadArray<float>()));
}
