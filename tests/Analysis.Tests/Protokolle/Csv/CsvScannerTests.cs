using Fokuslupe.Analysis.Protokolle.Csv;

namespace Fokuslupe.Analysis.Tests.Protokolle.Csv;

public sealed class CsvScannerTests
{
    [Theory]
    [InlineData("a;b\nc;d", "a|b/c|d")]
    [InlineData("a;b\r\nc;d\r\n", "a|b/c|d")]
    [InlineData("a\rb", "a/b")]
    [InlineData("\"a;b\";c", "a;b|c")]
    [InlineData("\"a\nb\";c", "a b|c")]
    [InlineData("\"sagt \"\"ja\"\"\";c", "sagt \"ja\"|c")]
    [InlineData("\"\";c;", "|c|")]
    [InlineData(" \"a\" ; b ", "a|b")]
    [InlineData("\"a\"Rest;b", "a|b")]
    [InlineData("5\" Rohr;b", "5\" Rohr|b")]
    [InlineData("\"nie zu;b\nc;d", "\"nie zu|b/c|d")]
    [InlineData("a\n\nb", "a//b")]
    public void Records_Cells_HoldTheirContent(string csv, string expected)
    {
        var records = new CsvScanner(csv, ';').Records().Select(record => string.Join('|', record.Cells.Select(cell => CsvRecord.Content(csv, cell))));
        Assert.Equal(expected, string.Join('/', records));
    }

    [Fact]
    public void Records_OfAnyText_LieOneBehindTheOtherAndEndAtLineEnds()
    {
        var random = new Random(1);
        for (var round = 0; round < 500; round++)
        {
            var csv = new string([.. Enumerable.Range(0, random.Next(60)).Select(_ => ";\"\n\ra "[random.Next(6)])]);
            var at = 0;
            foreach (var record in new CsvScanner(csv, ';').Records())
            {
                Assert.InRange(record.Span.Start, at, csv.Length);
                Assert.True(csv[at..record.Span.Start].All(character => character is '\n' or '\r'));
                Assert.All(record.Cells, cell => Assert.InRange(cell.Start, record.Span.Start, record.Span.End));
                at = record.Span.End;
            }

            Assert.True(csv[at..].All(character => character is '\n' or '\r'));
        }
    }
}
