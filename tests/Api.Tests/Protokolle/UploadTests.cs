using System.Net;
using System.Text;

using Fokuslupe.Api.Tests.Support;
using Fokuslupe.Testing.Documents;

namespace Fokuslupe.Api.Tests.Protokolle;

/// <summary>Every format that is read, over the network and back.</summary>
public sealed class UploadTests : IAsyncLifetime, IDisposable
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private readonly TestService _service = new();

    private HttpClient Client => _service.Client;

    public static TheoryData<string, byte[]> Formats => new()
    {
        { "protokoll.txt", Encoding.UTF8.GetBytes(Sample.Markdown) },
        { "protokoll-bom.md", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Sample.Markdown)] },
        { "protokoll-utf16.txt", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Sample.Markdown)] },
        { "protokoll-1252.txt", Windows1252.GetBytes(Sample.Markdown.ReplaceLineEndings("\r\n")) },
        { "board.csv", Encoding.UTF8.GetBytes(Sample.Csv) },
        { "board-komma.csv", Encoding.UTF8.GetBytes(Sample.Csv.Replace(';', ',')) },
        { "protokoll.docx", MarkdownDocument.Convert(Sample.Markdown, new DocxBuilder()) },
        { "protokoll.odt", MarkdownDocument.Convert(Sample.Markdown, new OdtBuilder()) },
        { "protokoll.pdf", PdfBuilder.Build(Sample.Markdown.Split('\n')) },
    };

    public Task InitializeAsync() => _service.ReadyAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _service.Dispose();

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Upload_OfAKnownFormat_IsReadAndFiled(string fileName, byte[] content)
    {
        var response = await Client.UploadAsync(content, fileName);

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        var upload = await response.JsonAsync();
        Assert.Equal($"/api/auftraege/{upload.Number("auftrag")}", response.Headers.Location!.ToString());
        var auftrag = await Client.FinishAsync(upload.Number("auftrag"));
        Assert.Equal("fertig", auftrag.Text("status"));
        Assert.Equal(1, auftrag.GetProperty("fortschritt").GetDouble());
        var beitraege = (await Client.ReadAsync($"/api/protokolle/{upload.Number("id")}/beitraege")).List("beitraege");
        Assert.Equal(Sample.Beitraege, beitraege.Select(beitrag => beitrag.Text("text")));
        Assert.Equal(content, await Client.GetByteArrayAsync(new Uri($"/api/protokolle/{upload.Number("id")}/original", UriKind.Relative)));
    }

    [Fact]
    public async Task Upload_WithGremiumAndDatum_PrefersThemToTheDocument()
    {
        var id = await Client.ImportAsync(
            Encoding.UTF8.GetBytes(Sample.Markdown), "p.md", ("gremium", "Fokusgruppe Stadtteil"), ("datum", "2021-05-06"));

        var protokoll = await Client.ReadAsync($"/api/protokolle/{id}");
        Assert.Equal("Fokusgruppe Stadtteil", protokoll.Text("gremium"));
        Assert.Equal("2021-05-06", protokoll.Text("datum"));
    }

    [Fact]
    public async Task Upload_OfTheSameBytesTwice_IsRefusedWithTheIdOfTheFirst()
    {
        var id = await Client.ImportAsync(Sample.Markdown);

        var problem = await (await Client.UploadAsync(Sample.Markdown, "anders.txt")).ProblemAsync(409, "duplicate-document");

        Assert.Equal(id, problem.Number("id"));
        Assert.Equal(1, (await Client.ReadAsync("/api/protokolle")).Number("gesamt"));
    }

    [Fact]
    public async Task Upload_TwoAtOnce_BothAreRead()
    {
        var ids = await Task.WhenAll(Enumerable.Range(0, 4).Select(number => Client.ImportAsync(Sample.Variant(number))));

        foreach (var (id, number) in ids.Select((id, number) => (id, number)))
        {
            var beitraege = (await Client.ReadAsync($"/api/protokolle/{id}/beitraege")).List("beitraege");
            Assert.Equal(Sample.Beitraege.Count + 1, beitraege.Count);
            Assert.Contains($"Nummer {number}", beitraege[^1].Text("text"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Upload_WithAPathAsName_KeepsOnlyTheNameAndWritesNoFile()
    {
        var outside = Path.Combine(Path.GetTempPath(), $"fokuslupe-{Guid.NewGuid():N}.txt");

        var id = await Client.ImportAsync(Encoding.UTF8.GetBytes(Sample.Markdown), "../../.." + outside);

        Assert.False(File.Exists(outside));
        Assert.Equal(Path.GetFileName(outside), (await Client.ReadAsync($"/api/protokolle/{id}")).Text("dateiname"));
        Assert.All(Directory.EnumerateFiles(_service.Folder), file => Assert.StartsWith("fokuslupe.db", Path.GetFileName(file), StringComparison.Ordinal));
    }
}
