using Fokuslupe.Analysis.Corpora;

namespace Fokuslupe.Training.Tests;

public sealed class ColumnsTests : IDisposable
{
    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Fact]
    public void Write_FurtherColumn_StandsBesideTheOthers()
    {
        var table = TsvTable.Read(_line.Write("ein.tsv", "text\tnr\r\nMehr Bänke\t1\r\nKein Bus\t2\r\n"));

        table.Write(_line.PathOf("aus.tsv"), ("art", ["forderung", "feststellung"]));

        Assert.Equal("text\tnr\tart\nMehr Bänke\t1\tforderung\nKein Bus\t2\tfeststellung\n", File.ReadAllText(_line.PathOf("aus.tsv")));
        Assert.Equal((byte)'t', File.ReadAllBytes(_line.PathOf("aus.tsv"))[0]);
    }

    [Fact]
    public void Write_ColumnOfTheSameName_IsReplaced()
    {
        var table = TsvTable.Read(_line.Write("ein.tsv", "art\ttext\nfrage\tMehr Bänke\n"));

        table.Write(_line.PathOf("aus.tsv"), ("art", ["forderung"]));

        Assert.Equal("text\tart\nMehr Bänke\tforderung\n", File.ReadAllText(_line.PathOf("aus.tsv")));
    }

    [Fact]
    public void Texts_SomeCellsEmpty_KeepsTheRows()
    {
        var table = TsvTable.Read(_line.Write("ein.tsv", "nr\ttext\n1\t\n2\tKein Bus\n"));

        Assert.Equal(["", "Kein Bus"], table.Texts("text"));
    }
}
