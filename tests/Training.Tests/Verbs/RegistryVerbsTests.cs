using System.Text.Json;

namespace Fokuslupe.Training.Tests.Verbs;

/// <summary><c>models</c>, <c>promote</c> and <c>rollback</c> on a copy of the models that were trained, with candidates beside them.</summary>
[Collection(nameof(TrainedModels))]
public sealed class RegistryVerbsTests : IClassFixture<CandidateModels>, IDisposable
{
    private readonly TrainedModels _trained;
    private readonly CommandLine _line = new();

    public RegistryVerbsTests(TrainedModels trained, CandidateModels candidates)
    {
        _trained = trained;
        CandidateModels.Copy(candidates.Models, Models);
    }

    private string Models => _line.PathOf("models");

    public void Dispose() => _line.Dispose();

    [Fact]
    public async Task Compare_CandidateOfOtherLabels_GivesTheDifferenceAndEndsWith1WhenTheyMustBeTheSame()
    {
        var answer = await CommandLine.RunAsync(
            "compare", Path.Combine(Models, "art", "0001"), Path.Combine(Models, "art", "0002"), "--corpus", _trained.Corpus, "--same", "--json");

        Assert.Equal((1, "The models differ."), (answer.Code, answer.Error.Trim()));
        var task = Assert.Single(answer.Json().EnumerateObject());
        Assert.Equal("art", task.Name);
        var frozen = task.Value.GetProperty("sets").GetProperty("frozen");
        Assert.NotEqual(0, frozen.GetProperty("largestDifference").GetDouble());
        var accuracy = frozen.GetProperty("metrics").GetProperty("accuracy");
        Assert.Equal(["a", "b", "difference", "low", "high"], accuracy.EnumerateObject().Select(figure => figure.Name));
        Assert.InRange(accuracy.GetProperty("difference").GetDouble(), accuracy.GetProperty("low").GetDouble(), accuracy.GetProperty("high").GetDouble());
    }

    [Fact]
    public async Task Registry_OfACandidateThatIsWorse_KeepsItOutUntilItIsForcedAndRolledBack()
    {
        Assert.Equal(["0001 active", "0002 candidate"], await VersionsAsync("art"));

        var refused = await RunAsync("promote", "art", "0002");
        Assert.Equal(1, refused.Code);
        Assert.Contains("recall.forderung", refused.Error, StringComparison.Ordinal);
        Assert.Equal(["0001 active", "0002 candidate"], await VersionsAsync("art"));

        var withoutReason = await RunAsync("promote", "art", "0002", "--force");
        Assert.Equal(2, withoutReason.Code);

        var forced = await RunAsync("promote", "art", "0002", "--force", "--reason", "Probe", "--json");
        Assert.Equal(0, forced.Code);
        Assert.True(forced.Json().GetProperty("forced").GetBoolean());
        Assert.Contains("recall.forderung", forced.Output, StringComparison.Ordinal);
        Assert.Equal(["0001 retired", "0002 active"], await VersionsAsync("art"));
        Assert.Equal(1, (await RunAsync("promote", "art", "0002")).Code);

        Assert.Equal(0, (await RunAsync("rollback", "art")).Code);
        Assert.Equal(["0001 active", "0002 retired"], await VersionsAsync("art"));
        Assert.Equal(1, (await RunAsync("rollback", "art")).Code);
    }

    [Fact]
    public async Task Promote_OfAModelThatIsCutOrDoesNotGoWithTheOthers_IsRefusedWithItsReason()
    {
        var card = Path.Combine(Models, "art", "0002", "card.json");
        var sound = await File.ReadAllTextAsync(card);
        var hash = JsonDocument.Parse(sound).RootElement.GetProperty("thesaurusSha256").GetString()!;
        await File.WriteAllTextAsync(card, sound.Replace(hash, new string('0', hash.Length), StringComparison.Ordinal));
        var mixed = await RunAsync("promote", "art", "0002", "--force", "--reason", "Probe");
        Assert.Equal(1, mixed.Code);
        Assert.Contains("different thesauri", mixed.Error, StringComparison.Ordinal);

        await File.WriteAllTextAsync(card, sound);
        await File.WriteAllBytesAsync(Path.Combine(Models, "art", "0002", "model.bin"), [1, 2, 3]);
        var broken = await RunAsync("promote", "art", "0002", "--force", "--reason", "Probe");
        Assert.Equal(1, broken.Code);
        Assert.Contains("does not match its card", broken.Error, StringComparison.Ordinal);
        Assert.Equal(["0001 active", "0002 candidate"], await VersionsAsync("art"));
    }

    [Theory]
    [InlineData("promote", "art", "0009")]
    [InlineData("promote", "wetter", "0001")]
    [InlineData("promote", "../models/art", "0002")]
    [InlineData("promote", "art", "0002", "--with", "quer")]
    [InlineData("rollback", "wetter")]
    public async Task Registry_WhatDoesNotExist_EndsWith2(params string[] args)
    {
        var answer = await RunAsync(args);

        Assert.Equal(2, answer.Code);
        Assert.NotEmpty(answer.Error);
    }

    private Task<Answer> RunAsync(params string[] args) => CommandLine.RunAsync([.. args, "--models", Models, "--corpus", _trained.Corpus]);

    private async Task<IEnumerable<string>> VersionsAsync(string task) =>
        (await CommandLine.RunAsync("models", "--models", Models, "--json")).Json().GetProperty("versions").EnumerateArray()
            .Where(version => version.GetProperty("task").GetString() == task)
            .Select(version => $"{version.GetProperty("version").GetString()} {version.GetProperty("status").GetString()}");
}
