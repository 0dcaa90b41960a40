using System.Text.RegularExpressions;

namespace Fokuslupe.Architecture.Tests;

/// <summary>Rules for the text of the repository.</summary>
public sealed partial class SourceFilesTests
{
    [Fact]
    public void Code_FileOver400Lines_None()
    {
        var long400 = Lengths("src").Concat(Lengths("tests")).Where(file => file.Lines > 400);

        Assert.Empty(long400);
    }

    [Fact]
    public void Code_OfTheProduct_StandsInShortFiles()
    {
        var lengths = Lengths("src").Select(file => file.Lines).Order().ToList();

        Assert.InRange(lengths[lengths.Count / 2], 1, 59);
        Assert.InRange(lengths[lengths.Count * 9 / 10], 1, 200);
    }

    [Fact]
    public void Sql_OutsideStorage_None()
    {
        var users = SourceFiles.Below("*.cs", "src")
            .Where(file => !SourceFiles.Name(file).StartsWith(Path.Combine("src", "Storage"), StringComparison.Ordinal))
            .Where(file => Sql().IsMatch(File.ReadAllText(file)))
            .Select(SourceFiles.Name);

        Assert.Empty(users);
    }

    [Fact]
    public void Text_WithAPathOfOneMachine_None()
    {
        string[] endings = [".cs", ".cshtml", ".csproj", ".css", ".js", ".json", ".md", ".props", ".sh", ".slnx", ".yaml", ".yml", "Dockerfile", "run", "readme"];
        var found = SourceFiles.Below("*")
            .Where(file => endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)))
            .Where(file => MachinePath().IsMatch(File.ReadAllText(file)))
            .Select(SourceFiles.Name)
            .Where(name => name != Path.Combine("tests", "Architecture.Tests", "SourceFilesTests.cs"));

        Assert.Empty(found);
    }

    [Theory]
    [InlineData("/home/jane/x", true)]
    [InlineData("\"/root/x\"", true)]
    [InlineData(@"C:\Users\jane", true)]
    [InlineData("/app/models", false)]
    [InlineData("~/x", false)]
    public void MachinePath_KnowsHomes(string text, bool expected) => Assert.Equal(expected, MachinePath().IsMatch(text));

    [GeneratedRegex(@"\b(SELECT\s.+\sFROM\s|INSERT\s+INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|CREATE\s+TABLE\s)", RegexOptions.Singleline)]
    private static partial Regex Sql();

    [GeneratedRegex(@"(?<![\w.~>])/(home|root|work|Users)/\w|\b[A-Z]:\\Users\\")]
    private static partial Regex MachinePath();

    private static IEnumerable<(string Name, int Lines)> Lengths(string folder) =>
        SourceFiles.Below("*.cs", folder).Select(file => (SourceFiles.Name(file), File.ReadLines(file).Count()));
}
