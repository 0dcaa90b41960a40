using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Tests.Protokolle;

/// <summary>Layouts that the corpus does not have, one a test, with sentences of our own.</summary>
public sealed class OutlineLayoutTests
{
    [Fact]
    public void AgendaNumbers_WithProseRightBelow_AreHeadings()
    {
        var read = Minutes.Read("""
            Niederschrift der Fokusgruppe Wohnen

            1.) Eröffnung
            Frau Holm begrüßt die Runde. Der Saal bleibt heute länger offen als sonst.
            2.) Bericht vom Bauamt
            Herr Voss berichtet, dass der Bauhof zwei Grundstücke verkauft. Frau Holm fragt nach dem Preis.

            3.) Beschlüsse
            a) Der Kreis prüft den Ankauf.
            b) Die Liste wird fortgeschrieben.
            """);

        Assert.Equal(["1.) Eröffnung", "2.) Bericht vom Bauamt", "3.) Beschlüsse"], read.Abschnitte.Select(abschnitt => abschnitt.Titel));
        Assert.Equal(6, read.Beitraege.Count);
        Assert.Equal("Der Kreis prüft den Ankauf.", read.Beitraege[4].Text);
    }

    [Fact]
    public void MarkedDocument_WithThesenInBold_EndsThemAtTheNextMarkedHeading()
    {
        var read = Minutes.ReadMarkdown("""
            # Protokoll Fokusgruppe Inklusion

            ## Thesen

            **These 1:** Türen sind zu schwer.

            | Zustimmung | Ablehnung |
            |---|---|
            | im Rathaus ja | im Neubau nicht |

            *Ideen*

            - Taster einbauen

            ## Gespräch im Kreis

            Frau Holm erinnert an die Mittel aus dem Vorjahr. Sie regt an, zuerst die Bücherei umzubauen.
            """);

        Assert.Equal([Bezug.These, Bezug.These, Bezug.Ideen, Bezug.Diskussion, Bezug.Diskussion], read.Beitraege.Select(beitrag => beitrag.Bezug));
        Assert.Equal([1, 1, 1, null, null], read.Beitraege.Select(beitrag => beitrag.These));
    }

    [Fact]
    public void Tasks_WithBoxes_StartAfterTheBox()
    {
        var read = Minutes.ReadMarkdown("""
            # Protokoll Fokusgruppe Arbeit

            ## Verabredungen

            - [ ] Liste der Betriebe (Holm)
            - [x] Raum ist gebucht
            """);

        Assert.Equal(["Liste der Betriebe (Holm)", "Raum ist gebucht"], read.Texts());
    }

    [Theory]
    [InlineData("Gremien: Sozialausschuss am 03.06.2021, Kreistag am 16.06.2021")]
    [InlineData("Weitere Beratung:\n  ASG   03.06.2021\n  KT    16.06.2021")]
    public void Committees_WithDates_AreTheBeratungsfolge(string words)
    {
        var read = Minutes.Read($"Protokoll Fokusgruppe Arbeit\n\nIdeen\n\n- Werkstatt im Dorf\n- Bus am Abend\n\n{words}\n");

        Assert.Equal(2, read.Beitraege.Count);
        Assert.Equal([new DateOnly(2021, 6, 3), new DateOnly(2021, 6, 16)], read.Kopfdaten.Beratungsfolge.Select(step => step.Datum));
    }

    [Fact]
    public void Committees_WithoutDates_AreACard()
    {
        var read = Minutes.Read("""
            Protokoll Fokusgruppe Arbeit

            Ideen

            - Werkstatt im Dorf

            Gremien: jünger besetzen

            - Bus am Abend
            """);

        Assert.Contains("Gremien: jünger besetzen", read.Texts());
    }

    [Fact]
    public void Questions_OverLists_AreHeadings()
    {
        var read = Minutes.Read("""
            Protokoll Fokusgruppe Armut

            Frage 1: Wo wird es eng?

            » Strom                 (7)
            » Brille für die
              Kinder                (5)

            Frage 2: Was würde helfen?

            » Fonds                 (2)
            » Beratung vor Ort

            Welche Wege fehlen?

            » zum Amt
            » zur Tafel
            """);

        Assert.Equal(["Strom", "Brille für die Kinder", "Fonds", "Beratung vor Ort", "zum Amt", "zur Tafel"], read.Texts());
        Assert.Equal([7, 5, 2, null, null, null], read.Beitraege.Select(beitrag => beitrag.Punkte));
        Assert.Equal([Bezug.Thema, Bezug.Thema, Bezug.Ideen, Bezug.Ideen, Bezug.Thema, Bezug.Thema], read.Beitraege.Select(beitrag => beitrag.Bezug));
    }

    [Fact]
    public void FutureWorkshop_WithPhasesAndColours_OrdersFreeCards()
    {
        var read = Minutes.Read("""
            Fotoprotokoll Fokusgruppe Freizeit

            KRITIKPHASE

            Karten rot

            Halle
            gesperrt **

            kein Licht
            am Platz

            PHANTASIEPHASE

            Karten blau

            Kino im
            Stall *****

            => im alten Rathaus! *

            Schlussrunde

            "Das war ein guter Nachmittag." - "Und wer schreibt es auf?"
            """);

        Assert.Equal(
            ["Halle gesperrt", "kein Licht am Platz", "Kino im Stall", "im alten Rathaus!", "\"Das war ein guter Nachmittag.\"", "\"Und wer schreibt es auf?\""],
            read.Texts());
        Assert.Equal([2, null, 5, 1, null, null], read.Beitraege.Select(beitrag => beitrag.Punkte));
        Assert.Equal((Zeilenart.Beiwerk, "zwischenzeile"), read.LineWith("Karten rot"));
        Assert.Equal(Zeilenart.Ueberschrift, read.LineWith("Schlussrunde").Art);
    }

    [Fact]
    public void Table_WithoutOuterBarsAndRule_IsATable()
    {
        var read = Minutes.Read("""
            Protokoll Fokusgruppe Freizeit

            Verabredungen

            Was | Wer
            Antrag für die Bühne schreiben | Holm
            Schlüssel nachmachen lassen | Voss
            """);

        Assert.Equal(["Antrag für die Bühne schreiben", "Schlüssel nachmachen lassen"], read.Texts());
        Assert.Equal((Zeilenart.Beiwerk, "tabellenkopf"), read.LineWith("Was | Wer"));
    }

    [Fact]
    public void EmptyPlaces_BetweenPlusAndMinus_AreSetAside()
    {
        var read = Minutes.Read("""
            Protokoll Fokusgruppe Gesundheit

            These II: Schatten gibt es genug.

            Zustimmung
              keine Karten
            Ablehnung
            - Nein, nicht am Markt
            - Quatsch
            Ideen
            * Bäume pflanzen [4 Punkte]
            * Brunnen (+++)
            """);

        Assert.Equal(["Nein, nicht am Markt", "Quatsch", "Bäume pflanzen", "Brunnen"], read.Texts());
        Assert.Equal([2, 2, 2, 2], read.Beitraege.Select(beitrag => beitrag.These!.Value));
        Assert.Equal((Zeilenart.Ausgesondert, "leere-karte"), read.LineWith("keine Karten"));
        Assert.Equal([4, 3], read.Beitraege.Skip(2).Select(beitrag => beitrag.Punkte!.Value));
    }

    [Fact]
    public void Title_InWideLettersOverTwoLines_IsJoined()
    {
        var read = Minutes.Read("""
            KREIS HOLMBEK

            N i e d e r s c h r i f t
            über die 3. Sitzung der Fokusgruppe Integration
            am 9. Oktober 2019

            1. Was fehlt?

            - Sprachkurs
            - Arbeit
            """);

        Assert.Equal("Niederschrift über die 3. Sitzung der Fokusgruppe Integration", read.Kopfdaten.Titel);
        Assert.Equal(3, read.Kopfdaten.Sitzung);
    }

    [Fact]
    public void TableOfACafe_WithHostsCodesAndCrosses_GivesCardsOnly()
    {
        var read = Minutes.Read("""
            Fokusgruppe Armut, 4. Treffen am 17. November 2022
            jedes + ist eine Stimme


            TISCH 1 - WOHNEN
            Tischpate: T. Holm

            1) Abschlag verdoppelt ++++
            2) Tauschbörse im Amt +
            3) nur ein Zimmer warm


            TISCH 2 - ALLTAG
            Tischpatin: Gesche Voss (Bücherei)

            (Die Decke ist teilweise nicht zu lesen.)

            A Ausgabe hat Wartezeiten ++
            B Kreis zahlt die Miete
            C Familien zuerst
              - nein, alle gleich


            WAS WIR DEM KREISTAG SAGEN WOLLEN

            I.   Der Kreis richtet einen Fonds ein.
            II.  Die Beratung wird ausgebaut.


            AUSBLICK

            Frau Holm dankt allen Gästen für den langen und guten Abend im Saal.

            Rückmeldungen bitte an holm@kreis.example
            """);

        Assert.Equal(
            ["Abschlag verdoppelt", "Tauschbörse im Amt", "nur ein Zimmer warm", "Ausgabe hat Wartezeiten", "Kreis zahlt die Miete", "Familien zuerst", "nein, alle gleich",
             "Der Kreis richtet einen Fonds ein.", "Die Beratung wird ausgebaut.", "Frau Holm dankt allen Gästen für den langen und guten Abend im Saal."],
            read.Texts());
        Assert.Equal([4, 1, null, 2], read.Beitraege.Take(4).Select(beitrag => beitrag.Punkte));
        Assert.Equal([Bezug.Empfehlung, Bezug.Empfehlung, Bezug.Diskussion], read.Beitraege.Skip(7).Select(beitrag => beitrag.Bezug));
        Assert.Equal((Zeilenart.Beiwerk, "kopf"), read.LineWith("Tischpate:"));
        Assert.Equal((Zeilenart.Ausgesondert, "anmerkung"), read.LineWith("Die Decke"));
        Assert.Equal((Zeilenart.Beiwerk, "kopf"), read.LineWith("Rückmeldungen"));
    }

    [Fact]
    public void Groups_WithinAThese_KeepIt()
    {
        var read = Minutes.Read("""
            Protokoll der Steuerungsgruppe

            These 7

            Formulare sind zu schwer.

            Gruppe A

            stimmt bei
            allen Ämtern

            Gruppe B

            nicht bei
            der Bücherei

            Konkrete Ideen und Vorschläge

            Beispiele
            aushängen
            """);

        Assert.Equal(["stimmt bei allen Ämtern", "nicht bei der Bücherei", "Beispiele aushängen"], read.Texts());
        Assert.All(read.Beitraege, beitrag => Assert.Equal(7, beitrag.These));
        Assert.Equal([Bezug.These, Bezug.These, Bezug.Ideen], read.Beitraege.Select(beitrag => beitrag.Bezug));
    }

    [Fact]
    public void ShortLines_OverListsOfBullets_AreHeadingsWhateverTheySay()
    {
        var read = Minutes.Read("""
            Protokoll der Steuerungsgruppe
            Anwesend: 14 Personen

            Jeder Tisch schrieb Karten und ging nach zwanzig Minuten weiter.

            Insel A: Aufwachsen

            * Kita macht um vier zu
            * Schlüssel an die Jugendlichen geben
            * wer haftet?
            * Mittagessen ohne Antrag

            Insel B: Gut alt werden

            * Fahrdienst zum Arzt
            * Bank vor jedem Laden
            """);

        Assert.Equal(["Insel A: Aufwachsen", "Insel B: Gut alt werden"], read.Abschnitte.Select(abschnitt => abschnitt.Titel));
        Assert.Equal(["Insel A: Aufwachsen", "Insel B: Gut alt werden"], read.Beitraege.Select(beitrag => beitrag.Abschnitt).Distinct());
        Assert.Equal(6, read.Beitraege.Count);
    }

    [Fact]
    public void Cards_BelowSentencesThatAreNoHeadings_AreNotTakenForTheHead()
    {
        var read = Minutes.Read("""
            Protokoll der Fokusgruppe Integration
            Anwesend: 14 Personen

            Wer in einer Unterkunft am Deich wohnt, kommt im Ort nicht an.

            - letzter Bus um vier (7)
            - zwei Waschmaschinen, eine defekt (4)
            - höchstens sechs Monate, dann raus (3)
            - Wohin denn?

            Sprache lernt man nicht im Kurs, sondern bei der Arbeit.

            - beides (8)
            - Kurs nur mit Warteliste (6)
            """);

        Assert.Equal(
            ["letzter Bus um vier", "zwei Waschmaschinen, eine defekt", "höchstens sechs Monate, dann raus", "Wohin denn?", "beides", "Kurs nur mit Warteliste"],
            read.Texts().Where(text => !text.EndsWith("Arbeit.", StringComparison.Ordinal)));
    }
}
