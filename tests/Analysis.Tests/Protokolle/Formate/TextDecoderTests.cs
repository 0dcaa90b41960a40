using System.Text;

using Fokuslupe.Analysis.Protokolle;
using Fokuslupe.Analysis.Protokolle.Formate;

namespace Fokuslupe.Analysis.Tests.Protokolle.Formate;

public sealed class TextDecoderTests
{
    private const string Text = "Straße & Öffnungszeiten:\r\n- „mehr“ Bänke – für 5 €\n";

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Text) },
        { "UTF-8 with mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)] },
        { "UTF-16 LE with mark", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)] },
        { "UTF-16 BE with mark", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Text)] },
        { "UTF-16 LE", Encoding.Unicode.GetBytes(Text) },
        { "UTF-16 BE", Encoding.BigEndianUnicode.GetBytes(Text) },
        { "Windows-1252", Windows1252.GetBytes(Text) },
    };

    public static TheoryData<string, byte[]> Unknown => new()
    {
        { "Cyrillic", CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes("Больше скамеек в парке, пожалуйста") },
        { "DOS", CodePagesEncodingProvider.Instance.GetEncoding(850)!.GetBytes("Mehr B\u00E4nke f\u00F6rdern") },
        { "Mac", CodePagesEncodingProvider.Instance.GetEncoding(10000)!.GetBytes("Mehr Bänke für Ältere") },
        { "broken UTF-8", [.. Encoding.UTF8.GetBytes("Mehr Bänke für Ältere, und zwar überall"), 0xC3] },
        { "UTF-32", Encoding.UTF32.GetBytes(Text) },
        { "a zero amid the text", Encoding.UTF8.GetBytes("Mehr Bänke\0 für alle") },
        { "odd UTF-16", [0xFF, 0xFE, 0x41] },
        { "half a surrogate", [0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00] },
        { "control characters", Encoding.UTF8.GetBytes(new string('\u0003', 50) + Text) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Decode_KnownEncoding_ReturnsTextWithItsLineEnds(string name, byte[] bytes)
    {
        Assert.NotEmpty(name);
        Assert.Equal(Text, TextDecoder.Decode(bytes, "notiz.txt").Text);
    }

    [Theory]
    [MemberData(nameof(Unknown))]
    public void Decode_UnknownEncoding_AsksForUtf8(string name, byte[] bytes)
    {
        Assert.NotEmpty(name);
        var decoding = TextDecoder.Decode(bytes, "notiz.txt");
        Assert.Equal(ReadingProblem.UnknownEncoding, decoding.Problem);
        Assert.Contains("UTF-8", decoding.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void Decode_BytesOfNoTextWithoutAnEndingOfText_NamesTheFormats() =>
        Assert.Equal(ReadingProblem.UnknownFormat, TextDecoder.Decode([1, 2, 3, 0, 4], "daten.bin").Problem);
}
