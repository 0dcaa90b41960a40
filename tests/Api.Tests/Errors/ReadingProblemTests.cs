using Fokuslupe.Analysis.Protokolle;
using Fokuslupe.Api.Errors;

namespace Fokuslupe.Api.Tests.Errors;

public sealed class ReadingProblemTests
{
    [Fact]
    public void Problems_OfReading_AreDistinctAndTheClients()
    {
        var problems = Enum.GetValues<ReadingProblem>().Select(Problems.For).ToList();

        Assert.Equal(problems.Count, problems.Select(problem => problem.Type).Distinct().Count());
        Assert.All(problems, problem => Assert.InRange(problem.Status, 400, 499));
    }
}
