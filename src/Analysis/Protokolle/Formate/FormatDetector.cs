using System.IO.Compression;
using System.Text;

namespace Fokuslupe.Analysis.Protokolle.Formate;

/// <summary>Tells the format of a file: by its first bytes where they say it, else by the ending of its name.</summary>
internal static class FormatDetector
{
    private const int LongestMimeType = 100;

    private const string OpenDocumentText = "application/vnd.oasis.opendocument.text";

    /// <summary>How binary files begin whose bytes might still pass for text in some encoding.</summary>
    private static readonly byte[][] Foreign =
    [
        [0x89, .. "PNG"u8], [0xFF, 0xD8, 0xFF], [.. "GIF8"u8], [.. "RIFF"u8], [.. "BM"u8, 0x00], [.. "II*"u8, 0x00], [.. "MM"u8, 0x00, .. "*"u8],
        [0x1F, 0x8B], [.. "Rar!"u8], [.. "7z"u8, 0xBC], [0x7F, .. "ELF"u8], [.. "MZ"u8, 0x90], [.. "{\\rtf"u8], [.. "SQLite format"u8],
    ];

    private static readonly byte[] OldOffice = [0xD0, 0xCF, 0x11, 0xE0];

    private static readonly string[] Markup = ["<?xml", "<!doctype", "<html", "<svg"];

    /// <summary>Old Office files, and Office files behind a password.</summary>
    public static bool IsOldOffice(ReadOnlySpan<byte> bytes) => bytes.StartsWith(OldOffice);

    /// <returns>Null when neither the bytes nor the ending belong to a format that is read.</returns>
    public static FileFormat? Detect(ReadOnlyMemory<byte> bytes, string fileName)
    {
        var span = bytes.Span;
        if (span.StartsWith("PK"u8) && span.Length > 3 && span[2] < ' ')
        {
            return DetectArchive(bytes) ?? (ByEnding(fileName) is FileFormat.Docx or FileFormat.Odt ? ByEnding(fileName) : null);
        }

        if (span[..Math.Min(span.Length, 1024)].IndexOf("%PDF-"u8) >= 0)
        {
            return FileFormat.Pdf;
        }

        return IsForeign(span) ? null : ByEnding(fileName) switch
        {
            FileFormat.Markdown => FileFormat.Markdown,
            FileFormat.Csv => FileFormat.Csv,
            _ => FileFormat.Text,
        };
    }

    /// <summary>True when the name promises text, so that unreadable bytes are a matter of encoding.</summary>
    public static bool PromisesText(string fileName) =>
        ByEnding(fileName) is FileFormat.Text or FileFormat.Markdown or FileFormat.Csv;

    private static FileFormat? ByEnding(string fileName) =>
        fileName[(fileName.LastIndexOf('.') + 1)..].ToUpperInvariant() switch
        {
            "TXT" => FileFormat.Text,
            "MD" or "MARKDOWN" => FileFormat.Markdown,
            "CSV" or "TSV" => FileFormat.Csv,
            "DOCX" => FileFormat.Docx,
            "ODT" => FileFormat.Odt,
            "PDF" => FileFormat.Pdf,
            _ => null,
        };

    private static bool IsForeign(ReadOnlySpan<byte> bytes)
    {
        foreach (var signature in Foreign)
        {
            if (bytes.StartsWith(signature))
            {
                return true;
            }
        }

        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 64)]).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\r', '\n');
        return IsOldOffice(bytes) || Array.Exists(Markup, tag => head.StartsWith(tag, StringComparison.OrdinalIgnoreCase));
    }

    private static FileFormat? DetectArchive(ReadOnlyMemory<byte> bytes)
    {
        if (BoundedArchive.HasTooManyEntries(bytes.Span))
        {
            return null;
        }

        try
        {
            using var archive = BoundedArchive.Open(bytes);
            if (archive.GetEntry("mimetype") is { } mimeType)
            {
                return ReadStart(mimeType).StartsWith(OpenDocumentText, StringComparison.Ordinal) ? FileFormat.Odt : null;
            }

            return archive.Entries.Any(entry => entry.FullName.StartsWith("word/", StringComparison.OrdinalIgnoreCase))
                && archive.Entries.Any(entry => entry.FullName.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase))
                ? FileFormat.Docx
                : null;
        }
        catch (Exception exception) when (BoundedArchive.IsDamage(exception))
        {
            return null;
        }
    }

    private static string ReadStart(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var buffer = new byte[LongestMimeType];
        return Encoding.ASCII.GetString(buffer, 0, stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false));
    }
}
