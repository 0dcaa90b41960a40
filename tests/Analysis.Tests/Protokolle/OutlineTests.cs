using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Tests.Protokolle;

/// <summary>One layout a test, with sentences of our own.</summary>
public sealed class OutlineTests
{
    [Fact]
    public void These_WithCommentsAndIdeas_GivesBezugTheseAndVotes()
    {
        var read = Minutes.Read("""
            Protokoll Fokusgruppe Bildung

            These 1
            "Lesen lernt man zu spät."

            - stimmt
            - In der Kita fehlen Bücher (3 Punkte)

            Konkrete Ideen und Vorschläge

            - Vorlesepaten in jeder Kita  ●●

            These 2
            "Schwimmen lernt keiner mehr."

            - leider
            """);

        Assert.Equal(["Lesen lernt man zu spät.", "Schwimmen lernt keiner mehr."], read.Thesen.Select(these => these.Text));
        Assert.Equal(
            [(Bezug.These, 1, null), (Bezug.These, 1, 3), (Bezug.Ideen, 1, 2), (Bezug.These, 2, (int?)null)],
            read.Beitraege.Select(beitrag => (beitrag.Bezug, beitrag.These ?? 0, beitrag.Punkte)));
        Assert.Equal("Vorlesepaten in jeder Kita", read.Beitraege[2].Text);
        Assert.Equal(Zeilenart.These, read.LineWith("Lesen lernt").Art);
    }

    [Fact]
    public void These_WithCommentsParted_ByBlankLines_TakesBlocksAsCards()
    {
        var read = Minutes.Read("""
            Protokoll der Steuerungsgruppe

            These 1

            Vereine finden keinen Nachwuchs

            Bei uns
            schon!

            Im Gegenteil:
            - Jugendfeuerwehr
            - Chor

            ↓
            mehr Zeit

            Konkrete Ideen und Vorschläge für den Kreis Holmbek

            Ehrenamtskarte
            """);

        Assert.Equal(["Bei uns schon!", "Im Gegenteil: - Jugendfeuerwehr - Chor", "mehr Zeit", "Ehrenamtskarte"], read.Texts());
        Assert.Equal(Bezug.Ideen, read.Beitraege[3].Bezug);
        Assert.Equal(1, read.Beitraege[3].These);
    }

    [Fact]
    public void TopicWall_WithShortLines_JoinsCardsAndCountsVotes()
    {
        var read = Minutes.Read("""
            Fotoprotokoll Fokusgruppe Freizeit

            Foto: Wand 1

            SPORT

            Halle abends län-
            ger auf  ●●●

            → mit Schlüssel-
            dienst

            ~~Golfplatz~~

            dito


            MUSIK

            Proberaum
            fehlt
            """);

        Assert.Equal(["Halle abends länger auf", "mit Schlüsseldienst", "dito", "Proberaum fehlt"], read.Texts());
        Assert.Equal(["SPORT", "SPORT", "SPORT", "MUSIK"], read.Beitraege.Select(beitrag => beitrag.Abschnitt!));
        Assert.Equal((Zeilenart.Beiwerk, "bildunterschrift"), read.LineWith("Foto: Wand"));
        Assert.Equal((Zeilenart.Ausgesondert, "durchgestrichen"), read.LineWith("Golfplatz"));
    }

    [Fact]
    public void AgendaItems_WithTalk_AreCutIntoSentences()
    {
        var read = Minutes.Read("""
            Niederschrift der 2. Sitzung der Steuerungsgruppe Sozialplanung

            Tagesordnung:
              TOP 1   Eröffnung
              TOP 2   Verschiedenes

            TOP 1   Eröffnung

            Herr Dr. Brandt eröffnet um 9.30 Uhr die
            2. Sitzung. Es gebe ca. 40 Anträge, z. B. für Busse. Immer noch.

            TOP 2   Verschiedenes

            Folgendes wird genannt:

              a) Frau Holm: Der Saal ist zu kalt.
              b) Herr Voss: Mehr Stühle!
            """);

        Assert.Equal(
            ["Herr Dr. Brandt eröffnet um 9.30 Uhr die 2. Sitzung.", "Es gebe ca. 40 Anträge, z. B. für Busse. Immer noch.", "Frau Holm: Der Saal ist zu kalt.", "Herr Voss: Mehr Stühle!"],
            read.Texts());
        Assert.All(read.Beitraege, beitrag => Assert.Equal(Bezug.Diskussion, beitrag.Bezug));
        Assert.Equal((Zeilenart.Beiwerk, "ueberleitung"), read.LineWith("Folgendes"));
        Assert.Equal("TOP 2 Verschiedenes", read.Beitraege[^1].Abschnitt);
    }

    [Fact]
    public void Notes_OneToALine_AreCutAtLineEnds()
    {
        var read = Minutes.Read("""
            Mitschrift Fokusgruppe Mobilität

            Diskussion

            Petersen: der neue Fahrplan kommt erst im Herbst, vorher geht da leider gar nichts
            Holm: das ist zu spät
            Petersen will bis dahin wenigstens die alten Aushänge austauschen, an jeder Halte-
            stelle
            keine Einigkeit über den Nachtbus
            """);

        Assert.Equal(4, read.Beitraege.Count);
        Assert.Equal("Petersen will bis dahin wenigstens die alten Aushänge austauschen, an jeder Haltestelle", read.Beitraege[2].Text);
    }

    [Fact]
    public void Cards_OneToALineUnderNumberedHeadings_ArePartedByLines()
    {
        var read = Minutes.Read("""
            Gesprächsnotiz Fokusgruppe Inklusion

            1. Was läuft gut?
            Rampe am Bahnhof ist endlich fertig ●●
            Stadtplan in Leichter Sprache liegt aus
            Die Fahrer sind geschult worden
            Neue Klingel am Rathaus

            2. Was fehlt?
            Toilette am Markt  ●
            Arbeit außerhalb der Werkstatt
            """);

        Assert.Equal(6, read.Beitraege.Count);
        Assert.Equal(["1. Was läuft gut?", "2. Was fehlt?"], read.Abschnitte.Select(abschnitt => abschnitt.Titel));
        Assert.Equal(2, read.Beitraege[0].Punkte);
    }

    [Fact]
    public void Codes_InBracketsOrLetters_AreNoPartOfTheCard()
    {
        var read = Minutes.Read("""
            Dokumentation Fokusgruppe Wohnen

            STÄRKEN
             S1 kurze Wege
             S2 grüne Höfe (2 P.)

            SCHWÄCHEN
             W1 Mieten steigen
             W2 kein Aufzug

            Arbeitsgruppe 1: Zukunft

            [K1]  Tauschbörse für
                  Wohnungen  ×4

            [K2]  Balkone
            """);

        Assert.Equal(["kurze Wege", "grüne Höfe", "Mieten steigen", "kein Aufzug", "Tauschbörse für Wohnungen", "Balkone"], read.Texts());
        Assert.Equal(["STÄRKEN", "STÄRKEN", "SCHWÄCHEN", "SCHWÄCHEN"], read.Beitraege.Take(4).Select(beitrag => beitrag.Abschnitt!));
        Assert.Equal([2, 4], read.Beitraege.Where(beitrag => beitrag.Punkte is not null).Select(beitrag => beitrag.Punkte!.Value));
    }

    [Fact]
    public void Table_WithProblemAndProposal_TakesCellsPartsAndVotes()
    {
        var read = Minutes.ReadMarkdown("""
            # Protokoll Fokusgruppe Arbeit

            ## 1. Ausbildung

            | Nr. | Problem | Vorschlag | Punkte |
            |---|---|---|---|
            | 1 | Bus kommt zu spät | Wohnheim<br>Fahrdienst | 5<br>2 |
            | 2 | Mathe | – | |

            ## 2. Vereinbarungen

            | Wer | Was | Bis |
            |---|---|---|
            | Holm | Liste der Betriebe | 1.5. |
            """);

        Assert.Equal(["Bus kommt zu spät", "Wohnheim", "Fahrdienst", "Mathe", "Liste der Betriebe"], read.Texts());
        Assert.Equal([Bezug.Thema, Bezug.Ideen, Bezug.Ideen, Bezug.Thema, Bezug.Diskussion], read.Beitraege.Select(beitrag => beitrag.Bezug));
        Assert.Equal([null, 5, 2, null, null], read.Beitraege.Select(beitrag => beitrag.Punkte));
        Assert.Equal((Zeilenart.Beiwerk, "tabellenkopf"), read.LineWith("Vorschlag"));
    }

    [Fact]
    public void Table_WhoseColumnsOrderCards_GivesTheColumnAsAbschnitt()
    {
        var read = Minutes.ReadMarkdown("""
            # Protokoll Fokusgruppe Arbeit

            ## Pinnwand

            | Stadt | Land |
            |---|---|
            | viele Stellen | kein Bus |
            """);

        Assert.Equal([("Stadt", "viele Stellen"), ("Land", "kein Bus")], read.Beitraege.Select(beitrag => (beitrag.Abschnitt!, beitrag.Text)));
    }

    [Fact]
    public void Chat_WithTimeAndName_StartsAfterTheName()
    {
        var read = Minutes.ReadMarkdown("""
            # Protokoll Steuerungsgruppe

            ## 2 Digitales

            Aus dem Chat:

            ```
            10:31  Petersen: Bitte auch auf Papier.
            10:32  Holm (per SMS): +1
            ```
            """);

        Assert.Equal(["Bitte auch auf Papier.", "+1"], read.Texts());
        Assert.All(read.Beitraege, beitrag => Assert.Equal((Bezug.Diskussion, "2 Digitales"), (beitrag.Bezug, beitrag.Abschnitt)));
    }

    [Fact]
    public void Recommendations_AreParagraphsUnderTheirField()
    {
        var read = Minutes.Read("""
            Protokoll Fokusgruppe Gesundheit

            Hinweise/Empfehlungen

            Handlungsfeld Gesundheit

            Der Kreis soll ein Nottelefon einrichten. Die Kosten sind mit dem Land zu klären. Ein Minderheitenvotum
            lehnt dies ab.

            (1) Es sind zwei Stellen zu schaffen.
            (2) Der Plan wird fortgeschrieben.
            """);

        Assert.Equal(4, read.Beitraege.Count);
        Assert.StartsWith("Ein Minderheitenvotum", read.Beitraege[1].Text, StringComparison.Ordinal);
        Assert.All(read.Beitraege, beitrag => Assert.Equal((Bezug.Empfehlung, "Handlungsfeld Gesundheit"), (beitrag.Bezug, beitrag.Abschnitt)));
    }

    [Fact]
    public void Furniture_OfPagesPeopleAndCommittees_IsBookedWithItsReason()
    {
        var read = Minutes.Read("""
            Protokoll Fokusgruppe Pflege
            Anwesend: Frau Holm

            1. Was fehlt?

            • Zeit
            • Betten

            Kreis Holmbek - Sozialplanung            Pflege 1.2.2020
                                                     Seite 1 von 2

            2. Ideen

            • Patenschaften
              - auch für Männer
            • Tagespflege

            Nächster Termin: 3. Mai 2020, 10 Uhr

            Beratungsfolge
              05.03.2020   Sozialausschuss

            Kreis Holmbek - Sozialplanung            Pflege 1.2.2020
                                                     Seite 2 von 2
            """);

        Assert.Equal(["Zeit", "Betten", "Patenschaften - auch für Männer", "Tagespflege", "3. Mai 2020, 10 Uhr"], read.Texts());
        Assert.Equal((Zeilenart.Beiwerk, "kopf"), read.LineWith("Anwesend"));
        Assert.Equal((Zeilenart.Beiwerk, "seitenkopf"), read.LineWith("Seite 1"));
        Assert.Equal((Zeilenart.Beiwerk, "beratungsfolge"), read.LineWith("Sozialausschuss"));
        Assert.Equal(Zeilenart.Ueberschrift, read.LineWith("Was fehlt").Art);
    }

    [Fact]
    public void CarriageReturns_ChangeNothingButTheSpans()
    {
        const string Text = "Protokoll Fokusgruppe Wohnen\n\nIdeen\n\n- Dach-\n  garten (4 Punkte)\n\nDiskussion\n\nHerr Holm dankt allen.\nFrau Voss auch.\n";
        Assert.Equal(Minutes.Read(Text).Texts(), Minutes.Read(Text.Replace("\n", "\r\n", StringComparison.Ordinal)).Texts());
        Assert.Equal(3, Minutes.Read(Text).Beitraege.Count);
    }
}
