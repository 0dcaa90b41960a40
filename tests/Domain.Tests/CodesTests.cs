namespace Fokuslupe.Domain.Tests;

public sealed class CodesTests
{
    [Theory]
    [InlineData("forderung", Art.Forderung)]
    [InlineData("Frage", Art.Frage)]
    [InlineData("REAKTION", Art.Reaktion)]
    public void TryParse_Code_GivesTheValue(string code, Art expected)
    {
        Assert.True(Codes.TryParse<Art>(code, out var art));
        Assert.Equal(expected, art);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("-1")]
    [InlineData("wunsch")]
    [InlineData("frage,forderung")]
    public void TryParse_NoCode_IsRefused(string? code) => Assert.False(Codes.TryParse<Art>(code, out _));

    [Fact]
    public void Parse_NoCode_NamesCodeAndKind()
    {
        var problem = Assert.Throws<FormatException>(() => Codes.Parse<Haltung>("egal"));

        Assert.Contains("'egal'", problem.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(Haltung), problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_EveryValue_ReadsBackAndIsAscii()
    {
        RoundTrip<Art>();
        RoundTrip<Haltung>();
        RoundTrip<Bezug>();
        RoundTrip<Zeilenart>();
        RoundTrip<Auftragsstatus>();
        RoundTrip<Empfehlungsstatus>();
        RoundTrip<Steuerungsrelevanz>();
    }

    private static void RoundTrip<T>()
        where T : struct, Enum => Assert.All(Enum.GetValues<T>(), value =>
        {
            Assert.Matches("^[a-z]+$", value.Code());
            Assert.Equal(value, Codes.Parse<T>(value.Code()));
        });
}
