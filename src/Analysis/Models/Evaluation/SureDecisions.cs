namespace Fokuslupe.Analysis.Models.Evaluation;

/// <summary>The decisions that no person needs to look at.</summary>
/// <param name="Threshold">The probability they have at least.</param>
/// <param name="Precision">Share of them that is right; 0 for none.</param>
/// <param name="Share">Share of all decisions that they are.</param>
public sealed record SureDecisions(double Threshold, double Precision, double Share)
{
    /// <summary>Measures them.</summary>
    internal static SureDecisions Of(IReadOnlyList<double> confidences, IReadOnlyList<bool> right, double threshold)
    {
        bool[] sure = [.. right.Where((_, i) => confidences[i] >= threshold)];
        return new SureDecisions(threshold, ClassificationMetrics.ShareOf(sure), (double)sure.Length / Math.Max(1, confidences.Count));
    }
}
