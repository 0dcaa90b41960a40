using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.German;

namespace Fokuslupe.Analysis.Tests.Features;

public sealed class ThesaurusTests
{
    private static readonly Thesaurus Sample = new(
    [
        Form("wohnung", "*wohnung*", "wohnen", 0.8),
        Form("wohnungsnot", "wohnungsnot", "wohnen", 0.9),
        Form("bus", "bus", "mobilitaet", 0.8),
        Form("abendverkehr", "letzter bus", "mobilitaet", 0.9),
        Form("pflege", "pflege*", "versorgung", 0.5),
        Form("pflegeheim", "pflegeheim", "versorgung", 0.95),
        Form("ebike", "e-bike*", "mobilitaet", 0.9),
        Form("arzt", "arzt", "versorgung", 0.7),
        Form("garten", "garten", "freizeit", 0.3),
        new ThesaurusForm("mehr", "mehr", [], "mehr"),
    ]);

    [Theory]
    [InlineData("Sozialwohnungen bauen", "wohnung")]
    [InlineData("Wohnungsnot!", "wohnungsnot")]
    [InlineData("Eingewöhnung in der Kita", "")]
    [InlineData("Der Bus kommt nie", "bus")]
    [InlineData("letzter Bus 18:42", "abendverkehr")]
    [InlineData("den letzten Bus verpasst", "abendverkehr")]
    [InlineData("Busch schneiden", "")]
    [InlineData("Pflegekräfte fehlen", "pflege")]
    [InlineData("Pflegeheime fehlen", "pflegeheim")]
    [InlineData("mit dem E-Bike, mit dem eBike", "ebike ebike")]
    [InlineData("Gemeinschaftsgarten", "garten")]
    [InlineData("mehr Arzt", "mehr arzt")]
    public void Find_InCard_TakesTheLongestAndMostSpecificForm(string text, string concepts)
    {
        var found = Found(Sample, text).Select(match => Sample.Forms[match.Form].Begriff);
        Assert.Equal(concepts, string.Join(' ', found));
    }

    // Words are remembered from the second time on; what stands beside them is not.
    [Fact]
    public void Find_OfWordsAskedForBefore_FindsTheSame()
    {
        string[] texts =
        [
            "letzter Bus", "letzter Garten", "den letzten Bus", "die letzten Busse", "E-Bike", "E Bike", "E", "Sozialwohnungen", "Gemeinschaftsgarten",
            "Gemeinschaftsgarten mit Bus", "Bus", "mehr Pflegeheime", "Pflege",
        ];
        var expected = texts.Select(text => Found(Fresh(), text)).ToArray();
        var used = Fresh();
        for (var time = 0; time < 4; time++)
        {
            Assert.Equal(expected, texts.Select(text => Found(used, text)));
        }

        static Thesaurus Fresh() => new(Sample.Forms);
    }

    [Fact]
    public void AddConcepts_OfCompoundPart_CountsHalf()
    {
        var bag = new FeatureExtractor(Sample).Extract("Gemeinschaftsgarten");
        var feld = FeatureBag.Identity(FeatureBlock.Concepts, Thesaurus.FieldHash("freizeit"));
        Assert.Equal(0.15f, bag.Features.ToArray().Single(feature => feature.Hash == feld).Value, 4);
    }

    [Fact]
    public void AddConcepts_OfTwoForms_TellsWhichCameFirst()
    {
        var extractor = new FeatureExtractor(Sample);
        var one = extractor.Extract("Bus Garten").Features.ToArray().Where(feature => feature.Block == FeatureBlock.Concepts).Select(feature => feature.Hash).ToHashSet();
        var other = extractor.Extract("Garten Bus").Features.ToArray().Where(feature => feature.Block == FeatureBlock.Concepts).Select(feature => feature.Hash).ToHashSet();
        Assert.Equal(5, one.Count);
        Assert.Equal(4, one.Intersect(other).Count());
    }

    private static ThesaurusMatch[] Found(Thesaurus thesaurus, string text)
    {
        var buffer = new TokenizedText();
        CardTokenizer.Tokenize(text, buffer);
        return thesaurus.Find(buffer).ToArray();
    }

    private static ThesaurusForm Form(string begriff, string form, string feld, double gewicht) =>
        new(begriff, form, [new Feldgewicht(feld, gewicht)], null);
}
