using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.Handlungsfelder;
using Fokuslupe.Analysis.Models;

namespace Fokuslupe.MlNet.Tests;

/// <summary>The models of the service when ML.NET has trained them, through the store and back.</summary>
public sealed class MlNetModelsTests : IDisposable
{
    private static readonly FeatureExtractor Extractor = new(null);

    private readonly string _folder = Directory.CreateTempSubdirectory("fokuslupe-mlnet-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Store_OfArtModel_KeepsAZipThatDecidesAlike()
    {
        var engine = new MlNetEngine(MlNetTrainers.Perceptron);
        var model = new ArtModel(new CalibratedClassifier(Train(engine), new Calibration(1.5f, 0.1f, [])), new ConditionalLogit(ArtFeatures.Prior));

        var card = ModelStore.Save(_folder, Card(engine), model.ToBytes());
        var (_, bytes) = ModelStore.Load(_folder, ArtModel.Task, card.Version);
        var read = ArtModel.FromBytes(bytes);

        Assert.True(File.Exists(Path.Combine(_folder, ArtModel.Task, card.Version, "model.zip")));
        Assert.Equal((1.5f, 0.1f), (read.Text.Calibration.Temperature, read.Text.Calibration.Doubt));
        var bag = Extractor.Extract("Wann kommt der Bus?");
        Assert.Equal(model.Text.Probabilities(bag), read.Text.Probabilities(bag));
    }

    [Fact]
    public void Store_OfAZipThatWasCut_RefusesItAndSaysWhy()
    {
        var engine = new MlNetEngine(MlNetTrainers.Perceptron);
        var model = new ArtModel(new CalibratedClassifier(Train(engine), Calibration.None), new ConditionalLogit(ArtFeatures.Prior));
        var card = ModelStore.Save(_folder, Card(engine), model.ToBytes());
        var zip = Path.Combine(_folder, ArtModel.Task, card.Version, "model.zip");
        File.WriteAllBytes(zip, File.ReadAllBytes(zip)[..^1]);

        var refused = Assert.Throws<InvalidModelException>(() => ModelStore.Load(_folder, ArtModel.Task, card.Version));

        Assert.Contains("does not match its card", refused.Message, StringComparison.Ordinal);
    }

    private static ITextClassifier Train(MlNetEngine engine)
    {
        (string Text, int Label)[] sentences = [("Der Bus kommt zu spät", 0), ("Mehr Busse am Abend!", 1), ("Wann fährt der Bus?", 2), ("Genau so", 3), ("Bitte alle einladen", 4)];
        return engine.Train(
            [.. Enumerable.Repeat(sentences, 4).SelectMany(some => some).Select(sentence => new TrainingText(
                sentence.Text, Extractor.Extract(sentence.Text).Features.ToArray(), [sentence.Label]))],
            ArtModel.Classes,
            new TextModelOptions { Seed = 1 });
    }

    private static ModelCard Card(MlNetEngine engine) => new()
    {
        Task = ArtModel.Task,
        Version = "",
        Engine = engine.Name,
        ModelSha256 = "",
        CorpusSha256 = "00",
        Seed = 1,
        Rows = 20,
        Metrics = new Dictionary<string, double>(),
        MeasuredOn = "Nothing.",
    };
}
