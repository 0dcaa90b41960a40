using System.Diagnostics;
using System.Globalization;

using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Models.Registry;
using Fokuslupe.Api.Auftraege;
using Fokuslupe.Api.Einstellungen;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.Extensions.Options;

namespace Fokuslupe.Api.Modelle;

/// <summary>Learns new models from the corpora and from what people corrected here; they are candidates until somebody promotes them.</summary>
internal sealed partial class TrainingJob(
    KorrekturStore korrekturen,
    Ordnungen ordnungen,
    AuftragStore auftraege,
    ModelFolders folders,
    IOptions<ModelleOptions> options,
    TimeProvider time,
    ILogger<TrainingJob> logger) : IAuftragJob
{
    public static string Vorgang => Auftrag.Training;

    public static string Unexpected => "Das Training ist unerwartet gescheitert; es bleibt alles, wie es war. Näheres steht im Protokoll des Dienstes.";

    /// <inheritdoc />
    public async Task<string?> RunAsync(Auftrag auftrag, Func<double, Task> report, CancellationToken cancellationToken)
    {
        var before = Versions();
        var corrections = Path.Combine(folders.Own, "korrekturen.tsv");
        File.Delete(corrections); // What was corrected in a Protokoll that is gone teaches nothing any more.
        try
        {
            KorrekturFile.Merge(corrections, folders.Corpora, await korrekturen.LoadAsync(cancellationToken));
        }
        catch (CorpusException exception)
        {
            return $"Die Korrekturen passen nicht zu den Korpora: {exception.Message}";
        }

        var begriffe = Path.Combine(folders.Own, "begriffe.csv");
        await File.WriteAllBytesAsync(begriffe, BegriffeFile.Write(ordnungen.Get<Begriffsliste>().Inhalt), cancellationToken);
        using var process = TrainingProcess.Start(folders.Corpora, folders.Own, corrections, begriffe, options.Value.Choice);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            await FollowAsync(process, report, cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }

        if (process.ExitCode != 0)
        {
            var problem = (await errors).Trim();
            LogFailure(process.ExitCode, problem);
            return process.ExitCode == TrainingProcess.BadInput ? $"Das Training ist gescheitert; es bleibt alles, wie es war. {problem}" : Unexpected;
        }

        var candidates = Versions().Except(before).ToList();
        var message = candidates.Count == 0
            ? "Das Training hat nichts Neues ergeben: Alle Modelle sind wie die vorhandenen."
            : $"Neue Kandidaten: {string.Join(", ", candidates)}. Aktiv werden sie erst durch eine Beförderung.";
        await auftraege.FinishAsync(auftrag.Id, message, time.GetUtcNow(), CancellationToken.None);
        return null;
    }

    private static async Task FollowAsync(Process process, Func<double, Task> report, CancellationToken cancellationToken)
    {
        var last = 0.0;
        while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (double.TryParse(line, CultureInfo.InvariantCulture, out var share) && share > last)
            {
                last = share;
                await report(share);
            }
        }
    }

    private List<string> Versions() => [.. ModelRegistry.List(folders.Own, ModelRegistry.Read(folders.Own)).Select(version => $"{version.Task}/{version.Version}")];

    [LoggerMessage(LogLevel.Error, "The training ended with {Code}: {Problem}")]
    private partial void LogFailure(int code, string problem);
}
