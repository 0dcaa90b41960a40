using Fokuslupe.Analysis.Zusammenfassungen;

namespace Fokuslupe.Analysis.Tests.Zusammenfassungen;

public sealed class TellingTermsTests
{
    private static readonly string[] Field =
        [.. Enumerable.Range(0, 40).SelectMany(_ => (string[])["Die Miete ist zu hoch", "Mieten für Wohnungen steigen", "Wohnung und Häuser fehlen"])];

    private static readonly string[] Others =
        [.. Enumerable.Range(0, 200).SelectMany(_ => (string[])["Der Bus ist zu spät", "Die Schule und der Hort fehlen", "Hilfe für Kinder"])];

    [Fact]
    public void Find_WordsOfTheField_ComeAsTheirMostFrequentForm()
    {
        var begriffe = TellingTerms.Find(Field, Field, WordCounts.Of([.. Field, .. Others]));

        Assert.Equal(
            [("Häuser", 40), ("Miete", 80), ("Wohnung", 80), ("hoch", 40), ("steigen", 40)],
            begriffe.Select(begriff => (begriff.Wort, begriff.Anzahl)).OrderBy(begriff => begriff.Wort, StringComparer.Ordinal));
    }

    [Fact]
    public void Find_WordsThatAreEverywhere_DoNotTell() => Assert.DoesNotContain(
        TellingTerms.Find(Field, Field, WordCounts.Of([.. Field, .. Others])),
        begriff => begriff.Wort is "fehlen" or "und" or "Die");

    [Fact]
    public void Find_PartOfTheField_IsSetAgainstTheOtherFieldsOnly() => Assert.Contains(
        TellingTerms.Find(["Mieten steigen", "Mieten steigen", "Mieten steigen"], Field, WordCounts.Of([.. Field, .. Others])),
        begriff => begriff.Wort == "Mieten" && begriff.Anzahl == 3);

    [Fact]
    public void Find_RareWord_HasToEarnItsPlace() => Assert.DoesNotContain(
        TellingTerms.Find([.. Field, "Fahrstuhl", "Fahrstuhl"], [.. Field, "Fahrstuhl", "Fahrstuhl"], WordCounts.Of([.. Field, .. Others, "Fahrstuhl", "Fahrstuhl"])),
        begriff => begriff.Wort == "Fahrstuhl");

    [Theory]
    [InlineData("ueber")]
    [InlineData("Über")]
    [InlineData("stimmt")]
    [InlineData("Herr")]
    public void Find_GeneralWord_DoesNotTell(string word)
    {
        string[] field = [.. Field, .. Enumerable.Repeat($"Hochhaus {word}", 20)];

        var begriffe = TellingTerms.Find(field, field, WordCounts.Of([.. field, .. Others])).Select(begriff => begriff.Wort).ToList();

        Assert.Contains("Hochhaus", begriffe);
        Assert.DoesNotContain(word, begriffe);
    }

    [Fact]
    public void Of_UmlautsAndCase_CountTogether()
    {
        var counts = WordCounts.Of(["Bürger, bürger; BÜRGER-Büro", "Straße 12"]);

        Assert.Equal([("12", 1), ("burger", 3), ("buro", 1), ("straße", 1)], counts.OrderBy(word => word.Key, StringComparer.Ordinal).Select(word => (word.Key, word.Value)));
    }
}
