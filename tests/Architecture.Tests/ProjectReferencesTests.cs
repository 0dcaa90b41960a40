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
        ["Training"] = ["Analysis", "Storage"],
        ["MlNet"] = ["Analysis"],
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

    /// <summary>The packages of ML.NET are not in every registry: nothing that is built by default may ask for them.</summary>
    [Fact]
    public void MlNet_WithoutTheSwitch_IsNotBuilt()
    {
        var solution = File.ReadAllText(Repository.PathOf("Fokuslupe.slnx"));
        var versions = XDocument.Load(Repository.PathOf("Directory.Packages.props")).Descendants("PackageVersion").Where(IsMlNet);
        var references = SourceFiles.Below("*.csproj").SelectMany(file => XDocument.Load(file).Descendants()
            .Where(item => item.Name.LocalName is "PackageReference" or "ProjectReference" && IsMlNet(item) && !IsSwitched(item))
            .Select(_ => Path.GetFileNameWithoutExtension(file)));

        Assert.DoesNotContain("MlNet", solution, StringComparison.Ordinal);
        Assert.All(versions, version => Assert.True(IsSwitched(version), $"{version} needs the switch."));
        Assert.Equal(["MlNet", "MlNet.Tests"], references.Distinct());
        Assert.Equal(["Api", "Training"], Allowed.Keys.Where(project => Load(project).Descendants("ProjectReference").Any(item => IsMlNet(item) && IsSwitched(item))));
    }

    private static bool IsMlNet(XElement item) =>
        item.Attribute("Include")?.Value is { } name && (name.StartsWith("Microsoft.ML", StringComparison.Ordinal) || name.EndsWith("MlNet.csproj", StringComparison.Ordinal));

    private static bool IsSwitched(XElement item) => item.AncestorsAndSelf().Any(element => element.Attribute("Condition")?.Value == "'$(MlNet)' == 'true'");

    private static XDocument Load(string project) => XDocument.Load(Repository.PathOf("src", project, $"{project}.csproj"));

    private static IEnumerable<string> Items(string project, string kind) =>
        Load(project).Descendants(kind)
            .Where(item => !IsSwitched(item))
            .Select(item => item.Attribute("Include")!.Value)
            .Order(StringComparer.Ordinal);
}
