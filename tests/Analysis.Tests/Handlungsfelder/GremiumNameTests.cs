using Fokuslupe.Analysis.Handlungsfelder;

namespace Fokuslupe.Analysis.Tests.Handlungsfelder;

public sealed class GremiumNameTests
{
    [Theory]
    [InlineData("Fokusgruppe Wohnen", "Wohnen")]
    [InlineData("Fokusgruppe Altenhilfe und Pflege", "Altenhilfe und Pflege")]
    [InlineData("Steuerungsgruppe Sozialplanung", null)]
    [InlineData("Steuerungsgruppe", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Topic_OfName_IsWhatStandsForAField(string? name, string? topic) => Assert.Equal(topic, GremiumName.Topic(name));
}
