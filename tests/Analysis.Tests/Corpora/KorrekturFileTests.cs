using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Domain;
using Fokuslupe.Testing;

namespace Fokuslupe.Analysis.Tests.Corpora;

public sealed class KorrekturFileTests : IDisposable
{
    private static readonly string Corpora = Repository.PathOf("corpora");
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("fokuslupe-korrekturen");

    private string Target => Path.Combine(_folder.FullName, "korrekturen.tsv");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Format_Always_HasTheColumnsOfTheCorpusFirst()
    {
        var columns = File.ReadLines(Path.Combine(Corpora, "beitraege", "wohnen.tsv")).First();

        Assert.StartsWith(columns + "\tgruppe\tid\tgeprueft\ttitel\n", KorrekturFile.Format([]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1 Bänke am Deich")]
    [InlineData("+ mehr Busse")]
    [InlineData("- Tempo 30")]
    [InlineData("@Kreis: Radweg!")]
    [InlineData("'s geht um den Bus")]
    [InlineData("Mehr Bänke am Deich")]
    public void Merge_OfAnyBeginning_HidesFormulasAndReadsTheWordsBack(string text)
    {
        Assert.Equal(1, KorrekturFile.Merge(Target, Corpora, [Row(text)]));

        Assert.DoesNotMatch("(?m)^[=+@-]", File.ReadAllText(Target));
        Assert.Equal(text, Assert.Single(Corrections()).Text);
    }

    [Fact]
    public void Merge_Twice_ChangesNothing()
    {
        KorrekturFile.Merge(Target, Corpora, [Row("Mehr Busse am Abend"), Row("Kein Licht am Radweg", start: 9)]);
        var first = File.ReadAllText(Target);

        Assert.Equal(2, KorrekturFile.Merge(Target, Corpora, [Row("Mehr Busse am Abend"), Row("Kein Licht am Radweg", start: 9)]));
        Assert.Equal(first, File.ReadAllText(Target));
    }

    [Fact]
    public void Merge_OfTheSameWords_KeepsTheLatestDecision()
    {
        KorrekturFile.Merge(Target, Corpora, [Row("Mehr Busse"), Row("Mehr Licht", start: 7)]);
        KorrekturFile.Merge(
            Target,
            Corpora,
            [
                Row("Mehr Busse", gruppe: "anders") with { Handlungsfeld = "inklusion", Wann = DateTimeOffset.UnixEpoch.AddDays(2) },
                Row("Mehr Busse", gruppe: "noch-anders") with { Handlungsfeld = "armut" },
            ]);

        Assert.Equal(["Mehr Busse:inklusion", "Mehr Licht:mobilitaet"], Corrections().Select(row => $"{row.Text}:{row.Feld}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ReadBeitraege_WithACorrectionOfAWrittenRow_TakesTheCorrection()
    {
        var written = Corpus.Open(Corpora).ReadBeitraege()[0];
        KorrekturFile.Merge(Target, Corpora, [Row(written.Text) with { Handlungsfeld = "armut" }]);

        var row = Assert.Single(Corpus.Open(Corpora, Target).ReadBeitraege(), row => row.Text == written.Text);

        Assert.Equal(("armut", "dokument:abc"), (row.Feld, row.Gruppe));
        Assert.True(row.Teaches("feld"));
        Assert.False(row.Teaches("art"));
        Assert.True(written.Teaches("art"));
    }

    [Fact]
    public void Merge_OfAnAnliegenThatIsNotInTheCatalogue_LeavesItOut()
    {
        KorrekturFile.Merge(Target, Corpora, [Row("Mehr Busse") with { Anliegen = "gibt-es-nicht", Geprueft = ["anliegen", "art"] }]);

        var row = Assert.Single(Corrections());
        Assert.Null(row.Anliegen);
        Assert.Equal(["art"], row.Geprueft);
    }

    [Fact]
    public void Merge_OfAnAnliegenOfTheInstallation_MakesItAnAnliegenOfTheCorpus()
    {
        GepruefterBeitrag[] rows =
        [
            Row("Eine Seilbahn!") with { Anliegen = "mobilitaet-seilbahn", Anliegentitel = "Seilbahn über die Förde", Geprueft = ["anliegen"] },
            Row("Rufbus her", start: 9) with { Anliegen = "wohnen-kleine-wohnungen", Anliegentitel = "Anders genannt", Geprueft = ["anliegen"] },
        ];
        KorrekturFile.Merge(Target, Corpora, rows);
        KorrekturFile.Merge(Target, Corpora, rows);

        var corpus = Corpus.Open(Corpora, Target);
        var own = Assert.Single(corpus.ReadAnliegen(), anliegen => !anliegen.Bekannt);
        Assert.Equal(("mobilitaet-seilbahn", "Seilbahn über die Förde", "mobilitaet"), (own.Id, own.Titel, own.Handlungsfeld));
        Assert.Equal(["mobilitaet-seilbahn", "wohnen-kleine-wohnungen"], Corrections().Select(row => row.Anliegen).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(Corpus.Open(Corpora).ReadAnliegen(), anliegen => !anliegen.Bekannt);
    }

    [Fact]
    public void ReadAnliegen_OfCorrectionsWithoutTitles_IsTheCatalogue()
    {
        KorrekturFile.Merge(Target, Corpora, [Row("Mehr Busse")]);
        File.WriteAllLines(Target, File.ReadAllLines(Target).Select(line => line[..line.LastIndexOf('\t')]));

        Assert.All(Corpus.Open(Corpora, Target).ReadAnliegen(), anliegen => Assert.True(anliegen.Bekannt));
        Assert.Equal(2, KorrekturFile.Merge(Target, Corpora, [Row("Mehr Licht", start: 9)]));
    }

    [Fact]
    public void Merge_OfARowThatTeachesNothing_LeavesItOut() =>
        Assert.Equal(0, KorrekturFile.Merge(Target, Corpora, [Row("Mehr Busse") with { Geprueft = ["haltung"] }]));

    [Fact]
    public void Merge_OfAnUnknownField_IsRefusedAndLeavesTheFile()
    {
        KorrekturFile.Merge(Target, Corpora, [Row("Mehr Busse")]);
        var before = File.ReadAllText(Target);

        var exception = Assert.Throws<CorpusException>(() => KorrekturFile.Merge(Target, Corpora, [Row("Mehr Licht", start: 5) with { Handlungsfeld = "wetter" }]));

        Assert.Contains("column 'feld': 'wetter'", exception.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(Target));
        Assert.Single(_folder.EnumerateFiles());
    }

    [Fact]
    public void ReadBeitraege_IdTwiceInTheCorrections_NamesTheLine()
    {
        KorrekturFile.Merge(Target, Corpora, [Row("Mehr Busse")]);
        File.AppendAllLines(Target, [File.ReadLines(Target).Last().Replace("Mehr", "Weniger", StringComparison.Ordinal)]);

        var exception = Assert.Throws<CorpusException>(() => Corpus.Open(Corpora, Target).ReadBeitraege());
        Assert.Contains("line 3, column 'id'", exception.Message, StringComparison.Ordinal);
    }

    private IEnumerable<LabelledBeitrag> Corrections() => Corpus.Open(Corpora, Target).ReadBeitraege().Where(row => row.Geprueft is not null);

    private static GepruefterBeitrag Row(string text, int start = 0, string gruppe = "abc") => new()
    {
        Beitrag = 1,
        Protokoll = 1,
        Gruppe = gruppe,
        Start = start,
        Text = text,
        Bezug = Bezug.Thema,
        Handlungsfeld = "mobilitaet",
        Art = Art.Forderung,
        Haltung = Haltung.Ohne,
        Geprueft = ["handlungsfeld"],
        Wann = DateTimeOffset.UnixEpoch,
    };
}
