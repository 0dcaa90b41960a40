using System.Globalization;

using Fokuslupe.Analysis.Protokolle;
using Fokuslupe.Api.Auftraege;
using Fokuslupe.Storage;

using Microsoft.Extensions.Options;

namespace Fokuslupe.Api.Protokolle;

/// <summary>A stored document with its Auftrag, or why it was not read.</summary>
/// <param name="Upload">What became of the document; null when it cannot be read.</param>
/// <param name="Problem">Why it cannot be read.</param>
/// <param name="Advice">German sentence that says what to do.</param>
internal sealed record IntakeResult(UploadResult? Upload, ReadingProblem? Problem, string? Advice);

/// <summary>Takes documents in: only what can be read is stored, its filing is left to the worker.</summary>
internal sealed class ProtokollIntake(
    ProtokollReader reader, ProtokollStore store, AuftragQueue queue, IOptions<ReadingOptions> options, TimeProvider time) : IDisposable
{
    private const int MaxNameLength = 200;

    // A large file unpacks to much text and a PDF starts a process: many uploads at once wait for their turn.
    private readonly SemaphoreSlim _reading = new(initialCount: 3);

    /// <summary>Takes an uploaded file, unless it is too large.</summary>
    public async Task<IntakeResult> TakeAsync(IFormFile file, string? gremium, DateOnly? datum, CancellationToken cancellationToken)
    {
        if (file.Length > options.Value.MaxBytes)
        {
            return new(
                null,
                ReadingProblem.TooLarge,
                $"Die Datei ist größer als erlaubt ({options.Value.MaxBytes / 1024 / 1024} MB). Bitte Bilder entfernen oder das Protokoll teilen.");
        }

        var content = new byte[file.Length];
        await using (var stream = file.OpenReadStream())
        {
            await stream.ReadExactlyAsync(content, cancellationToken);
        }

        return await TakeAsync(content, file.FileName, gremium, datum, cancellationToken);
    }

    public async Task<IntakeResult> TakeAsync(
        byte[] content, string fileName, string? gremium, DateOnly? datum, CancellationToken cancellationToken)
    {
        var name = Clean(fileName);
        var reading = await ReadAsync(content, name, cancellationToken);
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

    public void Dispose() => _reading.Dispose();

    private async Task<ReadingResult> ReadAsync(byte[] content, string name, CancellationToken cancellationToken)
    {
        await _reading.WaitAsync(cancellationToken);
        try
        {
            return await reader.ReadAsync(content, name, cancellationToken);
        }
        finally
        {
            _reading.Release();
        }
    }

    /// <summary>The last part of what may be a path, without characters that would upset a header or turn its reading direction. The name is text, never a path.</summary>
    private static string Clean(string fileName)
    {
        var last = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..];
        var visible = string.Concat(last.Where(c => !char.IsControl(c) && !char.IsSurrogate(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format)).Trim();
        return visible.Length == 0 ? "protokoll" : visible[Math.Max(0, visible.Length - MaxNameLength)..];
    }
}
