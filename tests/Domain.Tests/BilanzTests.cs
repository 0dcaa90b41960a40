namespace Fokuslupe.Domain.Tests;

public sealed class BilanzTests
{
    [Fact]
    public void Anzahl_OverAllClasses_AddsUpToTheLines()
    {
        var bilanz = new Bilanz(
        [
            new Zeile(1, new TextSpan(0, 7), Zeilenart.Ueberschrift, null),
            new Zeile(2, new TextSpan(8, 8), Zeilenart.Leer, null),
            new Zeile(3, new TextSpan(9, 20), Zeilenart.Beitrag, null),
            new Zeile(4, new TextSpan(21, 30), Zeilenart.Beitrag, null),
            new Zeile(5, new TextSpan(31, 40), Zeilenart.Ausgesondert, "durchgestrichen"),
        ]);

        Assert.Equal(2, bilanz.Anzahl(Zeilenart.Beitrag));
        Assert.Equal(0, bilanz.Anzahl(Zeilenart.These));
        Assert.Equal(bilanz.Zeilen.Count, Enum.GetValues<Zeilenart>().Sum(bilanz.Anzahl));
    }
}
