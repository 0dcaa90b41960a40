using Fokuslupe.Analysis.Protokolle.Outlining;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Tests.Protokolle.Outlining;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("Herr Dr. Holm lobt den Bus. Frau Voss nicht mehr so.", 2)]
    [InlineData("Das Protokoll der 13. Sitzung wird genehmigt. Es gibt Kaffee.", 2)]
    [InlineData("Der Bedarf steigt bis 2030. Die Mittel reichen nicht.", 2)]
    [InlineData("Hilfe gibt es ab Klasse 7. Die Kosten trägt das Land.", 2)]
    [InlineData("Es fehlen 6,4 Mio. Euro, d. h. ca. 5 v. H. mehr als 2019.", 1)]
    [InlineData("Sie fragt: „Wer zahlt? Das Land?“ Niemand hat eine Antwort.", 2)]
    [InlineData("Er sagt (leise! Aber deutlich), dass er geht.", 1)]
    [InlineData("Wer haftet dafür eigentlich? Niemand will es gewesen sein!", 2)]
    [InlineData("Die Planung läuft seit Jahren. Immer noch.", 1)]
    [InlineData("Die Sitzung beginnt um 9.30 Uhr im Saal", 1)]
    public void Split_German_CountsSentences(string text, int sentences) =>
        Assert.Equal(sentences, Sentences.Split(text, new TextSpan(0, text.Length)).Count);

    [Fact]
    public void Split_RemarkInBrackets_StandsAlone() =>
        Assert.Equal(["Das finden alle gut.", "[Beifall]"], Texts("Das finden alle gut. [Beifall]"));

    private static IEnumerable<string> Texts(string text) => Sentences.Split(text, new TextSpan(0, text.Length)).Select(span => span.In(text));
}
