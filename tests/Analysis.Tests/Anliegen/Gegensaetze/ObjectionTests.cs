using Fokuslupe.Analysis.Anliegen;

namespace Fokuslupe.Analysis.Tests.Anliegen;

public sealed class ObjectionTests
{
    [Theory]
    [InlineData("Seilbahn über die Förde bauen", "Keine Seilbahn über unsere Häuser!")]
    [InlineData("Den Wochenmarkt auf den Sonntag ausdehnen", "Auf einen Markt am Sonntag verzichten")]
    [InlineData("Straßenlaternen die ganze Nacht an", "Sterne statt Straßenlaternen")]
    [InlineData("Ein Jugendrat für den Kreis", "Ein Jugendrat ist überflüssig")]
    [InlineData("Den Deich für Autos öffnen", "Der Deich soll nicht noch für Autos geöffnet werden")]
    [InlineData("Windräder am Ortsrand", "Hände weg vom Ortsrand")]
    [InlineData("Neues Stadion", "Lieber Turnhallen reparieren")]
    [InlineData("Campingplatz am See vergrößern", "Der Campingplatz ist groß genug")]
    public void In_DemandAndItsOpposite_TellsThemApart(string demand, string opposite)
    {
        Assert.False(Objection.In(demand));
        Assert.True(Objection.In(opposite));
    }

    [Theory]
    [InlineData("Nicht nur in der Stadt: Busse für alle")]
    [InlineData("Der Weg mündet in die Wiese")]
    [InlineData("")]
    public void In_WordsThatOnlyLookAlike_DoNotObject(string text) => Assert.False(Objection.In(text));
}
