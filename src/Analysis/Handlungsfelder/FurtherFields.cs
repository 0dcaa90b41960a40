using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Analysis.Handlungsfelder;

/// <summary>Finds the probability from which on a field that does not lead counts as a further field.</summary>
internal static class FurtherFields
{
    /// <summary>The threshold, in steps of 0.02, with the best F1 against the further fields that people gave.</summary>
    public static float Threshold(HeldOut heldOut, Calibration calibration, TrainingCorpus corpus)
    {
        var best = (F1: -1.0, Threshold: 0.5f);
        for (var step = 5; step <= 25; step++)
        {
            var threshold = step * 0.02f;
            var f1 = F1(heldOut, calibration, corpus, threshold);
            if (f1 > best.F1)
            {
                best = (f1, threshold);
            }
        }

        return best.Threshold;
    }

    private static double F1(HeldOut heldOut, Calibration calibration, TrainingCorpus corpus, float threshold)
    {
        var (hits, given, found) = (0, 0, 0);
        for (var i = 0; i < heldOut.Rows.Count; i++)
        {
            float[] probabilities = [.. heldOut.Scores[i]];
            calibration.Apply(probabilities);
            var further = Enumerable.Range(0, probabilities.Length).OrderByDescending(k => probabilities[k]).Skip(1).Take(2)
                .Where(k => probabilities[k] >= threshold).Select(k => corpus.Felder[k]).ToArray();
            var weitere = heldOut.Rows[i].Beitrag!.Weitere;
            hits += further.Count(weitere.Contains);
            given += weitere.Count;
            found += further.Length;
        }

        return hits == 0 ? 0 : 2.0 * hits / (given + found);
    }
}
