using System.Text;

namespace Fokuslupe.Analysis.Protokolle.Formate;

/// <summary>
/// Windows-1252 gives nearly every byte a meaning, so it is believed only where the result reads like German:
/// no control characters, and the bytes beyond ASCII are such letters and signs, where such signs stand.
/// </summary>
internal static class Windows1252
{
    private const string Letters = "ÄÖÜäöüßéèêëáàâåçñíìîïóòôúùûøæÉÈÀÁÇŠšŽž";

    private const string Signs = "€‚„…‘’“”•–—™§°´·«»¼½¾²³¹®©±×¬µ‹›\u00A0\u00AD";

    /// <summary>Share of bytes beyond ASCII above which no German text lies.</summary>
    private const double MostBeyondAscii = 0.3;

    private const double MostImplausible = 0.1;

    private static readonly Encoding Encoding =
        CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <returns>Null when the bytes are implausible.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            var control = value is < 0x20 and not ((byte)'\t' or (byte)'\n' or 0x0B or 0x0C or (byte)'\r');
            if (control || value is 0x7F or 0x81 or 0x8D or 0x8F or 0x90 or 0x9D)
            {
                return null;
            }
        }

        var text = Encoding.GetString(bytes);
        int beyond = 0, implausible = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] > '\u007F')
            {
                beyond++;
                implausible += IsPlausible(text, i) ? 0 : 1;
            }
        }

        return beyond > MostBeyondAscii * text.Length || implausible > MostImplausible * beyond ? null : text;
    }

    private static bool IsPlausible(string text, int at) =>
        Letters.Contains(text[at], StringComparison.Ordinal)
        || (Signs.Contains(text[at], StringComparison.Ordinal) && (!IsWithinWord(text, at) || IsUsualWithinWord(text[at])));

    /// <summary>A quotation mark amid a word is the «ä» of another code page.</summary>
    private static bool IsWithinWord(string text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsAsciiLetterLower(text[at - 1]) && char.IsAsciiLetterLower(text[at + 1]);

    private static bool IsUsualWithinWord(char character) => character is '’' or '´' or '·' or '–' or '•' or '…' or '\u00AD' or '\u00A0';
}
