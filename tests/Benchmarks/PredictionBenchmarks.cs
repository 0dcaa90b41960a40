using System.Diagnostics;
using System.Globalization;

using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Handlungsfelder;
using Fokuslupe.Analysis.Models;
using Fokuslupe.Testing;

namespace Fokuslupe.Benchmarks;

/// <summary>Prints how fast the field of a sentence is predicted, from the text to the probabilities, and how long training takes.</summary>
internal static class PredictionBenchmarks
{
    private const int WordsPerSentence = 12;
    private const int Sentences = 4_000;
    private const int Batch = 50;
    private const int Passes = 20;
    private const int Seed = 1;

    /// <summary>Predictions a second on the core of this thread, with all features, and what one allocates.</summary>
    public static int Predict()
    {
        var (_, bytes) = ModelStore.Load(Repository.PathOf("models"), FieldModel.Task);
        var model = FieldModel.FromBytes(bytes);
        var words = Corpus.Open(Repository.PathOf("corpora")).ReadBeitraege()
            .SelectMany(beitrag => beitrag.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToArray();
        var sentences = words.Chunk(WordsPerSentence).Where(chunk => chunk.Length == WordsPerSentence).ToArray();
        Measure("sentences of the corpus", model, sentences[..Sentences]);
        MeasureOnce("others of it, each asked once", model, sentences[Sentences..]);
        Measure("sentences in which no word comes twice", model, [.. InventedWords(words).Chunk(WordsPerSentence).Take(Sentences)]);
        return 0;
    }

    /// <summary>Seconds and memory of training all models.</summary>
    public static int Train()
    {
        var target = Directory.CreateTempSubdirectory("fokuslupe-training-");
        var watch = Stopwatch.StartNew();
        ModelTrainer.Run(Repository.PathOf("corpora"), target.FullName, Seed);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"training of all models: {watch.Elapsed.TotalSeconds:0.0} s, {process.TotalProcessorTime.TotalSeconds:0.0} s of processor time, {process.PeakWorkingSet64 / 1e6:0} MB at the most"));
        target.Delete(recursive: true);
        return 0;
    }

    /// <summary>What no second pass can remember: words come as often as they do in texts. Warm through the sentences measured before.</summary>
    private static void MeasureOnce(string what, FieldModel model, string[][] words)
    {
        var sentences = words.Select(sentence => string.Join(' ', sentence)).ToArray();
        var probabilities = new float[model.Text.Classes.Count];
        var before = (Time: Environment.CpuUsage.TotalTime, Bytes: GC.GetAllocatedBytesForCurrentThread());
        foreach (var sentence in sentences)
        {
            model.Text.Predict(model.Extractor.Extract(sentence), probabilities);
        }

        Print(what, sentences.Length, (Environment.CpuUsage.TotalTime - before.Time).TotalSeconds, GC.GetAllocatedBytesForCurrentThread() - before.Bytes);
    }

    // Of each batch the best pass counts: what else the machine does in between is not ours.
    private static void Measure(string what, FieldModel model, string[][] words)
    {
        var sentences = words.Select(sentence => string.Join(' ', sentence)).ToArray();
        var probabilities = new float[model.Text.Classes.Count];
        var best = new TimeSpan[sentences.Length / Batch];
        Array.Fill(best, TimeSpan.MaxValue);
        var allocated = 0L;
        for (var pass = 0; pass < Passes; pass++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var batch = 0; batch < best.Length; batch++)
            {
                var start = Stopwatch.GetTimestamp();
                foreach (var sentence in sentences.AsSpan(batch * Batch, Batch))
                {
                    model.Text.Predict(model.Extractor.Extract(sentence), probabilities);
                }

                var elapsed = Stopwatch.GetElapsedTime(start);
                best[batch] = elapsed < best[batch] ? elapsed : best[batch];
            }

            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Print(what, best.Length * Batch, best.Sum(time => time.TotalSeconds), allocated);
    }

    private static void Print(string what, int count, double seconds, long allocated) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{what,-40} {count / seconds,8:0} a second   {seconds / count * 1e6,6:0.0} µs each   {allocated / count} bytes allocated"));

    /// <summary>Words that look German and stand in no corpus: the beginning of one word and the end of another.</summary>
    private static IEnumerable<string> InventedWords(string[] words)
    {
        var random = new Random(Seed);
        var known = words.Where(word => word.Length > 2).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var parts = known.ToArray();
        while (true)
        {
            var (first, second) = (parts[random.Next(parts.Length)], parts[random.Next(parts.Length)]);
            var word = string.Concat(first.AsSpan(0, (first.Length / 2) + 1), second.AsSpan(second.Length / 2));
            if (known.Add(word))
            {
                yield return word;
            }
        }
    }
}
