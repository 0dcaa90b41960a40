using Fokuslupe.Analysis.Protokolle;
using Fokuslupe.Analysis.Protokolle.Formate;
using Fokuslupe.Testing.Documents;

namespace Fokuslupe.Analysis.Tests.Protokolle.Formate;

public sealed class DocxDecoderTests : WordProcessorTests
{
    protected override IDocumentBuilder NewBuilder() => new DocxBuilder();

    protected override string Decode(byte[] bytes, int maxCharacters) => DocxDecoder.Decode(bytes, maxCharacters, default).Text!;

    [Theory]
    [InlineData("<w:ins><w:r><w:t>neue </w:t></w:r></w:ins><w:del><w:r><w:delText>alte </w:delText></w:r></w:del><w:r><w:t>Bänke</w:t></w:r>", "neue Bänke")]
    [InlineData("<w:r><w:t>Bänke</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t> intern</w:t></w:r>", "Bänke")]
    [InlineData("<w:r><w:t>Rad</w:t><w:softHyphen/><w:t>weg</w:t><w:noBreakHyphen/><w:t>Netz</w:t></w:r>", "Radweg-Netz")]
    [InlineData("<w:r><w:t>Bus </w:t><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/><w:t> Bahn</w:t></w:r>", "Bus → Bahn")]
    [InlineData("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>", "a\tb\nc")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText></w:r><w:hyperlink><w:r><w:t>Link</w:t></w:r></w:hyperlink>", "Link")]
    [InlineData("<w:r><w:rPr><w:strike w:val=\"0\"/></w:rPr><w:t>bleibt</w:t></w:r>", "bleibt")]
    [InlineData("<w:r><w:rPr><w:b/></w:rPr><w:t>Ausbau</w:t></w:r>", "**Ausbau**")]
    [InlineData("<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent><w:r><w:t>Feld</w:t></w:r></w:sdtContent></w:sdt>", "Feld")]
    public void Decode_RunsOfAParagraph_GiveWhatPeopleRead(string runs, string text)
    {
        var builder = new DocxBuilder();
        builder.Markup($"<w:p>{runs}</w:p>");
        Assert.Equal(text + "\n", Decode(builder.Build()));
    }

    [Fact]
    public void Decode_TextBox_FollowsItsParagraphOnce()
    {
        const string Box = "<w:txbxContent><w:p><w:r><w:t>Karte im Kasten</w:t></w:r></w:p></w:txbxContent>";
        var builder = new DocxBuilder();
        builder.Markup($"<w:p><w:r><w:t>Absatz</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>{Box}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{Box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>");
        Assert.Equal("Absatz\n\nKarte im Kasten\n", Decode(builder.Build()));
    }

    [Fact]
    public void Decode_MergedAndNestedCells_KeepTheirColumns()
    {
        const string Nested = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>innen</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        var builder = new DocxBuilder();
        builder.Markup(
            $"<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p><w:r><w:t>1 breit</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr><w:p><w:r><w:t>hoch</w:t></w:r></w:p></w:tc></w:tr>"
            + $"<w:tr><w:tc><w:p><w:r><w:t>links</w:t></w:r></w:p>{Nested}</w:tc><w:tc><w:p><w:r><w:t>mitte</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>");
        Assert.Equal("| | | |\n|---|---|---|\n| 1 breit | | hoch |\n| links<br>innen | mitte | |\n", Decode(builder.Build()));
    }

    [Fact]
    public void Decode_FrameOfOneCell_IsRunningText()
    {
        var builder = new DocxBuilder();
        builder.Table(false, ["Erste Karte\nZweite Karte"]);
        Assert.Equal("Erste Karte\n\nZweite Karte\n", Decode(builder.Build()));
    }

    [Theory]
    [InlineData("berschrift2", "## ")]
    [InlineData("Heading3", "### ")]
    [InlineData("Titel", "# ")]
    [InlineData("Standard", "")]
    public void Decode_StyleKnownByName_MakesAHeading(string style, string mark)
    {
        var builder = new DocxBuilder();
        builder.Markup($"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t>Wohnen</w:t></w:r></w:p>");
        Assert.Equal($"{mark}Wohnen\n", Decode(builder.Build()));
    }

    [Fact]
    public void Decode_OutlineLevelOrTableOfContents_CountsOrIsLeftOut()
    {
        var builder = new DocxBuilder();
        builder.Markup("<w:p><w:pPr><w:pStyle w:val=\"Verzeichnis1\"/></w:pPr><w:r><w:t>1 Wohnen 3</w:t></w:r></w:p>");
        builder.Markup("<w:p><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr><w:r><w:t>Wohnen</w:t></w:r></w:p>");
        Assert.Equal("## Wohnen\n", Decode(builder.Build()));
    }

    [Fact]
    public void Decode_ShortCardsInATable_AreNoHeader()
    {
        var builder = new DocxBuilder();
        builder.Table(false, ["Azubi-Ticket", "Betriebskita"], ["Jobrad", "Berufe ab Klasse 7"]);
        Assert.StartsWith("| | |\n|---|---|\n| Azubi-Ticket |", Decode(builder.Build()), StringComparison.Ordinal);
    }

    [Fact]
    public void Decode_Bomb_IsRefusedBeforeItUnpacks() => AssertProblem(ReadingProblem.ArchiveBomb, Archive.BombDocx(megabytes: 64));

    [Fact]
    public void Decode_ThousandsOfEntries_AreABomb() => AssertProblem(
        ReadingProblem.ArchiveBomb,
        Archive.Pack([.. Enumerable.Range(0, 5000).Select(i => ($"word/{i}.xml", "", System.IO.Compression.CompressionLevel.NoCompression))]));

    [Fact]
    public void Decode_ExternalEntity_IsNeverResolved()
    {
        var secret = Path.GetTempFileName();
        File.WriteAllText(secret, "geheim");
        AssertProblem(ReadingProblem.Damaged, Archive.ExternalEntityDocx(secret));
        File.Delete(secret);
    }

    [Fact]
    public void Decode_EntitiesThatUnfold_AreRefused() => AssertProblem(ReadingProblem.Damaged, Archive.EntityBombDocx());

    [Fact]
    public void Decode_ElementsNestedWithoutEnd_AreRefused()
    {
        const int Depth = 100_000;
        var nested = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", Depth)) + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", Depth));
        AssertProblem(ReadingProblem.Damaged, Archive.Docx($"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{nested}</w:body></w:document>"));
    }

    [Theory]
    [InlineData("mailto:a@b.example;c d@e")]
    [InlineData("http://[kaputt")]
    public void Decode_MalformedHyperlink_DoesNotBarTheText(string target)
    {
        var document = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>Mehr Bänke</w:t></w:r></w:p></w:body></w:document>";
        var relationships = $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"{target}\" TargetMode=\"External\"/></Relationships>";
        Assert.Equal("Mehr Bänke\n", Decode(Archive.Docx(document, relationships)));
    }

    private static void AssertProblem(ReadingProblem problem, byte[] bytes) =>
        Assert.Equal(problem, DocxDecoder.Decode(bytes, maxCharacters: 20_000_000, default).Problem);
}
