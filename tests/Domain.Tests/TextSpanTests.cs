namespace Fokuslupe.Domain.Tests;

public sealed class TextSpanTests
{
    [Theory]
    [InlineData(0, 4, "Mehr")]
    [InlineData(5, 10, "Bänke")]
    [InlineData(10, 10, "")]
    public void In_SpanOfTheText_GivesTheWordsUnchanged(int start, int end, string expected)
    {
        var span = new TextSpan(start, end);

        Assert.Equal(expected, span.In("Mehr Bänke"));
        Assert.Equal(expected.Length, span.Length);
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(-1, 2)]
    [InlineData(3, 2)]
    public void In_SpanOutsideTheText_Throws(int start, int end) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(start, end).In("Mehr"));
}
