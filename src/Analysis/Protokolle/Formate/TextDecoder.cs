using System.Text;
using System.Text.Unicode;

namespace Fokuslupe.Analysis.Protokolle.Formate;

/// <summary>Decodes text: UTF-8 and UTF-16 with or without byte order mark, else Windows-1252 where it reads like German.</summary>
internal static class TextDecoder
{
    private const double ManyZeros = 0.5;
    private const double FewZeros = 0.05;

    /// <summary>Of the characters, one in this many may be a stray control character.</summary>
    private const int ControlRarity = 100;

    private static readonly UnicodeEncoding LittleEndian = new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);

    private static readonly UnicodeEncoding BigEndian = new(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    public static Decoding Decode(ReadOnlySpan<byte> bytes, string fileName)
    {
        if (Decode(bytes) is { } text)
        {
            return Decoding.Success(text);
        }

        return FormatDetector.PromisesText(fileName)
            ? Decoding.Failure(ReadingProblem.UnknownEncoding, Advice.UnknownEncoding)
            : Decoding.Failure(ReadingProblem.UnknownFormat, Advice.UnknownFormat);
    }

    private static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            bytes = bytes[3..];
            return Utf8.IsValid(bytes) ? IfText(Encoding.UTF8.GetString(bytes)) : null;
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Utf16(bytes[2..], LittleEndian);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Utf16(bytes[2..], BigEndian);
        }

        if (bytes.Contains((byte)0))
        {
            return Utf16WithoutMark(bytes);
        }

        return Utf8.IsValid(bytes) ? IfText(Encoding.UTF8.GetString(bytes)) : Windows1252.Decode(bytes);
    }

    /// <summary>In UTF-16 the characters up to U+00FF have a zero as their upper half: which bytes are zero tells the order.</summary>
    private static string? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        int even = 0, odd = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == 0)
            {
                _ = i % 2 == 0 ? even++ : odd++;
            }
        }

        var units = bytes.Length / 2.0;
        return (even / units, odd / units) switch
        {
            ( < FewZeros, > ManyZeros) => Utf16(bytes, LittleEndian),
            ( > ManyZeros, < FewZeros) => Utf16(bytes, BigEndian),
            _ => null,
        };
    }

    private static string? Utf16(ReadOnlySpan<byte> bytes, UnicodeEncoding encoding)
    {
        try
        {
            return IfText(encoding.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string? IfText(string text)
    {
        var controls = 0;
        foreach (var character in text)
        {
            if (character == '\0')
            {
                return null;
            }

            if (character < ' ' && character is not ('\t' or '\n' or '\v' or '\f' or '\r'))
            {
                controls++;
            }
        }

        return controls * ControlRarity > text.Length + ControlRarity ? null : text;
    }
}
