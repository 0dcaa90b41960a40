using Fokuslupe.Analysis.Anliegen;

namespace Fokuslupe.Analysis.Tests.Anliegen;

public sealed class InfinitivesTests
{
    [Theory]
    [InlineData("eingeführt", "einführen")]
    [InlineData("ausgebaut", "ausbauen")]
    [InlineData("erweitert", "erweitern")]
    [InlineData("finanziert", "finanzieren")]
    [InlineData("entwickelt", "entwickeln")]
    [InlineData("geöffnet", "öffnen")]
    [InlineData("gestaltet", "gestalten")]
    [InlineData("umgestaltet", "umgestalten")]
    [InlineData("genehmigt", "genehmigen")]
    [InlineData("wiederhergestellt", "wiederherstellen")]
    [InlineData("geschaffen", "schaffen")]
    [InlineData("angeboten", "anbieten")]
    [InlineData("übernommen", "übernehmen")]
    [InlineData("abgeschlossen", "abschließen")]
    [InlineData("eingebracht", "einbringen")]
    [InlineData("besser", null)]
    public void Of_Participle_IsItsInfinitive(string participle, string? expected) => Assert.Equal(expected, Infinitives.Of(participle));
}
