using Fokuslupe.Analysis.Handlungsempfehlungen;

namespace Fokuslupe.Analysis.Tests.Handlungsempfehlungen;

public sealed class MassnahmeTests
{
    [Theory]
    [InlineData("Radwege bauen", "Der Kreis sollte Radwege bauen.")]
    [InlineData("Mehr bezahlbare Mietwohnungen schaffen", "Der Kreis sollte mehr bezahlbare Mietwohnungen schaffen.")]
    [InlineData("Eine Wohnungsbaugesellschaft gründen", "Der Kreis sollte eine Wohnungsbaugesellschaft gründen.")]
    [InlineData("Kommunale Dienste selbst erledigen", "Der Kreis sollte kommunale Dienste selbst erledigen.")]
    [InlineData("Auf neue Gewerbegebiete verzichten", "Der Kreis sollte auf neue Gewerbegebiete verzichten.")]
    [InlineData("Betriebe beraten, damit sie ausbilden", "Der Kreis sollte Betriebe beraten, damit sie ausbilden.")]
    [InlineData("Gespräche persönlich führen statt am Bildschirm", "Der Kreis sollte Gespräche persönlich führen statt am Bildschirm.")]
    [InlineData("Behörden und öffentliche Einrichtungen umbauen", "Der Kreis sollte Behörden und öffentliche Einrichtungen umbauen.")]
    [InlineData("Kleine, bezahlbare Wohnungen schaffen", "Der Kreis sollte kleine, bezahlbare Wohnungen schaffen.")]
    [InlineData("Jobcoaches bezahlen, die Wechsel vorbereiten", "Der Kreis sollte Jobcoaches bezahlen, die Wechsel vorbereiten.")]
    [InlineData("Pro Jahr 30 Haltestellen umbauen", "Der Kreis sollte pro Jahr 30 Haltestellen umbauen.")]
    [InlineData("Öffentlich geförderte Stellen ausbauen", "Der Kreis sollte öffentlich geförderte Stellen ausbauen.")]
    [InlineData("Nie wieder Freiwillige allein ans Steuer setzen", "Der Kreis sollte nie wieder Freiwillige allein ans Steuer setzen.")]
    public void From_TitleWithAVerb_IsASentenceAboutTheKreis(string titel, string expected) =>
        Assert.Equal(expected, Massnahme.From(titel));

    [Theory]
    [InlineData("Sozialticket!", "Es wird empfohlen: Sozialticket.")]
    [InlineData("Kommunale Wohnungsbaugesellschaft gründen", "Es wird empfohlen: Kommunale Wohnungsbaugesellschaft gründen.")]
    [InlineData("Wohnheim errichten", "Es wird empfohlen: Wohnheim errichten.")]
    [InlineData("Wohnungslosen Räume öffnen", "Es wird empfohlen: Wohnungslosen Räume öffnen.")]
    [InlineData("Geflüchteten Alltagswissen vermitteln", "Es wird empfohlen: Geflüchteten Alltagswissen vermitteln.")]
    [InlineData("Geburtsstation wohnortnah erhalten", "Es wird empfohlen: Geburtsstation wohnortnah erhalten.")]
    [InlineData("Gedruckten Wegweiser verteilen", "Es wird empfohlen: Gedruckten Wegweiser verteilen.")]
    [InlineData("Notaufnahme erhalten", "Es wird empfohlen: Notaufnahme erhalten.")]
    [InlineData("Unabhängige, kostenlose Sozialberatungsstelle einrichten", "Es wird empfohlen: Unabhängige, kostenlose Sozialberatungsstelle einrichten.")]
    [InlineData("Hilfsfonds, der einspringt, ehe die Werke den Zähler sperren", "Es wird empfohlen: Hilfsfonds, der einspringt, ehe die Werke den Zähler sperren.")]
    [InlineData("Ehrenamtlich gefahrenen Bürgerbus aufbauen", "Es wird empfohlen: Ehrenamtlich gefahrenen Bürgerbus aufbauen.")]
    [InlineData("Nicht gründen, Beteiligungen erhöhen", "Es wird empfohlen: Nicht gründen, Beteiligungen erhöhen.")]
    public void From_TitleThatMightNotFit_StandsBehindAColon(string titel, string expected) =>
        Assert.Equal(expected, Massnahme.From(titel));

    [Fact]
    public void From_MatterOfTheState_AsksTheKreisToWorkForIt() => Assert.Equal(
        "Der Kreis sollte bei Land und Bund auf Folgendes hinwirken: Gesetzlichen Mindestlohn anheben.",
        Massnahme.From("Gesetzlichen Mindestlohn anheben"));
}
