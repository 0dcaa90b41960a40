using Fokuslupe.Testing;

namespace Fokuslupe.Training.Tests;

public sealed class FoldersTests
{
    [Fact]
    public void Find_FolderOfTheRepository_IsFoundFromTheBinaries() => Assert.Equal(Repository.PathOf("corpora"), Folders.Find("corpora"));

    [Fact]
    public void Find_Nowhere_GivesTheOneInTheWorkingDirectory() =>
        Assert.Equal(Path.Combine(Environment.CurrentDirectory, "gibt-es-nicht"), Folders.Find("gibt-es-nicht"));
}
