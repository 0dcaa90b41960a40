namespace Fokuslupe.Analysis.Models.Evaluation;

/// <summary>What damaged letters cost.</summary>
/// <param name="Set">Name of the set of texts, as in <see cref="EvaluatedSet.Name"/>.</param>
/// <param name="Points">One for each rate of damage, rising from 0.</param>
public sealed record NoiseCurve(string Set, IReadOnlyList<NoisePoint> Points)
{
    /// <summary>The rates of damage that are measured.</summary>
    internal static IReadOnlyList<double> Rates { get; } = [0, 0.03, 0.08, 0.15];
}

/// <summary>Figures at one rate of damage.</summary>
/// <param name="Rate">Share of the letters that are damaged, 0 to 1.</param>
/// <param name="Accuracy">Share of texts with exactly the right classes.</param>
/// <param name="MacroF1">Mean F1 over the classes.</param>
public sealed record NoisePoint(double Rate, double Accuracy, double MacroF1);
