using Fokuslupe.Analysis.Handlungsfelder;
using Fokuslupe.Analysis.Models;
using Fokuslupe.Api.Tests.Support;

namespace Fokuslupe.MlNet.Tests;

/// <summary>All models of the service at once, learned from a part of the corpora.</summary>
public sealed class MlNetTrainingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("fokuslupe-mlnet-").FullName;

    private string Models => Path.Combine(_folder, "models");

    private string Corpora => Path.Combine(_folder, "corpora");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Train_ThenLoad_DecidesWithTheZips()
    {
        await SmallCorpora.CopyAsync(Corpora);

        var cards = ModelTrainer.Run(Corpora, Models, 1, new EngineChoice("mlnet"));

        Assert.Equal(["art", "handlungsfeld", "quer"], cards.Where(card => card.Engine == "mlnet").Select(card => card.Task).Order());
        Assert.Equal(3, Directory.EnumerateFiles(Models, "model.zip", SearchOption.AllDirectories).Count());
        var filed = ModelSet.Load(Models, Corpora).Classifier.Classify([new Karte("Mehr bezahlbare Wohnungen"), new Karte("")]);
        Assert.Equal("wohnen", filed[0].Handlungsfeld);
        Assert.All(filed, one => Assert.Equal(1, one.Verteilung.Sum(anteil => anteil.Wahrscheinlichkeit), 3));
    }
}
