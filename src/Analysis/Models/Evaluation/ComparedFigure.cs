namespace Fokuslupe.Analysis.Models.Evaluation;

/// <summary>An interval of a difference.</summary>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
public readonly record struct Interval(double Low, double High);

/// <summary>One figure of two models.</summary>
/// <param name="Name">What was measured: <c>accuracy</c>, <c>macroF1</c> or <c>recall.wohnen</c>.</param>
/// <param name="A">Figure of the first model, 0 to 1.</param>
/// <param name="B">Figure of the second model, 0 to 1.</param>
/// <param name="Interval">Where the difference <paramref name="B"/> - <paramref name="A"/> lies with a probability of 95 %.</param>
public sealed record ComparedFigure(string Name, double A, double B, Interval Interval)
{
    /// <summary>By how much the second model is better.</summary>
    public double Difference => B - A;

    /// <summary>The second model is worse, and chance does not explain it: all of the interval lies below 0.</summary>
    public bool Worse => Interval.High < 0;
}
