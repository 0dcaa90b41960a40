using System.Text.Json;

using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Training.Bench;

/// <summary>scikit-learn's LinearSVC on TF-IDF of words 1-2 and letters 2-5, by a short script of ours.</summary>
internal static class ScikitLearn
{
    private const string Script = "scikit_learn.py";

    // Another Python than Debian's may come first, and lack its packages.
    private static readonly string[] Pythons = ["python3", "/usr/bin/python3"];

    public static Peer Peer { get; } = new("scikit-learn", "python3-sklearn", FindAsync, RunAsync);

    private static async Task<string?> FindAsync(CancellationToken cancellationToken)
    {
        foreach (var python in Pythons)
        {
            if ((await Peer.StartAsync(python, ["-c", "import sklearn"], cancellationToken)).Code == 0)
            {
                return python;
            }
        }

        return null;
    }

    private static async Task<BenchResult> RunAsync(string program, BenchSet set, DirectoryInfo folder, CancellationToken cancellationToken)
    {
        string In(string name) => Path.Combine(folder.FullName, name);
        await using (var script = File.Create(In(Script)))
        {
            await typeof(ScikitLearn).Assembly.GetManifestResourceStream(Script)!.CopyToAsync(script, cancellationToken);
        }

        await WriteAsync(In("train.json"), set.Train, cancellationToken);
        await WriteAsync(In("test.json"), set.Test, cancellationToken);
        var answer = JsonSerializer.Deserialize<Answer>(
            await Peer.MustAsync(program, [In(Script), In("train.json"), In("test.json")], cancellationToken), JsonSerializerOptions.Web)!;
        var judged = set.Judge(answer.Predictions);
        return new BenchResult($"{Peer.Name}, LinearSVC on words 1-2 and letters 2-5", judged.Accuracy, judged.MacroF1, answer.TrainSeconds, answer.PredictPerSecond);
    }

    private static async Task WriteAsync(string file, IReadOnlyList<LabelledText> texts, CancellationToken cancellationToken)
    {
        await using var stream = File.Create(file);
        await JsonSerializer.SerializeAsync(
            stream, new { texts = texts.Select(text => text.Text), labels = texts.Select(text => text.Label) }, cancellationToken: cancellationToken);
    }

    private sealed record Answer(IReadOnlyList<string> Predictions, double TrainSeconds, double PredictPerSecond);
}
