using System.Globalization;

using Fokuslupe.Analysis.Protokolle;
using Fokuslupe.Testing;
using Fokuslupe.Testing.Reading;

namespace Fokuslupe.Benchmarks;

/// <summary>Prints how well the minutes of a folder are read: <c>lesen [folder] [-v]</c>.</summary>
internal static class ReadingReport
{
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        var folder = arguments.FirstOrDefault(argument => !argument.StartsWith('-')) ?? Repository.PathOf("corpora", "protokolle");
        var verbose = arguments.Contains("-v");
        var scores = new List<ReadingScore>();
        foreach (var gold in GoldDocument.In(folder))
        {
            var bytes = await File.ReadAllBytesAsync(gold.File);
            var read = await new ProtokollReader(new ReadingOptions()).ReadAsync(bytes, Path.GetFileName(gold.File), CancellationToken.None);
            if (!read.Succeeded)
            {
                Console.WriteLine($"{gold.File}: {read.Advice}");
                continue;
            }

            var score = ReadingScore.Of(gold, read.Protokoll);
            scores.Add(score);
            Print(score, verbose);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"mean span F1 {scores.Average(score => score.F1):0.000}, least {scores.Min(score => score.F1):0.000} of {scores.Count} documents"));
        return 0;
    }

    private static void Print(ReadingScore score, bool verbose)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{score.Document,-45} F1 {score.F1:0.000}  found {score.Found,3} gold {score.Gold,3} matched {score.Matched,3} exact {score.Exact,3}  these {score.TheseRight,3}  bezug {score.BezugRight,3}  punkte {score.PunkteRight,3}  abschnitt {score.AbschnittRight,3}"));
        if (score.WrongKopfdaten is { Count: > 0 } wrong)
        {
            Console.WriteLine($"    wrong: {string.Join(", ", wrong)}");
        }

        foreach (var difference in verbose ? score.Differences : [])
        {
            Console.WriteLine($"    {difference}");
        }
    }
}
