using Fokuslupe.Analysis.German;

namespace Fokuslupe.Analysis.Tests.German;

public sealed class GermanStemmerTests
{
    [Theory]
    [InlineData("aufeinander", "aufeinand")]
    [InlineData("kategorie", "kategori")]
    [InlineData("kategorien", "kategori")]
    [InlineData("kater", "kat")]
    [InlineData("katze", "katz")]
    [InlineData("häuser", "haus")]
    [InlineData("häusern", "haus")]
    [InlineData("jedem", "jed")]
    [InlineData("wohnungen", "wohnung")]
    [InlineData("bezahlbarer", "bezahlbar")]
    [InlineData("kleinste", "klein")]
    [InlineData("möglichkeiten", "moglich")]
    [InlineData("freundlichkeit", "freundlich")]
    [InlineData("gesundheit", "gesund")]
    [InlineData("verhältnisse", "verhaltnis")]
    [InlineData("sozialistisch", "sozialist")]
    [InlineData("straße", "strass")]
    [InlineData("system", "system")]
    [InlineData("lehrerinnen", "lehr")]
    [InlineData("lehrer", "lehr")]
    [InlineData("bauen", "bau")]
    public void Stem_OfKnownWord_FollowsTheDescription(string word, string stem) => Assert.Equal(stem, GermanStemmer.Stem(word));

    [Theory]
    [InlineData("pflegeheim", "pflegeheime")]
    [InlineData("beratung", "beratungen")]
    [InlineData("schule", "schulen")]
    [InlineData("platz", "plätze")]
    [InlineData("bus", "busse", false)]
    [InlineData("wohnung", "gewöhnung", false)]
    public void Stem_OfTwoWords_IsTheSameOnlyForOneWord(string first, string second, bool same = true) =>
        Assert.Equal(same, GermanStemmer.Stem(first) == GermanStemmer.Stem(second));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("öä")]
    public void Stem_OfShortWord_OnlyDropsUmlauts(string word) =>
        Assert.Equal(word.Replace('ö', 'o').Replace('ä', 'a'), GermanStemmer.Stem(word));
}
