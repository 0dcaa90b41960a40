using Fokuslupe.Analysis.Protokolle;
using Fokuslupe.Testing;
using Fokuslupe.Testing.Reading;

namespace Fokuslupe.Analysis.Tests.Protokolle;

/// <summary>The fourteen minutes of the corpus must be read as people read them.</summary>
public sealed class ReadingScoreTests
{
    private static readonly Lazy<IReadOnlyList<ReadingScore>> Scores = new(() =>
        [.. GoldDocument.In(Repository.PathOf("corpora", "protokolle")).Select(gold => ReadingScore.Of(gold, Read(gold.File)))]);

    [Fact]
    public void Spans_OfAllDocuments_AreFound()
    {
        Assert.Equal(14, Scores.Value.Count);
        Assert.True(Scores.Value.Average(score => score.F1) >= 0.99);
        Assert.All(Scores.Value, score => Assert.True(score.F1 >= 0.95, $"{score.Document}: {score.F1}\n{string.Join('\n', score.Differences)}"));
    }

    [Fact]
    public void Places_OfMatchedSpans_AreRight()
    {
        var matched = Scores.Value.Sum(score => score.Matched);
        Assert.True(Scores.Value.Sum(score => score.TheseRight) >= 0.98 * matched);
        Assert.True(Scores.Value.Sum(score => score.BezugRight) >= 0.98 * matched);
        Assert.True(Scores.Value.Sum(score => score.PunkteRight) >= 0.98 * matched);
        Assert.True(Scores.Value.Sum(score => score.Exact) >= 0.98 * matched);
    }

    [Theory]
    [InlineData("titel")]
    [InlineData("gremium")]
    [InlineData("datum")]
    [InlineData("sitzung")]
    [InlineData("naechste_sitzung")]
    [InlineData("beratungsfolge")]
    public void Kopfdaten_OfAllDocuments_AreFound(string field) =>
        Assert.True(Scores.Value.Count(score => !score.WrongKopfdaten!.Any(wrong => wrong.StartsWith(field, StringComparison.Ordinal))) >= 12);

    private static Domain.Protokoll Read(string file) =>
        new ProtokollReader(new ReadingOptions()).ReadAsync(File.ReadAllBytes(file), Path.GetFileName(file), default).GetAwaiter().GetResult().Protokoll!;
}
