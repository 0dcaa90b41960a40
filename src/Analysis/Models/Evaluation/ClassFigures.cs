namespace Fokuslupe.Analysis.Models.Evaluation;

/// <summary>How well one class is found.</summary>
/// <param name="Class">Name of the class.</param>
/// <param name="Support">Number of texts that belong to it.</param>
/// <param name="Predicted">Number of texts that were given it.</param>
/// <param name="Hits">Number of texts that belong to it and were given it.</param>
public sealed record ClassFigures(string Class, int Support, int Predicted, int Hits)
{
    /// <summary>Share of the texts given the class that belong to it; 0 when none was given it.</summary>
    public double Precision => (double)Hits / Math.Max(1, Predicted);

    /// <summary>Share of the texts of the class that were given it; 0 when it has none.</summary>
    public double Recall => (double)Hits / Math.Max(1, Support);

    /// <summary>Harmonic mean of precision and recall; 0 when the class is never right.</summary>
    public double F1 => ClassificationMetrics.F1(Hits, Support, Predicted);
}
