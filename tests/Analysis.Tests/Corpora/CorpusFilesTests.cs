using System.Text;

using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.German;
using Fokuslupe.Testing;

namespace Fokuslupe.Analysis.Tests.Corpora;

/// <summary>The files of <c>corpora/</c> themselves. The readers check codes while they read; what spans several rows or files is checked here.</summary>
public sealed class CorpusFilesTests
{
    private static readonly string Folder = Repository.PathOf("corpora");
    private static readonly Corpus Corpus = Corpus.Open(Folder);

    private static readonly string[] Rollen =
    [
        "akteur", "feststellung", "forderung", "frage", "guenstiger", "haeufiger", "kostenlos", "mehr", "organisation", "ort",
        "schneller", "teils", "teurer", "verneinung", "weniger", "widerspruch", "zeit", "zielgruppe", "zustimmung",
    ];

    public static TheoryData<string> TextFiles =>
        [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(TextFiles))]
    public void File_Always_IsUtf8WithLineFeeds(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Folder, name));

        Assert.False(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble), "starts with a byte order mark");
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.NotEmpty(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes));
    }

    [Fact]
    public void Felder_EveryKatalog_ShowsEachFieldOnce()
    {
        var felder = Corpus.Feldordnung.Felder.Select(feld => feld.Id).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(11, felder.Distinct().Count());
        Assert.All(Corpus.Feldordnung.Kataloge, katalog =>
            Assert.Equal(felder, katalog.Eintraege.SelectMany(eintrag => eintrag.Felder).Order(StringComparer.Ordinal)));
        Assert.Equal([2018, 2024], Corpus.Feldordnung.Kataloge.Select(katalog => katalog.Jahr));
    }

    [Fact]
    public void Beitraege_FurtherFields_AtMostTwoAndNeverTheFieldItself()
    {
        var beitraege = Corpus.ReadBeitraege();

        Assert.Equal(RowsInReadme("`beitraege/<feld>.tsv`"), beitraege.Count);
        Assert.All(beitraege, beitrag => Assert.InRange(beitrag.Weitere.Count, 0, 2));
        Assert.All(beitraege, beitrag => Assert.DoesNotContain(beitrag.Feld, beitrag.Weitere));
        Assert.All(beitraege, beitrag => Assert.Equal(beitrag.Quer.Distinct(), beitrag.Quer));
    }

    [Fact]
    public void Beitraege_OfAFile_CarryItsField()
    {
        foreach (var feld in Corpus.Feldordnung.Felder)
        {
            var table = TsvTable.Read(Path.Combine(Folder, "beitraege", $"{feld.Id}.tsv"));
            var column = table.Column("feld");

            Assert.All(table.Rows, row => Assert.Equal(feld.Id, row.Cells[column]));
        }
    }

    [Fact]
    public void Themen_OfEachField_AreThreeToEightWithOpposedAnliegenTogether()
    {
        var katalog = Corpus.ReadAnliegen();
        var themen = Corpus.ReadThemen();

        Assert.Equal(RowsInReadme("`themen.tsv`"), themen.Count);
        Assert.All(katalog, anliegen => Assert.True(themen.ContainsKey(anliegen.Id), anliegen.Id));
        Assert.All(katalog.GroupBy(anliegen => anliegen.Handlungsfeld), feld =>
            Assert.InRange(feld.Select(anliegen => themen[anliegen.Id]).Distinct().Count(), 3, 8));
        var feldOf = katalog.ToDictionary(anliegen => anliegen.Id, anliegen => anliegen.Handlungsfeld);
        Assert.All(katalog, anliegen => Assert.All(
            anliegen.Gegen.Where(gegen => feldOf[gegen] == anliegen.Handlungsfeld),
            gegen => Assert.True(themen[gegen] == themen[anliegen.Id], $"{anliegen.Id} and {gegen}")));
    }

    [Fact]
    public void Anliegen_Catalogue_HasSymmetricOpposites()
    {
        Assert.Equal(RowsInReadme("`anliegen.tsv`"), Corpus.ReadAnliegen().Count);
        Assert.All([Corpus.ReadAnliegen(), Corpus.ReadProtokollAnliegen()], CheckCatalogue);
    }

    [Fact]
    public void Phrasen_EachAnliegen_HasManyAndNoneTwice()
    {
        var phrasen = Corpus.ReadPhrasen();
        var byAnliegen = phrasen.ToLookup(phrase => phrase.Anliegen, phrase => phrase.Text, StringComparer.Ordinal);

        Assert.Equal(RowsInReadme("`phrasen/<feld>.tsv`"), phrasen.Count);
        Assert.All(Corpus.ReadAnliegen(), anliegen => Assert.InRange(byAnliegen[anliegen.Id].Count(), 12, 24));
        Assert.All(byAnliegen, texts => Assert.Equal(texts.Distinct(StringComparer.Ordinal), texts));
    }

    [Fact]
    public void Ergaenzung_Rows_AreAsManyAsStated() => Assert.Equal(RowsInReadme("`ergaenzung/<feld>.tsv`"), Corpus.ReadErgaenzung().Count);

    [Fact]
    public void Streit_Rows_AreAsManyAsStated() => Assert.Equal(RowsInReadme("`streit/<feld>.tsv`"), Corpus.ReadStreit().Count);

    [Theory]
    [InlineData(Sitzungsteil.Lernen, "lernen")]
    [InlineData(Sitzungsteil.Pruefen, "pruefen")]
    public void Sitzungen_Beitraege_AreAsManyAsStatedAndStandInTheirDocument(Sitzungsteil part, string folder)
    {
        var sitzungen = Corpus.ReadSitzungen(part);

        Assert.Equal(RowsInReadme($"`sitzungen/{folder}/`"), sitzungen.Sum(sitzung => sitzung.Beitraege.Count));
        Assert.All(sitzungen, sitzung =>
        {
            var text = File.ReadAllText(sitzung.Pfad);
            Assert.All(sitzung.Beitraege, beitrag => Assert.Equal(
                string.Join(' ', text[beitrag.Start..beitrag.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("- ", "", StringComparison.Ordinal),
                beitrag.Text.Replace("- ", "", StringComparison.Ordinal)));
        });
    }

    [Fact]
    public void Sitzungen_HandsToLearnFromAndToMeasureOn_AreNotTheSame() => Assert.Empty(
        Hands(Sitzungsteil.Lernen).Intersect(Hands(Sitzungsteil.Pruefen), StringComparer.Ordinal));

    [Fact]
    public void Thesaurus_Rows_HaveKnownRolesAndNoFormTwice()
    {
        var forms = Corpus.ReadThesaurus();

        Assert.Equal(RowsInReadme("`thesaurus.tsv`"), forms.Count);
        Assert.All(forms.Where(form => form.Rolle is not null), form => Assert.Contains(form.Rolle, Rollen));
        Assert.All(forms, form => Assert.Equal(form.Felder.DistinctBy(weight => weight.Feld), form.Felder));
        Assert.Equal(forms.DistinctBy(form => (form.Begriff, form.Form)), forms);
    }

    [Fact]
    public void Allgemein_EveryWord_IsOneTokenAndHasARole()
    {
        var table = TsvTable.Read(Path.Combine(Folder, "allgemein.tsv"));
        var words = table.Rows.Select(row => row.Cells[table.Column("form")]).ToArray();
        var buffer = new TokenizedText();

        Assert.Equal(RowsInReadme("`allgemein.tsv`"), words.Length);
        Assert.All(table.Rows, row => Assert.Matches("^[a-z]+(-[a-z]+)*$", row.Cells[table.Column("rolle")]));
        Assert.All(words, word =>
        {
            CardTokenizer.Tokenize(word, buffer);
            Assert.Single(buffer.Tokens.ToArray());
        });
    }

    [Fact]
    public void Entsprechung_BothSides_AreKnown()
    {
        var table = TsvTable.Read(Path.Combine(Folder, "protokolle", "anliegen-entsprechung.tsv"));
        var catalogue = Corpus.ReadAnliegen().Select(anliegen => anliegen.Id).ToHashSet(StringComparer.Ordinal);
        var own = Corpus.ReadProtokollAnliegen().Select(anliegen => anliegen.Id).ToHashSet(StringComparer.Ordinal);

        Assert.All(table.Rows, row => Assert.Contains(row.Cells[table.Column("id")], own));
        Assert.All(table.Rows.Select(row => row.Cells[table.Column("entspricht")]).Where(id => id.Length > 0), id => Assert.Contains(id, catalogue));
    }

    private static void CheckCatalogue(IReadOnlyList<Domain.Anliegen> catalogue)
    {
        var byId = catalogue.ToDictionary(anliegen => anliegen.Id, StringComparer.Ordinal);
        Assert.All(catalogue, anliegen => Assert.StartsWith(anliegen.Handlungsfeld + "-", anliegen.Id, StringComparison.Ordinal));
        Assert.All(catalogue, anliegen => Assert.DoesNotContain(anliegen.Id, anliegen.Gegen));
        Assert.All(catalogue, anliegen => Assert.All(anliegen.Gegen, other => Assert.Contains(anliegen.Id, byId[other].Gegen)));
    }

    private static int RowsInReadme(string what)
    {
        var row = File.ReadLines(Path.Combine(Folder, "README.md")).Single(line => line.StartsWith($"| {what} |", StringComparison.Ordinal));
        return int.Parse(row.Split('|')[2].Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string[] Hands(Sitzungsteil part) => [.. Corpus.ReadSitzungen(part).Select(sitzung => sitzung.Name.Split('-')[0]).Distinct()];
}
