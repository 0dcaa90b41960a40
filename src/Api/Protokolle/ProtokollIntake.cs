using Fokuslupe.Analysis.Protokolle;
using Fokuslupe.Api.Auftraege;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Protokolle;

/// <summary>A stored document with its Auftrag, or why it was not read.</summary>
/// <param name="Upload">What became of the document; null when it cannot be read.</param>
/// <param name="Problem">Why it cannot be read.</param>
/// <param name="Advice">German sentence that says what to do.</param>
internal sealed record IntakeResult(UploadResult? Upload, ReadingProblem? Problem, string? Advice);

/// <summary>Takes documents in: only what can be read is stored, its filing is left to the worker.</summary>
internal sealed class ProtokollIntake(ProtokollReader reader, ProtokollStore store, AuftragQueue queue, TimeProvider time)
{
    private const int MaxNameLength = 200;

    public async Task<IntakeResult> TakeAsync(
        byte[] content, string fileName, string? gremium, DateOnly? datum, CancellationToken cancellationToken)
    {
        var name = Clean(fileName);
        var reading = await reader.ReadAsync(content, name, cancellationToken);
        if (!reading.Succeeded)
        {
            return new(null, reading.Problem, reading.Advice);
        }

        var upload = new Upload
        {
            Dateiname = name,
            Inhalt = content,
            Gremium = string.IsNullOrWhiteSpace(gremium) ? null : gremium.Trim(),
            Datum = datum,
        };
        var result = await store.AddUploadAsync(upload, time.GetUtcNow(), cancellationToken);
        queue.NotifyWork();
        return new(result, null, null);
    }

    /// <summary>The last part of what may be a path, without characters that would upset a header. The name is text, never a path.</summary>
    private static string Clean(string fileName)
    {
        var last = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..];
        var visible = string.Concat(last.Where(c => !char.IsControl(c) && !char.IsSurrogate(c))).Trim();
        return visible.Length == 0 ? "protokoll" : visible[Math.Max(0, visible.Length - MaxNameLength)..];
    }
}
