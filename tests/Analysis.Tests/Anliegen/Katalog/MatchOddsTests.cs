using Fokuslupe.Analysis.Anliegen;

namespace Fokuslupe.Analysis.Tests.Anliegen;

public sealed class MatchOddsTests
{
    [Fact]
    public void Probabilities_OfAnyDemand_SumToOneAndLeaveRestToNone()
    {
        foreach (var text in new[] { "Rufbus am Abend", "Hebammen besser bezahlen", "?" })
        {
            var (shares, none) = TinyCatalogue.Matcher.Read(
                [new Forderung(1, text, "")], reading => (reading.Probabilities.ToArray(), 1 - reading.Probabilities.ToArray().Sum()))[0];

            Assert.InRange(none, -1e-5, 1);
            Assert.Equal(shares.OrderDescending(), shares);
        }
    }

    [Fact]
    public void Fit_ScoresThatAreHighWhereItIsRight_TellsThemFromNone()
    {
        var (inputs, labels) = (new List<float[]>(), new List<int>());
        for (var i = 0; i < 40; i++)
        {
            inputs.Add(Inputs(height: i % 2 == 0 ? 60 : 20));
            labels.Add(i % 2 == 0 ? 0 : MatchOdds.Candidates);
        }

        var odds = MatchOdds.Fit(inputs, labels);

        Assert.InRange(First(odds, 60), 0.8f, 1f);
        Assert.InRange(First(odds, 20), 0f, 0.2f);
    }

    [Fact]
    public void WithThreshold_RightAndWrongOnes_TakesTheLowestThatIsRightOftenEnough()
    {
        (double, bool)[] held = [(0.9, true), (0.8, true), (0.7, false), (0.6, true), (0.5, true), (0.4, false), (0.3, false)];

        Assert.Equal(0.5, MatchOdds.Unlearnt.WithThreshold(held, 0.8).Threshold);
        Assert.Equal(0.8, MatchOdds.Unlearnt.WithThreshold(held, 0.9).Threshold);
        Assert.Equal(1, MatchOdds.Unlearnt.WithThreshold([], 0.8).Threshold);
    }

    [Fact]
    public void Judge_OppositeCloseBehind_IsAConflict()
    {
        int[][] opposed = [[1], [0], []];
        var close = new HeldMatch(FieldGiven.Coded, Inputs(30, 29), [0, 1, 2], 1).Judge(MatchOdds.Unlearnt, opposed);
        var far = new HeldMatch(FieldGiven.Coded, Inputs(30, 2), [0, 1, 2], 0).Judge(MatchOdds.Unlearnt, opposed);

        Assert.Equal((true, true, 1), (close.Conflict, close.Opposite, close.Before));
        Assert.Equal((false, false, true), (far.Conflict, far.Opposite, far.Right));
    }

    [Fact]
    public void Of_StatedMatches_CountsThoseOutsideTheCatalogueAsWrong()
    {
        JudgedMatch[] judged = [Judged(0.9, 0), Judged(0.8, null), Judged(0.7, 3), Judged(0.2, 9), Judged(0.1, null)];

        var figures = MatchFigures.Of(judged, threshold: 0.5);

        Assert.Equal((1 / 3.0, 2 / 3.0), (figures["accuracy"], figures["top5"]));
        Assert.Equal((1 / 3.0, 0.6, 0.5), (figures["precision"], figures["coverage"], figures["keins"]));
        Assert.Equal(0.2, figures["coverage.at0.85"]);
    }

    private static JudgedMatch Judged(double probability, int? before) =>
        new() { Given = FieldGiven.Mixed, Probability = probability, Before = before, Conflict = false, Opposite = false };

    private static float First(MatchOdds odds, float height)
    {
        var shares = new float[MatchOdds.Candidates + 1];
        odds.Probabilities(Inputs(height), shares);
        return shares[0];
    }

    private static float[] Inputs(params float[] height)
    {
        var inputs = new float[MatchOdds.Inputs];
        MatchOdds.Fill(height, new float[height.Length], new WeightedText(), inputs);
        return inputs;
    }
}
