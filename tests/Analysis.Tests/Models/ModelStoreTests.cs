using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Analysis.Tests.Models;

public sealed class ModelStoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("fokuslupe-models").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Save_OfNewModels_CountsVersionsUpAndKeepsTheFirstActive()
    {
        Assert.Equal("0001", ModelStore.Save(_folder, Card, [1]).Version);
        Assert.Equal("0002", ModelStore.Save(_folder, Card, [2]).Version);
        Assert.Equal([1], ModelStore.Load(_folder, "probe").Model);
        Assert.Equal([2], ModelStore.Load(_folder, "probe", "0002").Model);
    }

    [Fact]
    public void Save_OfTheActiveModelBesideACandidate_KeepsItsVersion()
    {
        ModelStore.Save(_folder, Card, [1]);
        ModelStore.Save(_folder, Card, [2]);

        Assert.Equal("0001", ModelStore.Save(_folder, Card, [1]).Version);
        Assert.Equal(["0001", "0002"], ModelStore.Versions(_folder, "probe"));
    }

    [Fact]
    public void Save_OfTheSameBytesWithAnotherThesaurus_IsANewVersion()
    {
        ModelStore.Save(_folder, Card, [1]);

        Assert.Equal("0002", ModelStore.Save(_folder, Card with { ThesaurusSha256 = "ff" }, [1]).Version);
        Assert.Null(ModelStore.ReadCard(_folder, "probe", "0001").ThesaurusSha256);
    }

    [Fact]
    public async Task Save_ByManyAtOnce_GivesEachItsVersion()
    {
        var saved = await Task.WhenAll(Enumerable.Range(1, 12).Select(i => Task.Run(() => ModelStore.Save(_folder, Card, [(byte)i]).Version)));

        Assert.Equal(Enumerable.Range(1, 12).Select(i => $"00{i:D2}"), saved.Order(StringComparer.Ordinal));
        Assert.Equal(saved.Order(StringComparer.Ordinal), ModelStore.Versions(_folder, "probe"));
    }

    [Fact]
    public void Load_WithTheLeftoversOfAKilledSave_IsNotDisturbed()
    {
        ModelStore.Save(_folder, Card, [1]);
        Directory.CreateDirectory(Path.Combine(_folder, "probe", "0002.tmp"));

        Assert.Equal([1], ModelStore.Load(_folder, "probe").Model);
        Assert.Equal("0002", ModelStore.Save(_folder, Card, [2]).Version);
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

    [Fact]
    public void Load_OfModelByAnEngineThatIsNotThere_IsRefusedAndSaysHowToBuildWithIt()
    {
        ModelStore.Save(_folder, Card, [1]);
        var card = Path.Combine(_folder, "probe", "0001", "card.json");
        File.WriteAllText(card, File.ReadAllText(card).Replace("\"builtin\"", "\"andere\"", StringComparison.Ordinal));
        Refused("built without engine 'andere'");
        Refused("-p:MlNet=true");
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
