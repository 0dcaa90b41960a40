using System.Xml.Linq;

using Fokuslupe.Testing;

namespace Fokuslupe.Architecture.Tests;

/// <summary>Which project may see which: Domain below all, Analysis and Storage side by side, Api and Training on top.</summary>
public sealed class ProjectReferencesTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Domain"] = [],
        ["Analysis"] = ["Domain"],
        ["Storage"] = ["Domain"],
        ["Api"] = ["Analysis", "Storage"],
        ["Training"] = ["Analysis"],
    };

    public static TheoryData<string> Projects => [.. Directory.EnumerateFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories)
        .Select(file => Path.GetFileNameWithoutExtension(file))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_SeesOnlyWhatItMay(string project)
    {
        Assert.True(Allowed.ContainsKey(project), $"Say in this test what {project} may see.");

        Assert.Equal(Allowed[project], Items(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)));
    }

    [Fact]
    public void Domain_HasNoPackages() => Assert.Empty(Items("Domain", "PackageReference"));

    [Fact]
    public void Packages_OfTheDatabase_OnlyInStorage()
    {
        string[] database = ["Dapper", "Microsoft.Data.Sqlite", "Npgsql", "SQLitePCLRaw.bundle_e_sqlite3"];

        var users = Allowed.Keys.Where(project => Items(project, "PackageReference").Intersect(database).Any());

        Assert.Equal(["Storage"], users);
    }

    private static IEnumerable<string> Items(string project, string kind) =>
        XDocument.Load(Repository.PathOf("src", project, $"{project}.csproj"))
            .Descendants(kind)
            .Select(item => item.Attribute("Include")!.Value)
            .Order(StringComparer.Ordinal);
}
