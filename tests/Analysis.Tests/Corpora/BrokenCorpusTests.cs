using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Testing;

namespace Fokuslupe.Analysis.Tests.Corpora;

/// <summary>What a corpus says that somebody has edited wrongly.</summary>
public sealed class BrokenCorpusTests : IDisposable
{
    private const string Header = "text\tsauber\tfeld\tweitere\tquer\tart\tanliegen\tstil\n";
    private const string Gold =
        """{"start":0,"end":4,"text":"Miete","bezug":"thema","feld":"wohnen","weitere":[],"quer":[],"art":"forderung","haltung":"ohne"}""";

    private readonly string _folder = Directory.CreateTempSubdirectory("fokuslupe-corpus").FullName;

    public BrokenCorpusTests()
    {
        Write("handlungsfelder.yaml", File.ReadAllText(Repository.PathOf("corpora", "handlungsfelder.yaml")));
        Write("anliegen.tsv", "id\tfeld\ttitel\tgegen\nwohnen-klein\twohnen\tKleine Wohnungen\t\n");
        Write("beitraege/wohnen.tsv", Header + "Miete zu hoch\t\twohnen\t\t\tforderung\t\tkarte\n");
        Write("protokolle/sitzung.txt", "Miete");
        Write("protokolle/sitzung.gold.jsonl", Gold);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("Miete\t\tquatsch\t\t\tforderung\t\tkarte", "feld")]
    [InlineData("Miete\t\twohnen\tarbeit,quatsch\t\tforderung\t\tkarte", "weitere")]
    [InlineData("Miete\t\twohnen\t\tquatsch\tforderung\t\tkarte", "quer")]
    [InlineData("Miete\t\twohnen\t\t\tquatsch\t\tkarte", "art")]
    [InlineData("Miete\t\twohnen\t\t\tforderung\tquatsch\tkarte", "anliegen")]
    [InlineData("Miete\t\twohnen\t\t\tforderung\t\tquatsch", "stil")]
    [InlineData(" \t\twohnen\t\t\tforderung\t\tkarte", "text")]
    public void ReadBeitraege_BrokenRow_NamesFileLineAndColumn(string row, string column)
    {
        Write("beitraege/wohnen.tsv", Header + "Miete zu hoch\t\twohnen\t\t\tforderung\twohnen-klein\tkarte\n" + row + "\n");

        var problem = Assert.Throws<CorpusException>(() => Corpus.Open(_folder).ReadBeitraege());

        Assert.StartsWith($"wohnen.tsv, line 3, column '{column}': ", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Miete\tquatsch\tforderung", "feld")]
    [InlineData("Miete\twohnen\tquatsch", "art")]
    [InlineData(" \twohnen\tforderung", "text")]
    public void ReadErgaenzung_BrokenRow_NamesFileLineAndColumn(string row, string column)
    {
        Write("ergaenzung/wohnen.tsv", "text\tfeld\tart\nMiete zu hoch\twohnen\tfeststellung\n" + row + "\n");

        var problem = Assert.Throws<CorpusException>(() => Corpus.Open(_folder).ReadErgaenzung());

        Assert.StartsWith($"wohnen.tsv, line 3, column '{column}': ", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(" \ta\tNeubau", "streitfrage")]
    [InlineData("wohnen-neubau\tc\tNeubau", "seite")]
    [InlineData("wohnen-neubau\tb\t ", "text")]
    public void ReadStreit_BrokenRow_NamesFileLineAndColumn(string row, string column)
    {
        Write("streit/wohnen.tsv", "streitfrage\tseite\ttext\nwohnen-neubau\ta\tBauland her\n" + row + "\n");

        var problem = Assert.Throws<CorpusException>(() => Corpus.Open(_folder).ReadStreit());

        Assert.StartsWith($"wohnen.tsv, line 3, column '{column}': ", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("quatsch\tNeubau", "anliegen")]
    [InlineData("wohnen-klein\tNeubau", "anliegen")]
    [InlineData("wohnen-gross\t ", "thema")]
    public void ReadThemen_BrokenRow_NamesFileLineAndColumn(string row, string column)
    {
        Write("anliegen.tsv", "id\tfeld\ttitel\tgegen\nwohnen-klein\twohnen\tKleine Wohnungen\t\nwohnen-gross\twohnen\tGroße Wohnungen\t\n");
        Write("themen.tsv", "anliegen\tthema\nwohnen-klein\tNeubau\n" + row + "\n");

        var problem = Assert.Throws<CorpusException>(() => Corpus.Open(_folder).ReadThemen());

        Assert.StartsWith($"themen.tsv, line 3, column '{column}': ", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadThemen_NoFile_HasNone() => Assert.Empty(Corpus.Open(_folder).ReadThemen());

    [Fact]
    public void ReadErgaenzung_NoFolder_HasNone() => Assert.Empty(Corpus.Open(_folder).ReadErgaenzung());

    [Theory]
    [InlineData("\"feld\":\"wohnen\"", "\"feld\":\"quatsch\"", "feld")]
    [InlineData("\"weitere\":[]", "\"weitere\":[\"quatsch\"]", "weitere")]
    [InlineData("\"quer\":[]", "\"quer\":[\"quatsch\"]", "quer")]
    public void ReadProtokolle_UnknownCode_NamesFileLineAndColumn(string right, string wrong, string column)
    {
        Write("protokolle/sitzung.gold.jsonl", Gold + "\n" + Gold.Replace(right, wrong, StringComparison.Ordinal));

        var problem = Assert.Throws<CorpusException>(() => Corpus.Open(_folder).ReadProtokolle());

        Assert.Equal($"sitzung.gold.jsonl, line 2, column '{column}': 'quatsch' is not a known code.", problem.Message);
    }

    [Fact]
    public void ReadProtokolle_None_SaysSo()
    {
        File.Delete(Path.Combine(_folder, "protokolle", "sitzung.gold.jsonl"));

        Assert.Contains("no minutes", Assert.Throws<CorpusException>(() => Corpus.Open(_folder).ReadProtokolle()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\twohnen-klein\na\twohnen-klein\n", "line 3, column 'id'")]
    [InlineData("a\tquatsch\n", "line 2, column 'entspricht'")]
    public void ReadEntsprechung_BrokenRow_NamesLineAndColumn(string rows, string place)
    {
        Write("protokolle/anliegen-entsprechung.tsv", "id\tentspricht\n" + rows);

        Assert.Contains(place, Assert.Throws<CorpusException>(() => Corpus.Open(_folder).ReadEntsprechung()).Message, StringComparison.Ordinal);
    }

    private void Write(string name, string content)
    {
        var file = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }
}
