using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Training.Bench;

/// <summary>Ourselves and the peers that are installed, on the same rows.</summary>
/// <param name="Results">Ours first.</param>
/// <param name="LeftOut">Why a peer is missing, a sentence each.</param>
internal sealed record Contest(IReadOnlyList<BenchResult> Results, IReadOnlyList<string> LeftOut)
{
    private const int Seed = 1;
    private static readonly Peer[] Peers = [FastText.Peer, ScikitLearn.Peer];

    /// <exception cref="TrainingSetException">The set cannot be learned from.</exception>
    public static async Task<Contest> RunAsync(BenchSet set, Corpus? corpus, int runs, CancellationToken cancellationToken)
    {
        var fits = Enumerable.Range(0, runs)
            .Select(_ => TextClassifierFit.Run(set.Train, set.Test, corpus, Seed, TimeProvider.System, cancellationToken: cancellationToken)).ToArray();
        var judged = set.Judge(fits[0].Predictions);
        List<BenchResult> results =
        [
            new("Fokuslupe, fit", judged.Accuracy, judged.MacroF1, Median(fits.Select(fit => fit.TrainSeconds)), Median(fits.Select(fit => fit.PredictPerSecond))),
        ];
        var leftOut = new List<string>();
        foreach (var peer in Peers)
        {
            if (await peer.FindAsync(cancellationToken) is not { } program)
            {
                leftOut.Add($"{peer.Name} is not installed (Debian: {peer.Package}) and was left out.");
                continue;
            }

            try
            {
                results.Add(await RunAsync(peer, program, set, runs, cancellationToken));
            }
            catch (IOException problem)
            {
                leftOut.Add($"{peer.Name} failed and was left out. {problem.Message}");
            }
        }

        return new Contest(results, leftOut);
    }

    /// <summary>The middle value.</summary>
    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    private static async Task<BenchResult> RunAsync(Peer peer, string program, BenchSet set, int runs, CancellationToken cancellationToken)
    {
        var results = new List<BenchResult>();
        for (var run = 0; run < runs; run++)
        {
            var folder = Directory.CreateTempSubdirectory("fokuslupe-bench-");
            try
            {
                results.Add(await peer.RunAsync(program, set, folder, cancellationToken));
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }

        return results[0] with
        {
            TrainSeconds = Median(results.Select(result => result.TrainSeconds ?? 0)),
            PredictPerSecond = Median(results.Select(result => result.PredictPerSecond)),
        };
    }
}
