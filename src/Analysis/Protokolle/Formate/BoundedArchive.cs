using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml;

namespace Fokuslupe.Analysis.Protokolle.Formate;

/// <summary>Guards against archives that unpack to far more than they should.</summary>
internal static class BoundedArchive
{
    private const int MaxEntries = 4096;

    /// <summary>Office XML packs to a tenth or a thirtieth; beyond this the content is made up.</summary>
    private const long MaxRatio = 100;

    /// <summary>Below this size of the unpacked content no ratio is suspicious.</summary>
    private const long Harmless = 10L * 1024 * 1024;

    /// <summary>Markup around a character of text, in bytes.</summary>
    private const long BytesPerCharacter = 8;

    /// <summary>How a directory record of an archive begins.</summary>
    private static ReadOnlySpan<byte> DirectoryRecord => "PK\u0001\u0002"u8;

    public static bool HasTooManyEntries(ReadOnlySpan<byte> bytes) => bytes.Count(DirectoryRecord) > MaxEntries;

    public static ZipArchive Open(ReadOnlyMemory<byte> bytes) => new(AsStream(bytes), ZipArchiveMode.Read);

    /// <summary>The bytes as a stream, without copying them where they are an array.</summary>
    public static MemoryStream AsStream(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);

    /// <summary>Unpacks every entry into nothing, so that whatever reads the archive afterwards is bounded; declared sizes are not believed.</summary>
    /// <returns>True when the archive holds too much.</returns>
    /// <exception cref="InvalidDataException">The archive is broken.</exception>
    public static bool IsBomb(ReadOnlyMemory<byte> bytes, int maxCharacters, CancellationToken cancellationToken)
    {
        if (HasTooManyEntries(bytes.Span))
        {
            return true;
        }

        var left = Math.Max(Harmless, Math.Min(MaxRatio * bytes.Length, BytesPerCharacter * maxCharacters));
        var buffer = new byte[81920];
        using var archive = Open(bytes);
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
            {
                cancellationToken.ThrowIfCancellationRequested();
                left -= read;
                if (left < 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>What the framework and the Open XML SDK throw for broken archives, packages and XML parts.</summary>
    public static bool IsDamage(Exception exception) =>
        exception is InvalidDataException or XmlException or IOException or FormatException or ArgumentException
            or NotSupportedException or InvalidOperationException or KeyNotFoundException or DocumentFormat.OpenXml.Packaging.OpenXmlPackageException;
}
