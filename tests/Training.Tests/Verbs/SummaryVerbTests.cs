using Fokuslupe.Testing;

namespace Fokuslupe.Training.Tests.Verbs;

[Collection(nameof(TrainedModels))]
public sealed class SummaryVerbTests(TrainedModels trained) : IDisposable
{
    private static readonly string Minutes = Repository.PathOf("corpora", "protokolle");

    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Fact]
    public async Task Summary_FolderAndPeriod_WritesMarkdownWithTheLedger()
    {
        var answer = await trained.RunAsync("summary", Minutes, "--field", "wohnen", "--from", "2018-01-01", "--to", "2019-12-31");

        Assert.True(answer.Code == 0, answer.Error);
        Assert.StartsWith("# Zusammenfassung: ", answer.Output, StringComparison.Ordinal);
        Assert.Contains("\nZeitraum: 01.01.2018 bis 31.12.2019\n", answer.Output, StringComparison.Ordinal);
        Assert.Contains("## Was gelesen wurde\n\n5 Protokolle mit ", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Summary_Quotations_StandInTheirMinutes()
    {
        var file = Path.Combine(Minutes, "2018-06-14-fg-wohnen.txt");
        var target = _line.PathOf("wohnen.md");

        var answer = await trained.RunAsync("summary", file, "--field", "wohnen", "--out", target, "--json");

        Assert.True(answer.Code == 0, answer.Error);
        var markdown = await File.ReadAllTextAsync(target);
        Assert.Equal(markdown, answer.Json().GetProperty("markdown").GetString());
        var letters = Letters(await File.ReadAllTextAsync(file));
        var quotations = markdown.Split('\n').Where(line => line.StartsWith("- «", StringComparison.Ordinal)).Select(line => line[3..line.IndexOf("» – ", StringComparison.Ordinal)]).ToList();
        Assert.NotEmpty(quotations);
        Assert.All(quotations, quotation => Assert.Contains(Letters(quotation), letters, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("wohnung", null, "wohnung")]
    [InlineData("wohnen", "gibt-es-nicht.txt", "gibt-es-nicht.txt")]
    public async Task Summary_UnknownFieldOrFile_EndsWith2AndNamesIt(string field, string? file, string named)
    {
        var answer = await trained.RunAsync("summary", file ?? Minutes, "--field", field);

        Assert.Equal(2, answer.Code);
        Assert.Contains(named, answer.Error, StringComparison.Ordinal);
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
