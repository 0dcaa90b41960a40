using Fokuslupe.Analysis.Protokolle;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Tests.Protokolle;

public sealed class KopfdatenReaderTests
{
    [Fact]
    public void Read_LetterWithItsOwnDate_TakesTheDayOfTheSitzung()
    {
        var kopf = Minutes.Read("""
            Kreis Holmbek                              Holmbek, 05.03.2018
            Der Landrat

            Protokoll der 4. Sitzung der Steuerungsgruppe Sozialplanung

            Datum:   Donnerstag, 22. Februar 2018

            TOP 1  Eröffnung

            Das Protokoll der 3. Sitzung wird genehmigt.

            Nächster Termin

            Die 5. Sitzung findet am 31. Mai um 9 Uhr statt.
            """).Kopfdaten;

        Assert.Equal("Protokoll der 4. Sitzung der Steuerungsgruppe Sozialplanung", kopf.Titel);
        Assert.Equal("Steuerungsgruppe Sozialplanung", kopf.Gremium);
        Assert.Equal(new DateOnly(2018, 2, 22), kopf.Datum);
        Assert.Equal(4, kopf.Sitzung);
        Assert.Equal(new DateOnly(2018, 5, 31), kopf.NaechsteSitzung);
    }

    [Theory]
    [InlineData("MITSCHRIFT FOKUSGRUPPE MOBILITAET", "Fokusgruppe Mobilität")]
    [InlineData("Protokoll Fokusgruppe Kinder, Jugend und Familie – World Café", "Fokusgruppe Kinder, Jugend, Familie")]
    [InlineData("Protokoll der Fokusgr. Altenhilfe/Pflege", "Fokusgruppe Altenhilfe und Pflege")]
    [InlineData("Protokoll Fokusgruppe Gesundheit, 4. Sitzung am 3.3.2020", "Fokusgruppe Gesundheit")]
    [InlineData("Protokoll Fokusgruppe Sprachbildung am 3.3.2020", "Fokusgruppe Sprachbildung")]
    [InlineData("Niederschrift Steuerungsgruppe", "Steuerungsgruppe Sozialplanung")]
    public void Read_Title_GivesUniformGremium(string title, string gremium) =>
        Assert.Equal(gremium, Minutes.Read(title + "\n\nIdeen\n\n- Busse\n").Kopfdaten.Gremium);

    [Theory]
    [InlineData("8.11.18", 2018, 11, 8)]
    [InlineData("20.II.2025", 2025, 2, 20)]
    [InlineData("3. März 2021", 2021, 3, 3)]
    [InlineData("14. DEZ. 2020", 2020, 12, 14)]
    [InlineData("2022-09-15", 2022, 9, 15)]
    public void Read_DateInAnyForm_GivesTheDay(string date, int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), Minutes.Read($"Protokoll Fokusgruppe Wohnen\nWann: {date}, 14 Uhr\n\nIdeen\n\n- Busse\n").Kopfdaten.Datum);

    [Theory]
    [InlineData("Beratungsfolge\n  05.03.2020   Sozialausschuss\n  19.03.2020   Kreistag")]
    [InlineData("Beratungsfolge: Sozialausschuss (05.03.2020), Kreistag (19.03.2020)")]
    [InlineData("Geht an: Sozialausschuss 05.03.2020; Kreistag 19.03.2020 (zur Kenntnis)")]
    [InlineData("Beratung in den Gremien: 5. März 2020 Sozialausschuss, 19. März 2020 Kreistag")]
    [InlineData("**Beratungsfolge**\n\n- 05.03.2020 Sozialausschuss\n- 19.03.2020 Kreistag")]
    [InlineData("Beratungsfolge\n\n1. Sozialausschuss am 05.03.2020\n2. Kreistag am 19.03.2020")]
    [InlineData("## Beratungsfolge\n\n| Datum | Gremium |\n|---|---|\n| 05.03.2020 | Sozialausschuss |\n| 19.03.2020 | Kreistag |")]
    public void Read_Beratungsfolge_GivesDatesAndCommittees(string folge)
    {
        var read = Minutes.ReadMarkdown("# Protokoll Fokusgruppe Wohnen vom 3.2.2020\n\n## Ideen\n\n- Busse\n\n" + folge + "\n");

        Assert.Equal([new Beratung(new DateOnly(2020, 3, 5), "Sozialausschuss"), new Beratung(new DateOnly(2020, 3, 19), "Kreistag")], read.Kopfdaten.Beratungsfolge);
        Assert.Equal(["Busse"], read.Texts());
    }

    [Fact]
    public void Read_SilentText_TakesTheFileName()
    {
        var kopf = KopfdatenReader.Read("Karten ohne Kopf", "2021-04-22-fg-bildung-onlineboard.csv");

        Assert.Equal(("Fokusgruppe Bildung – Online-Board", "Fokusgruppe Bildung", new DateOnly(2021, 4, 22)), (kopf.Titel, kopf.Gremium, kopf.Datum!.Value));
        Assert.Null(kopf.Sitzung);
        Assert.Null(kopf.NaechsteSitzung);
    }
}
