using System.Text.Json;

using Fokuslupe.Analysis.Protokolle.Csv;
using Fokuslupe.Domain;
using Fokuslupe.Testing;

namespace Fokuslupe.Analysis.Tests.Protokolle.Csv;

public sealed class CsvBoardTests
{
    [Theory]
    [InlineData("Spalte;Karte;Punkte\nBus;Takt verdichten;5\n")]
    [InlineData("Spalte,Karte,Punkte\r\nBus,Takt verdichten,5\r\n")]
    [InlineData("Spalte\tKarte\tPunkte\nBus\tTakt verdichten\t5")]
    [InlineData("Spalte|Karte|Punkte\nBus|Takt verdichten|5")]
    [InlineData("sep=;\nSpalte;Karte;Punkte\nBus;Takt verdichten;5")]
    [InlineData("Autor;Stimmen;Text;Bereich\nM. M.;5 Stimmen;Takt verdichten;Bus")]
    [InlineData("Section,Subject,Body,Author,Total upvotes\nBus,,Takt verdichten,Anonymous,5")]
    [InlineData("List name,Card name,Created by,Likes\nBus,Takt verdichten,me,+5")]
    [InlineData("Titel;Text der Karte;Anzahl Stimmen\nBus;Takt verdichten;5")]
    [InlineData("Board der Fokusgruppe Mobilität\n\nThema;Idee;Votes\nBus;Takt verdichten;5")]
    public void Read_NamedColumns_FindsDelimiterSectionCardAndVotes(string csv)
    {
        var beitrag = Assert.Single(CsvBoard.Read(csv, "board.csv")!.Beitraege);
        Assert.Equal(("Takt verdichten", "Bus", 5), (beitrag.Text, beitrag.Abschnitt, beitrag.Punkte));
        Assert.Equal("Takt verdichten", beitrag.Span.In(csv));
    }

    [Fact]
    public void Read_NextMeetingOnTheLastCard_IsFound()
    {
        var cards = string.Concat(Enumerable.Range(1, 40).Select(number => $"Bus;Linie {number} verdichten;1\n"));
        var csv = "Spalte;Karte;Punkte\n" + cards + "Ende;Nächstes Treffen 10.02.2022 um 18 Uhr;\n";
        Assert.Equal(new DateOnly(2022, 2, 10), CsvBoard.Read(csv, "2021-11-25-fg-mobilitaet-board.csv")!.Kopfdaten.NaechsteSitzung);
    }

    [Fact]
    public void Read_ColumnOfCardsOnly_TakesWholeLines()
    {
        const string Csv = "Karte\nBänke, Bäume; Brunnen\nTakt verdichten\n";
        Assert.Equal(["Bänke, Bäume; Brunnen", "Takt verdichten"], CsvBoard.Read(Csv, "board.csv")!.Beitraege.Select(beitrag => beitrag.Text));
    }

    [Fact]
    public void Read_TopicsAsColumns_MakesEveryCellACard()
    {
        const string Csv = "Was läuft gut?;Ideen\nBus kommt pünktlich;Rufbus einführen\n\"Bänke am\nMarkt\";\n";
        var protokoll = CsvBoard.Read(Csv, "board.csv")!;
        Assert.Equal(["Bus kommt pünktlich", "Rufbus einführen", "Bänke am Markt"], protokoll.Beitraege.Select(beitrag => beitrag.Text));
        Assert.Equal(["Was läuft gut?", "Ideen", "Was läuft gut?"], protokoll.Beitraege.Select(beitrag => beitrag.Abschnitt));
        Assert.Equal([Bezug.Thema, Bezug.Ideen, Bezug.Thema], protokoll.Beitraege.Select(beitrag => beitrag.Bezug));
        Assert.Equal([Zeilenart.Ueberschrift, Zeilenart.Beitrag, Zeilenart.Beitrag, Zeilenart.Beitrag], protokoll.Bilanz.Zeilen.Select(zeile => zeile.Art));
    }

    [Theory]
    [InlineData("Bus;Takt verdichten;5\nBus;Rufbus einführen;3\nRad;Radweg bauen;1")]
    [InlineData("Bus;Takt verdichten!\nBus;Rufbus einführen!\nBus;Haltestelle überdachen!")]
    [InlineData("1;2;3\n4;5;6")]
    [InlineData("Ein einzelner Satz ohne jede Spalte\nund noch einer")]
    [InlineData("22.04.2021;Takt\n23.04.2021;Rad")]
    public void Read_NoHeader_ReturnsNull(string csv) => Assert.Null(CsvBoard.Read(csv, "board.csv"));

    [Fact]
    public void Read_SectionNamedOnlyBesideItsFirstCard_HoldsForTheNext()
    {
        var protokoll = CsvBoard.Read("Spalte;Karte\nBus;Takt verdichten\n;Rufbus\nRad;Radweg\n;Bügel", "board.csv")!;
        Assert.Equal(["Bus", "Bus", "Rad", "Rad"], protokoll.Beitraege.Select(beitrag => beitrag.Abschnitt));
        Assert.Equal(["Bus", "Rad"], protokoll.Abschnitte.Select(abschnitt => abschnitt.Titel));
    }

    [Fact]
    public void Read_EmptyCardsAndBlankLines_StandInTheLedger()
    {
        var bilanz = CsvBoard.Read("Spalte;Karte;Punkte\n\nBus;Takt;1\nBus;;\nBus; – ;2\n", "board.csv")!.Bilanz;
        Assert.Equal(
            [Zeilenart.Beiwerk, Zeilenart.Leer, Zeilenart.Beitrag, Zeilenart.Ausgesondert, Zeilenart.Ausgesondert],
            bilanz.Zeilen.Select(zeile => zeile.Art));
    }

    [Fact]
    public void Read_StruckCardsAndVotesInTheText_AreUnderstood()
    {
        var protokoll = CsvBoard.Read("Spalte;Karte\nBus;~~Takt~~\nBus;Rufbus (3 Punkte)\n", "board.csv")!;
        Assert.Equal(("Rufbus", 3), Assert.Single(protokoll.Beitraege) is var beitrag ? (beitrag.Text, beitrag.Punkte!.Value) : default);
        Assert.Equal("durchgestrichen", protokoll.Bilanz.Zeilen[1].Grund);
    }

    [Theory]
    [InlineData("Organisatorisches", Bezug.Ergaenzung)]
    [InlineData("Parkplatz", Bezug.Ergaenzung)]
    [InlineData("Ideen für die Steuerungsgruppe", Bezug.Ideen)]
    [InlineData("Empfehlungen an die Politik", Bezug.Empfehlung)]
    [InlineData("Parkplätze in der Stadt", Bezug.Thema)]
    public void Read_NameOfTheSection_TellsTheBezug(string section, Bezug bezug) =>
        Assert.Equal(bezug, CsvBoard.Read($"Spalte;Karte\n{section};Takt verdichten", "board.csv")!.Beitraege[0].Bezug);

    [Fact]
    public void Read_BoardOfTheCorpus_FindsEveryCardOfTheGold()
    {
        const string Name = "2021-04-22-fg-bildung-onlineboard";
        var text = File.ReadAllText(Repository.PathOf("corpora", "protokolle", Name + ".csv"));
        var gold = File.ReadLines(Repository.PathOf("corpora", "protokolle", Name + ".gold.jsonl"))
            .Select(line => JsonSerializer.Deserialize<Gold>(line, JsonSerializerOptions.Web)!);
        var read = CsvBoard.Read(text, Name + ".csv")!.Beitraege
            .Select(beitrag => new Gold(beitrag.Span.Start, beitrag.Span.End, beitrag.Text, beitrag.Abschnitt, beitrag.Bezug.Code(), beitrag.Punkte));
        Assert.Equal(gold, read);
    }

    [Fact]
    public void Read_BoardOfTheCorpus_FindsTheHeadDataInFileNameAndFirstCards()
    {
        const string Name = "2021-04-22-fg-bildung-onlineboard.csv";
        var kopfdaten = CsvBoard.Read(File.ReadAllText(Repository.PathOf("corpora", "protokolle", Name)), Name)!.Kopfdaten;
        Assert.Equal(
            ("Fokusgruppe Bildung – Online-Board", "Fokusgruppe Bildung", new DateOnly(2021, 4, 22), 4, new DateOnly(2021, 6, 17)),
            (kopfdaten.Titel, kopfdaten.Gremium, kopfdaten.Datum, kopfdaten.Sitzung, kopfdaten.NaechsteSitzung));
    }

    private sealed record Gold(int Start, int End, string Text, string? Abschnitt, string Bezug, int? Punkte);
}
