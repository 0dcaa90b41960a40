namespace Fokuslupe.Analysis.Anliegen;

/// <summary>The figures of the matcher, for its card.</summary>
internal static class MatchFigures
{
    private static readonly double[] Precisions = [0.80, 0.85, 0.90, 0.95];

    /// <summary>The figures by name.</summary>
    /// <param name="judged">Held-out demands with every kind of field.</param>
    /// <param name="threshold">Probability from which a match is stated.</param>
    public static Dictionary<string, double> Of(IReadOnlyList<JudgedMatch> judged, double threshold)
    {
        var mixed = judged.Where(one => one.Given == FieldGiven.Mixed).ToList();
        var figures = new Dictionary<string, double> { ["threshold"] = threshold };
        Add(figures, "", mixed, threshold);
        Add(figures, "coded.", [.. judged.Where(one => one.Given == FieldGiven.Coded)], threshold);
        Add(figures, "bare.", [.. judged.Where(one => one.Given == FieldGiven.None)], threshold);

        var certain = mixed.Where(one => !one.Conflict).OrderByDescending(one => one.Probability).ToList();
        foreach (var precision in Precisions)
        {
            var (right, most) = (0, 0);
            for (var i = 0; i < certain.Count; i++)
            {
                right += certain[i].Right ? 1 : 0;
                most = right >= precision * (i + 1) ? i + 1 : most;
            }

            figures[string.Create(System.Globalization.CultureInfo.InvariantCulture, $"coverage.at{precision:0.00}")] = Share(most, mixed.Count);
        }

        return figures;
    }

    private static void Add(Dictionary<string, double> figures, string prefix, List<JudgedMatch> judged, double threshold)
    {
        var known = judged.Where(one => one.Before is not null).ToList();
        var stated = judged.Where(one => !one.Conflict && one.Probability >= threshold).ToList();
        figures[prefix + "accuracy"] = Share(known.Count(one => one.Right), known.Count);
        figures[prefix + "top5"] = Share(known.Count(one => one.Before < 5), known.Count);
        figures[prefix + "precision"] = Share(stated.Count(one => one.Right), stated.Count);
        figures[prefix + "coverage"] = Share(stated.Count, judged.Count);
        figures[prefix + "opposite"] = Share(stated.Count(one => one.Opposite), stated.Count);

        // Of the demands outside the catalogue, those that are left alone.
        figures[prefix + "keins"] = 1 - Share(stated.Count(one => one.Before is null), judged.Count - known.Count);
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
