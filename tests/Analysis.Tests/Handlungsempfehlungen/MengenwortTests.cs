using Fokuslupe.Analysis.Handlungsempfehlungen;

namespace Fokuslupe.Analysis.Tests.Handlungsempfehlungen;

public sealed class MengenwortTests
{
    [Theory]
    [InlineData(1, "Ein Beitrag")]
    [InlineData(2, "Einzelne Beiträge")]
    [InlineData(3, "Mehrere Beiträge")]
    [InlineData(5, "Mehrere Beiträge")]
    [InlineData(6, "Viele Beiträge")]
    public void Beitraege_AtTheEdgesOfItsBands_GivesTheWord(int count, string expected) =>
        Assert.Equal(expected, Mengenwort.Beitraege(count));

    [Theory]
    [InlineData(1, null, "in einer Sitzung")]
    [InlineData(4, null, "in 4 Sitzungen")]
    [InlineData(1, 1, "in der einzigen Sitzung mit Beiträgen zu diesem Handlungsfeld")]
    [InlineData(4, 4, "in allen 4 Sitzungen mit Beiträgen zu diesem Handlungsfeld")]
    [InlineData(4, 6, "in der Mehrheit der Sitzungen mit Beiträgen zu diesem Handlungsfeld (4 von 6 Sitzungen)")]
    [InlineData(3, 6, "in 3 von 6 Sitzungen mit Beiträgen zu diesem Handlungsfeld")]
    [InlineData(1, 2, "in einer von 2 Sitzungen mit Beiträgen zu diesem Handlungsfeld")]
    public void Sitzungen_WithOrWithoutTotal_ClaimsNoMoreThanTheCounts(int count, int? total, string expected) =>
        Assert.Equal(expected, Mengenwort.Sitzungen(count, total));

    [Fact]
    public void List_OfOneTwoThree_ReadsAsGerman()
    {
        Assert.Equal("A", Counted.List(["A"]));
        Assert.Equal("A und B", Counted.List(["A", "B"]));
        Assert.Equal("A, B und C", Counted.List(["A", "B", "C"]));
    }
}
