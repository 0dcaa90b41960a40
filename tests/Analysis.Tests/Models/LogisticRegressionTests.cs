using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Analysis.Tests.Models;

public sealed class LogisticRegressionTests
{
    [Fact]
    public void Fit_OfShares_GivesThemBack()
    {
        // Right in one of five at 0, in four of five at 1.
        double[][] cases = [.. Enumerable.Range(0, 200).Select(i => new double[] { 1, i % 2 })];
        bool[] right = [.. Enumerable.Range(0, 200).Select(i => i % 2 == 0 ? i % 10 == 0 : i % 10 != 1)];
        var weights = LogisticRegression.Fit(cases, right, 1e-6);
        Assert.Equal(0.2, LogisticRegression.Probability(weights, [1, 0]), 3);
        Assert.Equal(0.8, LogisticRegression.Probability(weights, [1, 1]), 3);
    }

    [Fact]
    public void Fit_OfSeparableCases_StaysFinite() =>
        Assert.All(LogisticRegression.Fit([[1, 0], [1, 1]], [false, true], 1e-2), weight => Assert.InRange(weight, -20, 20));
}
