using Fokuslupe.Analysis.Protokolle;

namespace Fokuslupe.Analysis.Tests.Protokolle;

public sealed class LinesTests
{
    [Theory]
    [InlineData("Radweg bis Kirch-\ndorf", "Radweg bis Kirchdorf")]
    [InlineData("Wohn-\r\n   heim", "Wohnheim")]
    [InlineData("Aufbau IT-\nReferat", "Aufbau IT-Referat")]
    [InlineData("form-\nund fristgerecht", "form- und fristgerecht")]
    [InlineData("Sommer-\noder Winterferien", "Sommer- oder Winterferien")]
    [InlineData("Pflege-\nundurchsichtig", "Pflegeundurchsichtig")]
    [InlineData("20-\njährige", "20-jährige")]
    [InlineData("Hund, Katze -\nHauptsache Besuch", "Hund, Katze - Hauptsache Besuch")]
    [InlineData("Bus\u00AD\nfahrer", "Busfahrer")]
    [InlineData("  eins\t zwei\u00A0 drei \n", "eins zwei drei")]
    [InlineData("Nord-Süd-Achse", "Nord-Süd-Achse")]
    public void Join_BrokenLines_ReadsAsPeopleQuote(string span, string joined) => Assert.Equal(joined, Lines.Join(span));

    [Fact]
    public void Split_AllKindsOfLineEnds_LeavesThemOut() =>
        Assert.Equal(["a", "", "b", "c", "d"], Lines.Split("a\n\r\nb\fc\rd\n").Select(span => span.In("a\n\r\nb\fc\rd\n")));
}
