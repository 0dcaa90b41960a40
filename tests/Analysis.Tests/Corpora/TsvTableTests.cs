using Fokuslupe.Analysis.Corpora;

namespace Fokuslupe.Analysis.Tests.Corpora;

public sealed class TsvTableTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void Read_BomAndCrLf_GivesCleanCells()
    {
        File.WriteAllBytes(_file, [0xEF, 0xBB, 0xBF, .. "text\tfeld\r\nMehr Bänke\twohnen\r\n\r\n"u8]);

        var table = TsvTable.Read(_file);

        Assert.Equal(["text", "feld"], table.Header);
        Assert.Equal(["Mehr Bänke", "wohnen"], Assert.Single(table.Rows).Cells);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("text\ttext\n", 1)]
    [InlineData("text\tfeld\na\tb\nnur eine Zelle\n", 3)]
    public void Read_BrokenTable_NamesTheLine(string content, int line)
    {
        File.WriteAllText(_file, content);

        var exception = Assert.Throws<CorpusException>(() => TsvTable.Read(_file));

        Assert.Equal(line, exception.Line);
        Assert.Contains(Path.GetFileName(_file), exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Windows1252_NamesTheLine()
    {
        File.WriteAllBytes(_file, [.. "text\nMehr Busse\nMehr B"u8, 0xE4, .. "nke\n"u8]);

        Assert.Equal(3, Assert.Throws<CorpusException>(() => TsvTable.Read(_file)).Line);
    }

    [Fact]
    public void Column_Missing_NamesColumnAndThoseThatExist()
    {
        File.WriteAllText(_file, "text\tfeld\n");

        var exception = Assert.Throws<CorpusException>(() => TsvTable.Read(_file).Column("art"));

        Assert.Contains("'art'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("text, feld", exception.Message, StringComparison.Ordinal);
    }
}
