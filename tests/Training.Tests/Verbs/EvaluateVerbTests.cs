using System.Xml.Linq;

namespace Fokuslupe.Training.Tests.Verbs;

[Collection(nameof(TrainedModels))]
public sealed class EvaluateVerbTests(TrainedModels trained)
{
    [Fact]
    public async Task Evaluate_Json_LeavesAReportAndAPictureBesideEveryModel()
    {
        var answer = await trained.RunAsync("evaluate", "--json");

        Assert.True(answer.Code == 0, answer.Error);
        Assert.Equal(
            trained.Training.Json().EnumerateObject().Select(task => task.Name).Order(StringComparer.Ordinal),
            answer.Json().EnumerateObject().Select(task => task.Name).Order(StringComparer.Ordinal));
        Assert.All(answer.Json().EnumerateObject(), task =>
        {
            var folder = Path.Combine(trained.Models, task.Name, task.Value.GetProperty("version").GetString()!);
            Assert.Contains("## Damaged letters", File.ReadAllText(Path.Combine(folder, "evaluation.md")), StringComparison.Ordinal);
            Assert.Equal("svg", XDocument.Load(Path.Combine(folder, "evaluation.svg")).Root!.Name.LocalName);
        });
        var metrics = answer.Json().GetProperty("handlungsfeld").GetProperty("metrics");
        string[] names =
        [
            "accuracy", "macroF1", "calibrationError", "riskCoverage.accuracy70", "sure.threshold", "minutes.accuracy", "minutes.alone.accuracy",
            "noise3.accuracy", "noise8.accuracy", "minutes.noise15.accuracy", "minutes.alone.noise8.accuracy", "f1.wohnen", "precision.wohnen", "recall.wohnen",
        ];
        Assert.All(names, name => Assert.InRange(metrics.GetProperty(name).GetDouble(), 0, 1));
    }

    [Fact]
    public async Task Evaluate_OneVersion_PrintsItsTableOnly()
    {
        var answer = await CommandLine.RunAsync("evaluate", Path.Combine(trained.Models, "quer", "0001"), "--corpus", trained.Corpus);

        Assert.True(answer.Code == 0, answer.Error);
        Assert.Contains("quer 0001", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Metric", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("handlungsfeld", answer.Output.Split("Written:")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_NoModel_EndsWith2AndNamesThePath()
    {
        var answer = await CommandLine.RunAsync("evaluate", Path.Combine(trained.Models, "quer", "0999x", "tief"), "--corpus", trained.Corpus, "--json");

        Assert.Equal((2, ""), (answer.Code, answer.Output));
        Assert.Contains("tief", answer.Error, StringComparison.Ordinal);
    }
}
