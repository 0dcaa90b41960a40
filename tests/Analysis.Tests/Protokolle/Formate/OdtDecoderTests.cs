using Fokuslupe.Analysis.Protokolle;
using Fokuslupe.Analysis.Protokolle.Formate;
using Fokuslupe.Testing.Documents;

namespace Fokuslupe.Analysis.Tests.Protokolle.Formate;

public sealed class OdtDecoderTests : WordProcessorTests
{
    protected override IDocumentBuilder NewBuilder() => new OdtBuilder();

    protected override string Decode(byte[] bytes, int maxCharacters) => OdtDecoder.Decode(bytes, maxCharacters, default).Text!;

    [Theory]
    [InlineData("<text:p>a<text:s text:c=\"3\"/>b<text:tab/>c</text:p>", "a   b\tc\n")]
    [InlineData("<text:p>viele\n   Leerzeichen</text:p>", "viele Leerzeichen\n")]
    [InlineData("<text:p>Bänke<text:note><text:note-body><text:p>Fußnote</text:p></text:note-body></text:note></text:p>", "Bänke\n")]
    [InlineData("<text:tracked-changes><text:changed-region><text:deletion><text:p>gelöscht</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>bleibt</text:p>", "bleibt\n")]
    [InlineData("<text:p>Absatz<draw:frame><draw:text-box><text:p>Kasten</text:p></draw:text-box></draw:frame></text:p>", "Absatz\n\nKasten\n")]
    [InlineData("<text:p text:style-name=\"Title\">Wohnen</text:p>", "# Wohnen\n")]
    [InlineData("<text:p><text:span text:style-name=\"Bold\">Ausbau</text:span></text:p>", "**Ausbau**\n")]
    [InlineData("<text:table-of-content><text:p>1 Wohnen 3</text:p></text:table-of-content><text:section><text:p>Text</text:p></text:section>", "Text\n")]
    [InlineData("<text:p>a<text:s text:c=\"2000000000\"/>b</text:p>", "a                                                                                                    b\n")]
    public void Decode_Content_GivesWhatPeopleRead(string content, string text)
    {
        var builder = new OdtBuilder();
        builder.Markup(content);
        Assert.Equal(text, Decode(builder.Build()));
    }

    [Fact]
    public void Decode_RepeatedAndCoveredCells_KeepTheirColumns()
    {
        var builder = new OdtBuilder();
        builder.Markup(
            "<table:table><table:table-column table:number-columns-repeated=\"3\"/>"
            + "<table:table-row><table:table-cell table:number-columns-spanned=\"2\"><text:p>1 breit</text:p></table:table-cell><table:covered-table-cell/><table:table-cell><text:p>rechts</text:p></table:table-cell></table:table-row>"
            + "<table:table-row><table:table-cell table:number-columns-repeated=\"2\"/><table:table-cell><text:p>unten</text:p></table:table-cell></table:table-row></table:table>");
        Assert.Equal("| | | |\n|---|---|---|\n| 1 breit | | rechts |\n| | | unten |\n", Decode(builder.Build()));
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><a>&e;</a>")]
    [InlineData("<a><b></a>")]
    [InlineData("kein XML")]
    [InlineData("")]
    public void Decode_BrokenOrHostileContent_IsDamaged(string content) =>
        Assert.Equal(ReadingProblem.Damaged, OdtDecoder.Decode(OdtBuilder.Pack(content), 1_000_000, default).Problem);

    [Fact]
    public void Decode_HugeContent_IsABomb() => Assert.Equal(
        ReadingProblem.ArchiveBomb,
        OdtDecoder.Decode(OdtBuilder.Pack(new string(' ', 32 * 1024 * 1024)), 20_000_000, default).Problem);
}
