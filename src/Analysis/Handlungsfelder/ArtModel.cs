using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.Models;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsfelder;

/// <summary>The model of task <c>art</c>.</summary>
/// <param name="Text">The Art from the words alone; its classes are the codes in the order of <see cref="Art"/>.</param>
/// <param name="Place">Weighs it against the kind of place and the heading.</param>
internal sealed record ArtModel(CalibratedClassifier Text, ConditionalLogit Place)
{
    /// <summary>Name of the task.</summary>
    public const string Task = "art";

    /// <summary>The class names.</summary>
    public static IReadOnlyList<string> Classes { get; } = [.. Enum.GetValues<Art>().Select(art => art.Code())];

    /// <summary>Probability of each Art by the words alone and by how the sentence is made, which only the Art needs: the bag is left as it came.</summary>
    public float[] Probabilities(FeatureBag bag)
    {
        var features = bag.Features.Length;
        SentenceFeatures.AddTo(bag);
        var probabilities = Text.Probabilities(bag);
        bag.Shorten(features);
        return probabilities;
    }

    /// <summary>The model file.</summary>
    public byte[] ToBytes() => Text.ToBytes(Task, writer => writer.WriteArray<float>(Place.Weights));

    /// <summary>Reads a model file.</summary>
    /// <exception cref="InvalidModelException">The file is no such model.</exception>
    public static ArtModel FromBytes(byte[] bytes) =>
        CalibratedClassifier.FromBytes(bytes, Task, (text, reader) => new ArtModel(text, ConditionalLogit.Read(reader, ArtFeatures.Columns)));
}
