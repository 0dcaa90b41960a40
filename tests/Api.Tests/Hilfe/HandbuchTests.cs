using System.Text.RegularExpressions;

using Fokuslupe.Api.Hilfe;
using Fokuslupe.Testing;

namespace Fokuslupe.Api.Tests.Hilfe;

/// <summary>The handbook of the release: every picture is there, every link of it leads somewhere.</summary>
public sealed partial class HandbuchTests
{
    private static readonly string Folder = Repository.PathOf("docs", "handbuch");

    private static readonly IReadOnlyList<Kapitel> Kapitel =
    [
        .. Directory.EnumerateFiles(Folder, "*.md").Order(StringComparer.Ordinal)
            .Select(file => KapitelReader.Read(Path.GetFileNameWithoutExtension(file)[3..], File.ReadAllText(file))),
    ];

    public static TheoryData<string> Names => [.. Kapitel.Select(kapitel => kapitel.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Kapitel_Links_LeadToChaptersSectionsAndPictures(string name)
    {
        var kapitel = Kapitel.Single(one => one.Name == name);
        foreach (var url in Addresses().Matches(kapitel.Html).Select(match => match.Groups["url"].Value))
        {
            if (url.StartsWith("/hilfe/bilder/", StringComparison.Ordinal))
            {
                Assert.True(File.Exists(Path.Combine(Folder, "bilder", url["/hilfe/bilder/".Length..])), $"{url} is missing.");
            }
            else if (url.StartsWith("/hilfe/", StringComparison.Ordinal))
            {
                var parts = url["/hilfe/".Length..].Split('#');
                var target = Kapitel.SingleOrDefault(one => one.Name == parts[0]);
                Assert.True(target is not null, $"{url}: there is no such chapter.");
                Assert.True(parts.Length == 1 || target.Abschnitte.Any(abschnitt => abschnitt.Anker == parts[1]), $"{url}: there is no such section.");
            }
            else
            {
                Assert.True(url.StartsWith('/') || kapitel.Abschnitte.Any(abschnitt => "#" + abschnitt.Anker == url), $"{url} leads out of the house.");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Kapitel_HasATitleAndNoOtherFirstHeading(string name)
    {
        var kapitel = Kapitel.Single(one => one.Name == name);

        Assert.NotEqual(name, kapitel.Titel);
        Assert.DoesNotContain("<h1", kapitel.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_AreAllShownSomewhere()
    {
        var shown = Kapitel.SelectMany(kapitel => Addresses().Matches(kapitel.Html)).Select(match => Path.GetFileName(match.Groups["url"].Value)).ToHashSet();

        Assert.All(Directory.EnumerateFiles(Path.Combine(Folder, "bilder")), file => Assert.Contains(Path.GetFileName(file), shown));
    }

    [Fact]
    public void Read_MarkupInAChapter_IsShownAsText() =>
        Assert.DoesNotContain("<script", KapitelReader.Read("x", "# X\n\n<script>alert(1)</script>").Html, StringComparison.Ordinal);

    [GeneratedRegex("(?:href|src)=\"(?<url>[^\"]+)\"")]
    private static partial Regex Addresses();
}
