using Fokuslupe.Analysis.Models.Evaluation;
using Fokuslupe.Testing;

namespace Fokuslupe.Analysis.Tests.Models.Evaluation;

public sealed class EvaluationReadingTests
{
    [Fact]
    public void Of_TheShippedFields_HoldsEverySetAndTheNoise()
    {
        var reading = EvaluationReading.Of(Repository.PathOf("models"), "handlungsfeld", "0001")!;

        Assert.Equal(3, reading.Sets.Count);
        Assert.All(reading.Sets, set =>
        {
            Assert.Equal(11, set.Classes.Count);
            Assert.Equal(set.MacroF1, set.Classes.Average(one => one.F1), 0.002);
            Assert.InRange(set.CalibrationError!.Value, 0, 0.2);
            Assert.Equal([0.5, 0.6, 0.7, 0.8, 0.9, 1], set.Surest.Select(share => share.Share));
            Assert.Equal(set.Accuracy, set.Surest[^1].Accuracy);
        });
        Assert.Equal(reading.Sets.Select(set => set.Accuracy), reading.Noise.Select(noise => noise.Points[0].Accuracy));
        Assert.All(reading.Noise, noise => Assert.Equal([0, 0.03, 0.08, 0.15], noise.Points.Select(point => point.Share)));
    }

    [Theory]
    [InlineData("art")]
    [InlineData("haltung")]
    [InlineData("quer")]
    [InlineData("anliegen")]
    public void Of_EveryShippedModel_CanBeRead(string task) =>
        Assert.NotEmpty(EvaluationReading.Of(Repository.PathOf("models"), task, "0001")!.Sets);

    [Theory]
    [InlineData("")]
    [InlineData("# art 0001\n\n## More\n\n| figure | value |\n|---|---|\n| x | 1 |\n")]
    public void Parse_WithoutFigures_IsEmpty(string markdown)
    {
        var reading = EvaluationReading.Parse(markdown);

        Assert.Empty(reading.Sets);
        Assert.Empty(reading.Noise);
    }

    [Fact]
    public void Of_AnUnmeasuredModel_IsNull() => Assert.Null(EvaluationReading.Of(Repository.PathOf("models"), "art", "9999"));
}
