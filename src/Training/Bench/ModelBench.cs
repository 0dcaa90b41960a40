using System.Diagnostics;

using Fokuslupe.Analysis.Handlungsfelder;
using Fokuslupe.Analysis.Models;
using Fokuslupe.Analysis.Models.Evaluation;

namespace Fokuslupe.Training.Bench;

/// <summary>The shipped models: how fast they file and learn, how much room they take.</summary>
/// <param name="SentencesPerSecond">Sentences of twelve words filed by the field model in a second on one core, all features on.</param>
/// <param name="TrainSeconds">Seconds to train all models anew.</param>
/// <param name="PeakMegabytes">Most memory this program had, training included.</param>
/// <param name="ModelMegabytes">Size of the active model files.</param>
/// <param name="Loaded">Megabytes of memory that the loaded models take.</param>
internal sealed record ModelBench(double SentencesPerSecond, double TrainSeconds, double PeakMegabytes, double ModelMegabytes, double Loaded)
{
    private const int Seed = 1;
    private const double Mega = 1_000_000;
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(1);

    public static ModelBench Run(string models, string corpus, int runs, CancellationToken cancellationToken)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var set = ModelSet.Load(models, corpus);
        var loaded = GC.GetTotalMemory(forceFullCollection: true) - before;
        var bytes = set.Cards.SelectMany(card => new DirectoryInfo(Path.Combine(models, card.Task, card.Version)).EnumerateFiles("model.*")).Sum(file => file.Length);

        var fields = FieldBenchmark.Load(models, corpus);
        double Speed() => fields.SentencesPerSecond(() => Environment.CpuUsage.TotalTime, Long);
        Speed(); // warms up
        var speed = Contest.Median(Enumerable.Range(0, runs).Select(_ => Speed()));
        var seconds = Contest.Median(Enumerable.Range(0, runs).Select(_ => Train(corpus, cancellationToken)));
        using var process = Process.GetCurrentProcess();
        return new ModelBench(speed, seconds, process.PeakWorkingSet64 / Mega, bytes / Mega, loaded / Mega);
    }

    /// <summary>The active field model on the frozen cards, with all it knows from thesaurus and phrasings.</summary>
    public static BenchResult FieldModel(string models, string corpus, BenchSet set, double sentencesPerSecond)
    {
        var classifier = ModelSet.Load(models, corpus).Classifier;
        var judged = set.Judge([.. classifier.Classify([.. set.Test.Select(text => new Karte(text.Text))]).Select(einordnung => einordnung.Handlungsfeld)]);
        return new BenchResult("Fokuslupe, field model with thesaurus and phrasings", judged.Accuracy, judged.MacroF1, null, sentencesPerSecond);
    }

    private static double Train(string corpus, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("fokuslupe-bench-");
        try
        {
            var start = TimeProvider.System.GetTimestamp();
            ModelTrainer.Run(corpus, folder.FullName, Seed, cancellationToken: cancellationToken);
            return TimeProvider.System.GetElapsedTime(start).TotalSeconds;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
