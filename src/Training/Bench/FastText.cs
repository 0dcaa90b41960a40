using System.Globalization;
using System.Text.RegularExpressions;

using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Training.Bench;

/// <summary>fastText (Joulin et al. 2016): words 1-2 and letters 2-5, from the command line.</summary>
internal static partial class FastText
{
    private const string Program = "fasttext";
    private const string Prefix = "__label__";
    private const int Timed = 20_000;

    public static Peer Peer { get; } = new("fastText", "fasttext", FindAsync, RunAsync);

    private static async Task<string?> FindAsync(CancellationToken cancellationToken) =>
        (await Peer.StartAsync(Program, [], cancellationToken)).Code == -1 ? null : Program;

    private static async Task<BenchResult> RunAsync(string program, BenchSet set, DirectoryInfo folder, CancellationToken cancellationToken)
    {
        string In(string name) => Path.Combine(folder.FullName, name);
        var classes = set.Classes.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        await File.WriteAllLinesAsync(In("train.txt"), set.Train.Select(text => $"{Prefix}{classes[text.Label]} {Words(text)}"), cancellationToken);
        await File.WriteAllLinesAsync(In("test.txt"), set.Test.Select(Words), cancellationToken);
        await File.WriteAllLinesAsync(In("one.txt"), [Words(set.Test[0])], cancellationToken);
        var repeats = Math.Max(1, Timed / set.Test.Count);
        await File.WriteAllLinesAsync(In("many.txt"), Enumerable.Repeat(set.Test, repeats).SelectMany(all => all).Select(Words), cancellationToken);

        var training = await TimedAsync(
            program,
            ["supervised", "-input", In("train.txt"), "-output", In("model"), "-wordNgrams", "2", "-minn", "2", "-maxn", "5", "-epoch", "25", "-lr", "0.5",
                "-bucket", "500000", "-thread", Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture), "-verbose", "0"],
            cancellationToken);
        var answers = await TimedAsync(program, ["predict", In("model.bin"), In("test.txt")], cancellationToken);

        // Loading the model takes a while: what one text takes is taken off.
        var one = await TimedAsync(program, ["predict", In("model.bin"), In("one.txt")], cancellationToken);
        var many = await TimedAsync(program, ["predict", In("model.bin"), In("many.txt")], cancellationToken);
        var judged = set.Judge([.. answers.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => set.Classes[int.Parse(line.AsSpan(Prefix.Length), CultureInfo.InvariantCulture)])]);
        return new BenchResult(
            $"{Peer.Name}, words 1-2 and letters 2-5", judged.Accuracy, judged.MacroF1, training.Seconds, set.Test.Count * repeats / Math.Max(0.001, many.Seconds - one.Seconds));
    }

    private static async Task<(string Output, double Seconds)> TimedAsync(string program, string[] arguments, CancellationToken cancellationToken)
    {
        var start = TimeProvider.System.GetTimestamp();
        var output = await Peer.MustAsync(program, arguments, cancellationToken);
        return (output, TimeProvider.System.GetElapsedTime(start).TotalSeconds);
    }

    // It splits at blanks only. A full stop stands for a text without words: every line needs an answer.
    private static string Words(LabelledText text)
    {
        var words = Signs().Replace(text.Text.ToLowerInvariant(), " $0 ").Trim();
        return words.Length == 0 ? "." : Blanks().Replace(words, " ");
    }

    // Signs beyond the basic plane are two units that must stay together.
    [GeneratedRegex(@"\p{Cs}{2}|[^\w\s]", RegexOptions.None, 1_000)]
    private static partial Regex Signs();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1_000)]
    private static partial Regex Blanks();
}
