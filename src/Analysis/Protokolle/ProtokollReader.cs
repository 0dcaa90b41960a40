namespace Fokuslupe.Analysis.Protokolle;

/// <summary>Reads minutes: bytes of a file become a Protokoll whose spans point into the decoded text.</summary>
public sealed class ProtokollReader(ReadingOptions options)
{
    /// <summary>Reads one document in bounded time and memory; never throws for what the bytes may hold.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="fileName">Its name: the ending is a hint at the format, dates and Gremium in it may serve as head data. Never used as a path.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public Task<ReadingResult> ReadAsync(ReadOnlyMemory<byte> bytes, string fileName, CancellationToken cancellationToken)
    {
        _ = options;
        throw new NotSupportedException();
    }
}
