using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Fokuslupe.Analysis.Protokolle.Formate;

/// <summary>
/// Draws text from PDF files through <c>pdftotext</c> of poppler-utils: the bytes go in through standard input and the
/// text comes out through standard output, so nothing of the upload touches the file system or a shell.
/// </summary>
internal sealed class PdfDecoder(ReadingOptions options)
{
    private const int LongestMessage = 10_000;

    private static readonly string[] Arguments = ["-layout", "-enc", "UTF-8", "-", "-"];

    public async Task<Decoding> DecodeAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        using var process = new Process { StartInfo = StartInfo(options.PdfCommand) };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return Decoding.Failure(ReadingProblem.PdfToolMissing, Advice.PdfToolMissing);
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(options.PdfTimeoutSeconds));
        try
        {
            return await ConvertAsync(process, bytes, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Decoding.Failure(ReadingProblem.Damaged, Advice.SlowPdf);
        }
        finally
        {
            Stop(process);
        }
    }

    private static ProcessStartInfo StartInfo(string command) => new(command, Arguments)
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = Encoding.UTF8,
        UseShellExecute = false,
        CreateNoWindow = true,
    };

    private static async Task FeedAsync(Process process, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        try
        {
            await using var input = process.StandardInput.BaseStream;
            await input.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        }
        catch (IOException)
        {
            // The program gave up before it had read everything; its exit code tells the rest.
        }
    }

    /// <summary>Reads until the end or a little beyond <paramref name="limit"/> characters.</summary>
    private static async Task<string> ReadAsync(StreamReader output, int limit, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        var buffer = new char[16_384];
        for (var read = 1; read > 0 && text.Length <= limit;)
        {
            read = await output.ReadAsync(buffer.AsMemory(), cancellationToken).ConfigureAwait(false);
            text.Append(buffer, 0, read);
        }

        return text.ToString();
    }

    /// <summary>Reads everything, lest the program waits for a reader, and keeps the beginning.</summary>
    private static async Task<string> ReadMessageAsync(StreamReader errors, CancellationToken cancellationToken)
    {
        var message = await ReadAsync(errors, LongestMessage, cancellationToken).ConfigureAwait(false);
        await errors.BaseStream.CopyToAsync(Stream.Null, cancellationToken).ConfigureAwait(false);
        return message;
    }

    private static void Stop(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
        {
            // It has ended by itself.
        }
    }

    private async Task<Decoding> ConvertAsync(Process process, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        var feeding = FeedAsync(process, bytes, cancellationToken);
        var complaining = ReadMessageAsync(process.StandardError, cancellationToken);
        var text = await ReadAsync(process.StandardOutput, options.MaxCharacters, cancellationToken).ConfigureAwait(false);
        var isTooLong = text.Length > options.MaxCharacters;
        if (isTooLong)
        {
            Stop(process);
        }

        var complaint = await complaining.ConfigureAwait(false);
        await feeding.ConfigureAwait(false);
        await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
        if (process.ExitCode != 0 && !isTooLong)
        {
            var isLocked = complaint.Contains("password", StringComparison.OrdinalIgnoreCase);
            return Decoding.Failure(ReadingProblem.Damaged, isLocked ? Advice.LockedPdf : Advice.DamagedPdf);
        }

        return string.IsNullOrWhiteSpace(text)
            ? Decoding.Failure(ReadingProblem.NoBeitrag, Advice.ScannedPdf)
            : Decoding.Success(text.Replace('\0', ' '));
    }
}
