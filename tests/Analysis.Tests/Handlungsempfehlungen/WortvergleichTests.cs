using Fokuslupe.Analysis.Handlungsempfehlungen;

using FsCheck;
using FsCheck.Fluent;

namespace Fokuslupe.Analysis.Tests.Handlungsempfehlungen;

public sealed class WortvergleichTests
{
    [Fact]
    public void Vergleich_OfAChangedWord_ShowsOnlyThatWord() => Assert.Equal(
        [
            new(Textstueckart.Gleich, "Der Kreis baut "),
            new(Textstueckart.Entfallen, "kleine "),
            new(Textstueckart.Neu, "bezahlbare "),
            new(Textstueckart.Gleich, "Wohnungen."),
        ],
        Wortvergleich.Of("Der Kreis baut kleine Wohnungen.", "Der Kreis baut bezahlbare Wohnungen."));

    [Fact]
    public void Vergleich_OfTheSame_IsOnePiece() =>
        Assert.Equal([new(Textstueckart.Gleich, "Mehr Busse.")], Wortvergleich.Of("Mehr Busse.", "Mehr Busse."));

    [Theory]
    [InlineData("", "")]
    [InlineData("", "Neu.")]
    [InlineData("Alt.", "")]
    public void Vergleich_WithNothing_IsAllNewOrGone(string alt, string neu) => Rebuilds(alt, neu);

    [Fact]
    public void Vergleich_OfAnyTexts_HoldsBoth() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonNull<string>>(), ArbMap.Default.ArbFor<NonNull<string>>(), (alt, neu) => Rebuilds(alt.Get, neu.Get)).QuickCheckThrowOnFailure();

    private static void Rebuilds(string alt, string neu)
    {
        var pieces = Wortvergleich.Of(alt, neu);

        Assert.Equal(alt, string.Concat(pieces.Where(piece => piece.Art != Textstueckart.Neu).Select(piece => piece.Text)));
        Assert.Equal(neu, string.Concat(pieces.Where(piece => piece.Art != Textstueckart.Entfallen).Select(piece => piece.Text)));
    }
}
