using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Analysis.Tests.Models;

public sealed class ModelStoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("fokuslupe-models").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Save_OfNewModels_CountsVersionsUp()
    {
        Assert.Equal("0001", ModelStore.Save(_folder, Card, [1]).Version);
        Assert.Equal("0002", ModelStore.Save(_folder, Card, [2]).Version);
        Assert.Equal([2], ModelStore.Load(_folder, "probe").Model);
    }

    [Fact]
    public void Save_OfTheSameModel_KeepsTheVersion()
    {
        ModelStore.Save(_folder, Card, [1]);
        Assert.Equal("0001", ModelStore.Save(_folder, Card, [1]).Version);
    }

    [Fact]
    public void Load_WithoutModel_NamesTheTask() => Refused("'probe'");

    [Fact]
    public void Load_OfModelThatDoesNotMatchItsCard_IsRefused()
    {
        ModelStore.Save(_folder, Card, [1]);
        File.WriteAllBytes(Path.Combine(_folder, "probe", "0001", "model.bin"), [2]);
        Refused("does not match its card");
    }

    [Fact]
    public void Load_WithoutCard_IsRefused()
    {
        ModelStore.Save(_folder, Card, [1]);
        File.Delete(Path.Combine(_folder, "probe", "0001", "card.json"));
        Refused("has no card");
    }

    [Fact]
    public void Load_OfBrokenCard_IsRefused()
    {
        ModelStore.Save(_folder, Card, [1]);
        File.WriteAllText(Path.Combine(_folder, "probe", "0001", "card.json"), "{");
        Refused("cannot be read");
    }

    private static ModelCard Card => new()
    {
        Task = "probe",
        Version = "",
        Engine = "builtin",
        ModelSha256 = "",
        CorpusSha256 = "00",
        Seed = 1,
        Rows = 1,
        Metrics = new Dictionary<string, double> { ["accuracy"] = 0.5 },
        MeasuredOn = "Nothing.",
    };

    private void Refused(string reason) =>
        Assert.Contains(reason, Assert.Throws<InvalidModelException>(() => ModelStore.Load(_folder, "probe")).Message, StringComparison.Ordinal);
}
