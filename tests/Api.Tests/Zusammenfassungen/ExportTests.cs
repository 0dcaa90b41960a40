using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

using Fokuslupe.Api.Tests.Support;
using Fokuslupe.Testing.Documents;

namespace Fokuslupe.Api.Tests.Zusammenfassungen;

/// <summary>Over the sample minutes: no quotation that is not in its source, no word of quantity that the counts do not bear out.</summary>
[Collection(SampleServiceTests.Name)]
public sealed partial class ExportTests(SampleService sample)
{
    private static readonly string[] Felder = ["wohnen", "mobilitaet", "gesundheit", "bildung", "arbeit", "armut"];

    [Fact]
    public async Task Json_Quotations_StandInTheirSources()
    {
        foreach (var feld in Felder)
        {
            var summary = await sample.Client.ReadAsync($"/api/zusammenfassungen?handlungsfeld={feld}&format=json");

            foreach (var zitat in summary.List("zitate").Concat(summary.List("offeneFragen")))
            {
                var text = await TextAsync(zitat.Number("protokoll"));
                Assert.Equal(Wortlaut.Of(text[(int)zitat.Number("start")..(int)zitat.Number("ende")]), Wortlaut.Of(zitat.Text("zitat")));
            }

            Assert.All(summary.List("ueberblick"), satz => Assert.NotEmpty(satz.List("beitraege")));
        }
    }

    [Fact]
    public async Task MarkdownAndDocx_Quotations_StandInOneOfTheSources()
    {
        var sources = string.Join('\n', await TextsAsync());
        foreach (var feld in Felder)
        {
            var markdown = Encoding.UTF8.GetString(await FileAsync(feld, "md")).Split('\n').Where(line => line.StartsWith("- «", StringComparison.Ordinal)).ToList();
            var docx = Paragraphs(await FileAsync(feld, "docx")).Where(text => text.StartsWith('«')).ToList();

            Assert.Equal(markdown.Count, docx.Count);
            Assert.All(markdown, line => Assert.Contains(Wortlaut.Of(line[3..line.IndexOf("» – ", StringComparison.Ordinal)]), sources, StringComparison.Ordinal));
            Assert.All(docx, text => Assert.Contains(Wortlaut.Of(text), sources, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Csv_Texts_StandInOneOfTheSources()
    {
        var sources = string.Join('\n', await TextsAsync());
        var lines = Encoding.UTF8.GetString(await FileAsync("wohnen", "csv")).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var summary = await sample.Client.ReadAsync("/api/zusammenfassungen?handlungsfeld=wohnen");

        Assert.Equal(summary.Number("beitraege"), lines.Length - 1);
        Assert.All(lines.Skip(1), line => Assert.Contains(Wortlaut.Of(LastCell().Match(line).Value), sources, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Qdpx_Selections_AreTheBeitraegeOfTheSummary()
    {
        var project = QdpxReading.Open(await FileAsync("wohnen", "qdpx"));
        var beitraege = (await sample.Client.ReadAsync("/api/beitraege?handlungsfeld=wohnen&groesse=500")).List("beitraege");

        Assert.Equal(
            beitraege.Select(beitrag => Wortlaut.Of(beitrag.Text("text"))).Order(StringComparer.Ordinal),
            project.Selections.Select(selection => Wortlaut.Of(selection.Words)).Order(StringComparer.Ordinal));
        Assert.Contains(project.Selections, selection => selection.Codes.Count == 3);
    }

    [Theory]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("md", "text/markdown")]
    [InlineData("csv", "text/csv")]
    [InlineData("json", "application/json")]
    [InlineData("qdpx", "application/octet-stream")]
    public async Task Export_ByFormat_IsAFileOfThisName(string format, string type)
    {
        var response = await sample.Client.SendAsync(HttpMethod.Get, $"/api/zusammenfassungen?handlungsfeld=wohnen&von=2018-01-01&format={format}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal($"zusammenfassung-wohnen-2018-01-01.{format}", response.Content.Headers.ContentDisposition!.FileName);
    }

    [Fact]
    public async Task Export_UnknownFormat_IsRefusedAndNamesThose() => Assert.Contains(
        "qdpx",
        (await (await sample.Client.SendAsync(HttpMethod.Get, "/api/zusammenfassungen?handlungsfeld=wohnen&format=pdf")).ProblemAsync(400, "invalid-query")).Text("detail"),
        StringComparison.Ordinal);

    [Fact]
    public async Task Sentences_WordsOfQuantity_AreBorneOutByTheCounts()
    {
        var checkedWords = 0;
        foreach (var feld in Felder)
        {
            foreach (var satz in (await sample.Client.ReadAsync($"/api/zusammenfassungen?handlungsfeld={feld}")).List("ueberblick"))
            {
                // Titles of Anliegen and Thesen are not ours: only what the sentence says before them counts.
                var word = Quantity().Match(satz.Text("text").Split(':')[0]).Value;
                var count = satz.List("beitraege").Count;
                checkedWords += word.Length > 0 ? 1 : 0;
                Assert.True(word switch { "" => true, "Ein" => count == 1, "Einzelne" => count == 2, "Mehrere" => count is >= 3 and <= 5, "Viele" => count >= 6, _ => false }, satz.Text("text"));
            }
        }

        Assert.NotEqual(0, checkedWords);
    }

    [Fact]
    public async Task Grundlage_Lines_AddUp()
    {
        var grundlage = (await sample.Client.ReadAsync("/api/zusammenfassungen?handlungsfeld=wohnen")).GetProperty("grundlage");
        var protokolle = (await sample.Client.ReadAsync("/api/protokolle?groesse=100")).List("protokolle");

        Assert.Equal(grundlage.Number("zeilen"), grundlage.GetProperty("jeZeilenart").EnumerateObject().Sum(art => art.Value.GetInt64()));
        Assert.Equal(protokolle.Count, grundlage.Number("protokolle"));
        Assert.Equal(protokolle.Sum(protokoll => protokoll.Number("beitraege")), grundlage.Number("beitraege"));
    }

    [Fact]
    public async Task Anliegen_InTheListAndOneByOne_AreCountedAlike()
    {
        foreach (var anliegen in (await sample.Client.ReadAsync("/api/anliegen?groesse=500")).List("anliegen"))
        {
            var detail = await sample.Client.ReadAsync($"/api/anliegen/{anliegen.Text("id")}");

            Assert.All(["beitraege", "sitzungen", "gremien", "punkte"], count => Assert.Equal(anliegen.Number(count), detail.Number(count)));
            Assert.Equal((anliegen.Text("von"), anliegen.Text("bis")), (detail.Text("von"), detail.Text("bis")));
        }
    }

    [Fact]
    public async Task Anliegen_InTheSummaryOfTheirField_AreCountedAsInTheList()
    {
        var anliegen = (await sample.Client.ReadAsync("/api/anliegen?groesse=500")).List("anliegen").ToDictionary(one => one.Text("id"));
        foreach (var feld in anliegen.Values.Select(one => one.Text("handlungsfeld")).Distinct())
        {
            var rows = (await sample.Client.ReadAsync($"/api/zusammenfassungen?handlungsfeld={feld}")).List("anliegen");

            Assert.All(
                rows.Where(row => anliegen[row.Text("id")].Text("handlungsfeld") == feld),
                row => Assert.All(["beitraege", "sitzungen"], count => Assert.Equal(anliegen[row.Text("id")].Number(count), row.Number(count))));
        }
    }

    private async Task<byte[]> FileAsync(string feld, string format) =>
        await sample.Client.GetByteArrayAsync(new Uri($"/api/zusammenfassungen?handlungsfeld={feld}&format={format}", UriKind.Relative));

    private async Task<string> TextAsync(long protokoll) =>
        await sample.Client.GetStringAsync(new Uri($"/api/protokolle/{protokoll}/text", UriKind.Relative));

    private async Task<List<string>> TextsAsync()
    {
        var texts = new List<string>();
        foreach (var protokoll in (await sample.Client.ReadAsync("/api/protokolle?groesse=100")).List("protokolle"))
        {
            texts.Add(Wortlaut.Of(await TextAsync(protokoll.Number("id"))));
        }

        return texts;
    }

    private static IEnumerable<string> Paragraphs(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx), ZipArchiveMode.Read);
        using var stream = zip.GetEntry("word/document.xml")!.Open();
        return [.. XElement.Load(stream).Descendants().Where(element => element.Name.LocalName == "p").Select(paragraph => paragraph.Value)];
    }

    [GeneratedRegex("^(Ein|Einzelne|Mehrere|Viele|Zahlreiche|Wenige|Einige|Beide|Alle)\\b")]
    private static partial Regex Quantity();

    [GeneratedRegex("(\"[^\"]*(\"\"[^\"]*)*\"|[^;]*)$")]
    private static partial Regex LastCell();
}
