using Fokuslupe.Analysis.Models;
using Fokuslupe.Analysis.Models.Registry;

namespace Fokuslupe.Analysis.Tests.Models.Registry;

public sealed class RegistryTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("fokuslupe-registry").FullName;

    public RegistryTests()
    {
        foreach (var (task, version) in new[] { ("art", "0001"), ("art", "0002"), ("quer", "0001"), ("quer", "0002") })
        {
            Directory.CreateDirectory(Path.Combine(_folder, task, version));
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Read_WithoutAFile_TheFirstVersionsAreActive()
    {
        var state = ModelRegistry.Read(_folder);

        Assert.Equal(new Dictionary<string, string> { ["art"] = "0001", ["quer"] = "0001" }, state.Active);
        Assert.Empty(state.History);
    }

    [Fact]
    public void TryChange_FromTheActiveVersion_IsReadBackWithItsHistory()
    {
        var entry = Entry(RegistryEvent.Promotion, ("art", "0001", "0002")) with { Reason = "«besser»", Forced = true, Findings = ["schlechter"] };

        Assert.True(ModelRegistry.TryChange(_folder, entry));

        var state = ModelRegistry.Read(_folder);
        Assert.Equal(("0002", "0001"), (state.Active["art"], state.Active["quer"]));
        var read = Assert.Single(state.History);
        Assert.Equal((entry.At, entry.By, "«besser»", true), (read.At, read.By, read.Reason, read.Forced));
        Assert.Equal(entry.Changes, read.Changes);
        Assert.Equal(
            [VersionStatus.Retired, VersionStatus.Active, VersionStatus.Active, VersionStatus.Candidate],
            ModelRegistry.List(_folder, state).Select(version => version.Status));
    }

    [Fact]
    public void TryChange_FromAVersionThatIsNoLongerActive_ChangesNothing()
    {
        Assert.True(ModelRegistry.TryChange(_folder, Entry(RegistryEvent.Promotion, ("art", "0001", "0002"))));

        Assert.False(ModelRegistry.TryChange(_folder, Entry(RegistryEvent.Promotion, ("art", "0001", "0003"))));
        Assert.Single(ModelRegistry.Read(_folder).History);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("{\"active\":null}")]
    [InlineData("{\"active\":{},\"history\":[{}]}")]
    public void Read_OfABrokenFile_IsRefusedAndNamesIt(string content)
    {
        File.WriteAllText(Path.Combine(_folder, "registry.json"), content);

        Assert.Contains("registry.json", Assert.Throws<InvalidModelException>(() => ModelRegistry.Read(_folder)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void LastChange_AfterPromotionsAndRollbacks_IsTheLatestThatStands()
    {
        var first = Entry(RegistryEvent.Promotion, ("art", "0001", "0002"));
        var second = Entry(RegistryEvent.Promotion, ("art", "0002", "0003"), ("quer", "0001", "0002"));
        var undone = Entry(RegistryEvent.Rollback, ("art", "0003", "0002"), ("quer", "0002", "0001"));
        var state = ModelRegistry.Read(_folder).With(first).With(second);

        Assert.Same(second, state.LastChange("quer"));
        Assert.Same(first, state.With(undone).LastChange("art"));
        Assert.Null(state.With(undone).LastChange("quer"));
        Assert.Equal("0002", state.With(undone).Active["art"]);
    }

    private static RegistryEntry Entry(RegistryEvent what, params (string Task, string From, string To)[] changes) => new()
    {
        At = DateTimeOffset.UnixEpoch,
        Event = what,
        Changes = changes.ToDictionary(change => change.Task, change => new VersionChange(change.From, change.To)),
        By = "jemand",
    };
}
