using System.Text.RegularExpressions;

using Fokuslupe.Testing;

namespace Fokuslupe.Training.Tests.Verbs;

[Collection(nameof(TrainedModels))]
public sealed class DraftVerbTests(TrainedModels trained) : IDisposable
{
    private static readonly string[] Files = ["2018-06-14-fg-wohnen.txt", "2023-06-15-fg-wohnen.txt"];

    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Fact]
    public async Task Draft_OfAFolder_WritesAFileForEachAnliegenThatLeadsToItsLines()
    {
        var folder = Directory.CreateDirectory(_line.PathOf("protokolle"));
        foreach (var file in Files)
        {
            File.Copy(Repository.PathOf("corpora", "protokolle", file), Path.Combine(folder.FullName, file));
        }

        var target = _line.PathOf("entwuerfe");

        var answer = await trained.RunAsync("draft", folder.FullName, "--breadth", "1", "--out", target, "--json");

        Assert.True(answer.Code == 0, answer.Error);
        Assert.Equal(2, answer.Json().GetProperty("protokolle").GetInt32());
        var drafts = answer.Json().GetProperty("entwuerfe").EnumerateArray().ToList();
        Assert.NotEmpty(drafts);
        Assert.All(drafts, draft =>
        {
            var markdown = File.ReadAllText(Path.Combine(target, draft.GetProperty("anliegen").GetString() + ".md"));
            Assert.Equal(draft.GetProperty("markdown").GetString(), markdown);
            var links = Regex.Matches(markdown, @"«(.*)» – \[.*, Zeile (\d+)\]\(<\.\./protokolle/(.*)#L\2>\)");
            Assert.NotEmpty(links);
            Assert.All(links, link => Assert.Equal(
                FirstLetters(link.Groups[1].Value.Replace("\\", "", StringComparison.Ordinal)),
                FirstLetters(QuotedPart(File.ReadAllLines(Path.Combine(folder.FullName, link.Groups[3].Value))[int.Parse(link.Groups[2].Value, null) - 1], link.Groups[1].Value))));
        });
    }

    [Fact]
    public async Task Draft_OfOneAnliegen_PrintsIt()
    {
        var file = Repository.PathOf("corpora", "protokolle", Files[0]);
        var all = await trained.RunAsync("draft", file, "--breadth", "1", "--json");
        var first = all.Json().GetProperty("entwuerfe")[0];

        var answer = await trained.RunAsync("draft", file, "--anliegen", first.GetProperty("anliegen").GetString()!);

        Assert.True(answer.Code == 0, answer.Error);
        Assert.Equal(first.GetProperty("markdown").GetString(), answer.Output);
    }

    [Fact]
    public async Task Draft_OfAnUnknownAnliegenOrFile_IsRefused()
    {
        var file = Repository.PathOf("corpora", "protokolle", Files[0]);

        Assert.Equal(2, (await trained.RunAsync("draft", file, "--anliegen", "wohnen-gibt-es-nicht")).Code);
        Assert.Equal(2, (await trained.RunAsync("draft", _line.PathOf("fehlt.md"))).Code);
    }

    /// <summary>The line from where the quotation begins.</summary>
    private static string QuotedPart(string line, string quotation) =>
        line.IndexOf(FirstWord(quotation), StringComparison.Ordinal) is var at and >= 0 ? line[at..] : line;

    private static string FirstWord(string text) => new([.. text.SkipWhile(sign => !char.IsLetterOrDigit(sign)).TakeWhile(char.IsLetterOrDigit)]);

    private static string FirstLetters(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Take(4));
}
