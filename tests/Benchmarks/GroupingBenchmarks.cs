using System.Diagnostics;
using System.Globalization;

using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Models;
using Fokuslupe.Domain;
using Fokuslupe.Testing;

namespace Fokuslupe.Benchmarks;

/// <summary>Prints how long demands take to be grouped anew and placed, how that grows, and what scikit-learn takes for the same texts.</summary>
internal static class GroupingBenchmarks
{
    private const int Placed = 100;

    /// <summary>Measures.</summary>
    /// <param name="sizes">Numbers of demands, rising; without any 10,000 and 100,000.</param>
    public static int Run(string[] sizes)
    {
        int[] counts = sizes.Length == 0 ? [10_000, 100_000] : [.. sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture))];
        var bildung = ModelSet.Load(Repository.PathOf("models"), Repository.PathOf("corpora")).Bildung;
        var varied = new VariedDemands([.. Corpus.Open(Repository.PathOf("corpora")).ReadBeitraege().Where(row => row.Art == Art.Forderung).Select(row => (row.Text, row.Feld))]);
        bildung.Run([.. varied.Take(1_000)], [], Festlegungen.Keine);
        var (lastCount, lastSeconds) = (0, 0.0);
        foreach (var count in counts)
        {
            Forderung[] demands = [.. varied.Take(count)];
            var watch = Stopwatch.StartNew();
            var groups = bildung.Run(demands, [], Festlegungen.Keine);
            var seconds = watch.Elapsed.TotalSeconds;
            using var process = Process.GetCurrentProcess();
            Print($"{count,9:#,0} demands: {seconds,7:0.0} s, {groups.Count:#,0} Anliegen, {process.PeakWorkingSet64 / 1e6:#,0} MB at the most"
                + (lastCount == 0 ? "" : $", growth {Math.Log(seconds / lastSeconds) / Math.Log((double)count / lastCount):0.00}"));
            (lastCount, lastSeconds) = (count, seconds);
            if (count <= 100_000)
            {
                Place(bildung, demands, groups, varied);
                Print(SkLearnClustering.Run(demands));
            }
        }

        return 0;
    }

    private static void Place(AnliegenBildung bildung, Forderung[] demands, IReadOnlyList<AnliegenGruppe> groups, VariedDemands varied)
    {
        var bestand = bildung.Bestand(demands, groups);
        Forderung[] added = [.. varied.Skip(demands.Length).Take(Placed)];
        var watch = Stopwatch.StartNew();
        var placed = bildung.Place(added, bestand, Festlegungen.Keine);
        Print($"          {Placed} new placed into them: {watch.Elapsed.TotalSeconds:0.00} s, {placed.Count} Anliegen touched");
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static void Print(string line) => Console.WriteLine(line);
}
