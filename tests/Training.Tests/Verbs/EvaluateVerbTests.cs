namespace Fokuslupe.Training.Tests.Verbs;

[Collection(nameof(TrainedModels))]
public sealed class EvaluateVerbTests(TrainedModels trained)
{
    [Fact]
    public async Task Evaluate_Json_MeasuresEveryTrainedTask()
    {
        var answer = await trained.RunAsync("evaluate", "--json");

        Assert.True(answer.Code == 0, answer.Error);
        Assert.Equal(
            trained.Training.Json().EnumerateObject().Select(task => task.Name).Order(StringComparer.Ordinal),
            answer.Json().EnumerateObject().Select(task => task.Name).Order(StringComparer.Ordinal));
        Assert.InRange(answer.Json().GetProperty("handlungsfeld").GetProperty("metrics").GetProperty("accuracy").GetDouble(), 0.1, 1);
    }

    [Fact]
    public async Task Evaluate_ForPeople_PrintsATablePerTask()
    {
        var answer = await trained.RunAsync("evaluate");

        Assert.True(answer.Code == 0, answer.Error);
        Assert.Contains("handlungsfeld", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Metric", answer.Output, StringComparison.Ordinal);
    }
}
