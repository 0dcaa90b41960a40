using Fokuslupe.Api.Handlungsempfehlungen;

namespace Fokuslupe.Api.Tests.Handlungsempfehlungen;

public sealed class FormularumbauTests
{
    [Theory]
    [InlineData("hoch:1", "B A C", 0)]
    [InlineData("hoch:0", "A B C", 0)]
    [InlineData("runter:1", "A C B", 2)]
    [InlineData("runter:2", "A B C", 2)]
    [InlineData("neu:0", "A  B C", 1)]
    [InlineData("anfang", " A B C", 0)]
    [InlineData("loeschen:2", "A B", 1)]
    [InlineData("pruefen", "A B C", null)]
    [InlineData("hoch:9", "A B C", null)]
    [InlineData("loeschen:-1", "A B C", null)]
    [InlineData("loeschen:x:y", "A B C", null)]
    [InlineData(null, "A B C", null)]
    public void Umbau_OfSentences_MovesThemAndTheFocus(string? aktion, string expected, int? focus)
    {
        var form = Form();

        Assert.Equal(focus, Formularumbau.Apply(form, aktion));

        Assert.Equal(expected, string.Join(' ', form.Saetze.Select(satz => satz.Text)));
    }

    [Fact]
    public void Umbau_OfBelege_AddsEachOnceAndTakesItAway()
    {
        var form = Form();

        Formularumbau.Apply(form, "beleg:1:7");
        Formularumbau.Apply(form, "beleg:1:7");
        Formularumbau.Apply(form, "beleg:1:9");
        Formularumbau.Apply(form, "ohne:1:3");

        Assert.Equal([7, 9], form.Saetze[1].Ids);
    }

    [Fact]
    public void Auswahl_OfAMovedSentence_MovesAlong()
    {
        var form = Form();
        Formularumbau.Apply(form, "waehlen:1");
        Formularumbau.Apply(form, "hoch:1");
        Assert.Equal(0, form.Wahl);

        Formularumbau.Apply(form, "waehlen:0");
        Assert.Null(form.Wahl);
    }

    [Theory]
    [InlineData("", "Titel")]
    [InlineData("Titel", null)]
    public void Fehler_OfAForm_SayWhatToDo(string titel, string? word)
    {
        var form = Form();
        (form.Titel, form.Massnahme, form.Adressat) = (titel, "Bauen", "Kreis");

        Assert.Equal(word is null ? 0 : 1, form.Fehler().Count(fehler => fehler.StartsWith("Bitte", StringComparison.Ordinal) && fehler.Contains(word ?? "", StringComparison.Ordinal)));
        form.Kriterien.Add(new() { Name = "Eile", Gewicht = 6 });
        form.BeratungDatum = "morgen";
        Assert.Equal(word is null ? 2 : 3, form.Fehler().Count());
    }

    private static Empfehlungsformular Form() => new()
    {
        Saetze = [new() { Text = "A" }, new() { Text = "B", Belege = "3" }, new() { Text = "C" }],
    };
}
