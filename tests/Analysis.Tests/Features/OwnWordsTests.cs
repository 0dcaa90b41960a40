using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.German;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Tests.Features;

/// <summary>The words of a district, in place and beside those of the corpus.</summary>
public sealed class OwnWordsTests
{
    private static readonly ThesaurusForm Kreishaus = new("verwaltung", "kreishaus", [new Feldgewicht("infrastruktur", 0.3)], null);

    [Theory]
    [InlineData("Das KH ist weit", "das krankenhaus ist weit")]
    [InlineData("zum kh.", "zum krankenhaus")]
    [InlineData("Khartum", "khartum")]
    [InlineData("AWO u. KH", "awo und krankenhaus")]
    public void Tokenize_OwnAbbreviation_StandsForItsWords(string text, string expected)
    {
        var buffer = new TokenizedText();

        CardTokenizer.Tokenize(text, buffer, OwnAbbreviations.Of([new EigeneAbkuerzung("KH", "Krankenhaus")]));

        Assert.Equal(expected, Words(buffer));
    }

    [Fact]
    public void Tokenize_OwnAbbreviationOfSeveralWords_LeadsBackToItsPlace()
    {
        var buffer = new TokenizedText();

        CardTokenizer.Tokenize("zur VÖZ", buffer, OwnAbbreviations.Of([new EigeneAbkuerzung("VÖZ", "Öffentliches Zentrum")]));

        Assert.Equal("zur öffentliches zentrum", Words(buffer));
        Assert.Equal(4, buffer.Tokens[1].SourceStart);
    }

    [Fact]
    public void With_OwnTerm_SpeaksForItsFieldInsteadOfTheFormOfTheCorpus()
    {
        var extractor = new FeatureExtractor(new Thesaurus([Kreishaus]));

        var own = extractor.With(Begriffsliste.Vorgabe.Mit(new EigenerBegriff("Kreishaus*", "mobilitaet")));

        Assert.Equal(["infrastruktur"], Fields(extractor, "Am Kreishaus warten"));
        Assert.Equal(["mobilitaet"], Fields(own, "Am Kreishaus warten"));
        Assert.Equal(["mobilitaet"], Fields(own, "Der Kreishausvorplatz"));
    }

    [Fact]
    public void BegriffeFile_Written_ReadsBackTheSame()
    {
        var liste = Begriffsliste.Vorgabe
            .Mit(new EigeneAbkuerzung("KH", "=Krankenhaus;\"neu\""))
            .Mit(new EigenerBegriff("blaue grotte", "mobilitaet"));

        var (read, problem) = BegriffeFile.Read(System.Text.Encoding.UTF8.GetString(BegriffeFile.Write(liste)), []);

        Assert.Null(problem);
        Assert.Equal(liste.Abkuerzungen, read!.Abkuerzungen);
        Assert.Equal(liste.Begriffe, read.Begriffe);
    }

    [Fact]
    public void BegriffeFile_WithCommasAndNames_ReadsFields()
    {
        var (read, _) = BegriffeFile.Read("Begriff,Kreishaus,Mobilität\n", [new Handlungsfeld("mobilitaet", "Mobilität", "")]);

        Assert.Equal([new EigenerBegriff("Kreishaus", "mobilitaet")], read!.Begriffe);
    }

    [Fact]
    public void BegriffeFile_WithAnotherKind_SaysInWhichLine() =>
        Assert.StartsWith("Zeile 2:", BegriffeFile.Read("Art;Wort;Bedeutung\nUnsinn;a;b\n", []).Problem, StringComparison.Ordinal);

    private static string Words(TokenizedText buffer)
    {
        var words = new List<string>();
        foreach (var token in buffer.Tokens)
        {
            words.Add(buffer[token].ToString());
        }

        return string.Join(' ', words);
    }

    private static IEnumerable<string> Fields(FeatureExtractor extractor, string text)
    {
        var hashes = extractor.Extract(text).Features.ToArray().Select(feature => feature.Hash).ToHashSet();
        return ((string[])["infrastruktur", "mobilitaet"]).Where(feld => hashes.Contains(FeatureBag.Identity(FeatureBlock.Concepts, Thesaurus.FieldHash(feld))));
    }
}
