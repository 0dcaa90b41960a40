using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Tests.Protokolle;

/// <summary>What ends, joins or parts lines and cards where the corpus shows no case of it, with sentences of our own.</summary>
public sealed class OutlineLineTests
{
    [Fact]
    public void Notes_WithoutAnyStop_AreCutWhereTheLineHadRoom()
    {
        var read = Minutes.Read("""
            Fotoprotokoll Fokusgruppe Bildung


            Mitgeschrieben (Auswahl)

            Holm: der Kreis soll für alle Häuser zusammen einkaufen, viele Einzelvergaben
            sind Unfug
            Fr. Voss (Schulleiterin) dagegen, jedes Haus ist anders gebaut
            Birte Ploog (Kita) berichtet, dass von zwölf Auszubildenden im Sommer nur noch
            eine geblieben ist
            Frage aus der Runde, ob das Land eine Größe für die kleinen Schulen vorschreibt
            Jebsen: ja, mit Ausnahmen
            """);

        Assert.Equal(5, read.Beitraege.Count);
        Assert.All(read.Beitraege, beitrag => Assert.Equal(Bezug.Diskussion, beitrag.Bezug));
    }

    [Fact]
    public void PageNumber_InAColumnOfItsOwn_IsFurnitureTheFirstTime()
    {
        var read = Minutes.Read("""
            Niederschrift der Fokusgruppe Inklusion

            TOP 1: Wege

            Herr Voss stellt die Liste der Haltestellen mit allen offenen Stellen vor.

            Beschluss:

            Die Liste wird jedes Jahr fortgeschrieben. Abstimmungsergebnis: einstimmig.

            Niederschrift FG Inklusion                            Seite 2

            TOP 2: Verschiedenes

            - Wer prüft die Aufzüge? (dauernd verschlossen)
            - Wer wartet die Rampe? (Holm)
            """);

        Assert.Equal(
            ["Herr Voss stellt die Liste der Haltestellen mit allen offenen Stellen vor.", "Die Liste wird jedes Jahr fortgeschrieben.", "Abstimmungsergebnis: einstimmig.",
             "Wer prüft die Aufzüge? (dauernd verschlossen)", "Wer wartet die Rampe?"],
            read.Texts());
        Assert.Equal((Zeilenart.Beiwerk, "seitenkopf"), read.LineWith("Seite 2"));
        Assert.Equal((Zeilenart.Beiwerk, "ueberleitung"), read.LineWith("Beschluss:"));
    }

    [Fact]
    public void SinglePlus_AtALineEnd_DoesNotPartACard()
    {
        var read = Minutes.Read("""
            Fotoprotokoll Fokusgruppe Bildung

            These 2

            Lernen wird digital

            Bildung anders
            denken +
            organisieren

            +1
            """);

        Assert.Equal(["Bildung anders denken + organisieren", "+1"], read.Texts());
    }

    [Fact]
    public void Labels_ThatReturnOverFreeCards_SortThem()
    {
        var read = Minutes.Read("""
            Protokoll der Fokusgruppe Pflege

            1. These: Angehörige stehen allein

            Zustimmung

            kein Urlaub
            seit Jahren

            Ideen:

            Kurzzeit-
            pflege

            2. These: Es fehlt Nachwuchs

            Zustimmung

            Schicht,
            Lohn

            Offene Fragen

            - Wer zahlt den Fahrdienst?
            """);

        Assert.Equal(["kein Urlaub seit Jahren", "Kurzzeitpflege", "Schicht, Lohn", "Wer zahlt den Fahrdienst?"], read.Texts());
        Assert.Equal([1, 1, 2, null], read.Beitraege.Select(beitrag => beitrag.These));
    }

    [Fact]
    public void AgendaItems_WithZu_AndYellowCards_AreRead()
    {
        var read = Minutes.Read("""
            Protokoll der Fokusgruppe Mobilität

            Zu TOP 1 – Kartenabfrage

            Rote Karten (Was läuft schlecht?)
            - letzter Bus um 19 Uhr   3 Punkte

            Gelbe Karten (Ideen)
            - Mitfahrbank        III
            - Bürgerbus ⭐⭐

            Zu TOP 2 – Sonstiges

            Herr Voss bittet alle, den neuen Fahrplan bis zum Sommer zu prüfen.

            Empfehlungen

            **Empfehlung 1:** Der Kreis stellt Bänke an allen Straßen auf.
            """);

        Assert.Equal(
            ["letzter Bus um 19 Uhr", "Mitfahrbank", "Bürgerbus", "Herr Voss bittet alle, den neuen Fahrplan bis zum Sommer zu prüfen.", "Der Kreis stellt Bänke an allen Straßen auf."],
            read.Texts());
        Assert.Equal([3, 3, 2, null, null], read.Beitraege.Select(beitrag => beitrag.Punkte));
        Assert.Equal([Bezug.Ideen, Bezug.Ideen, Bezug.Diskussion, Bezug.Empfehlung], read.Beitraege.Skip(1).Select(beitrag => beitrag.Bezug));
    }
}
