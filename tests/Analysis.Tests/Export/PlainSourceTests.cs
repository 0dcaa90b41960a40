using Fokuslupe.Analysis.Export.Qdpx;
using Fokuslupe.Domain;

using FsCheck;
using FsCheck.Fluent;

namespace Fokuslupe.Analysis.Tests.Export;

public sealed class PlainSourceTests
{
    private static readonly string[] Pieces = ["Miete", " ", "\r\n", "\n", "\r", "😀", "ä", "a\u0308"];

    [Theory]
    [InlineData("eins\r\nzwei\rdrei\n", "zwei", "eins\nzwei\ndrei\n", 5, 9)]
    [InlineData("a😀b\r\nMiete", "Miete", "a😀b\nMiete", 4, 9)]
    public void Positions_OfASpan_AreCodePointsOfTheTextWithPlainLineEnds(string text, string words, string plain, int start, int end)
    {
        var source = new PlainSource(text);
        var at = text.IndexOf(words, StringComparison.Ordinal);

        Assert.Equal(plain, source.Text);
        Assert.Equal((start, end), source.Positions(new TextSpan(at, at + words.Length)));
    }

    [Fact]
    public void Positions_OfAnySpan_HoldItsWords() => Prop.ForAll(
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).Two().ToArbitrary(),
        pair => Holds("x" + pair.Item1 + "x", "y" + pair.Item2 + "y")).QuickCheckThrowOnFailure();

    private static bool Holds(string before, string words)
    {
        var source = new PlainSource(before + words + "\r\n" + before);
        var (start, end) = source.Positions(new TextSpan(before.Length, before.Length + words.Length));
        var runes = source.Text.EnumerateRunes().Select(rune => rune.ToString()).ToList();
        return !source.Text.Contains('\r')
            && string.Concat(runes.Skip(start).Take(end - start)) == words.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
    }
}
