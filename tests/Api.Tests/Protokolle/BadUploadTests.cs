using System.Text;

using Fokuslupe.Api.Tests.Support;
using Fokuslupe.Testing.Documents;

namespace Fokuslupe.Api.Tests.Protokolle;

/// <summary>What cannot be read is refused at once, and nothing of it is stored.</summary>
public sealed class BadUploadTests : IAsyncLifetime, IDisposable
{
    private const int MaxBytes = 3 * 1024 * 1024;

    private readonly TestService _service = new(settings: new Dictionary<string, string?>
    {
        ["Fokuslupe:Protokolle:MaxBytes"] = $"{MaxBytes}",
    });

    private HttpClient Client => _service.Client;

    public static TheoryData<string, byte[], int, string> Documents => new()
    {
        { "leer.txt", [], 422, "empty-document" },
        { "leerzeichen.txt", "  \n\n "u8.ToArray(), 422, "empty-document" },
        { "bild.png", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13], 415, "unknown-format" },
        { "programm.exe", [(byte)'M', (byte)'Z', 0x90, 0, 3, 0, 0, 0], 415, "unknown-format" },
        { "kaputt.docx", [(byte)'P', (byte)'K', 3, 4, 1, 2, 3, 4], 422, "damaged-document" },
        { "kaputt.odt", [(byte)'P', (byte)'K', 3, 4, 9, 9], 422, "damaged-document" },
        { "kaputt.pdf", "%PDF-1.7\nkein Inhalt"u8.ToArray(), 422, "damaged-document" },
        { "bombe.docx", Archive.BombDocx(200), 422, "archive-bomb" },
        { "zeichen.txt", [0x81, 0x8D, 0x8F, 0x90, 0x9D, 0x00, 0x01, 0x81, 0x8D], 422, "unknown-encoding" },
        { "ohne-kopf.csv", "1;2;3\n4;5;6\n"u8.ToArray(), 422, "missing-header" },
        { "nur-titel.md", "# Protokoll der 1. Sitzung\n"u8.ToArray(), 422, "no-contribution" },
        { "gross.txt", new byte[MaxBytes + 1], 413, "document-too-large" },
    };

    public Task InitializeAsync() => _service.ReadyAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _service.Dispose();

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Upload_OfWhatCannotBeRead_IsRefusedAndNotStored(string fileName, byte[] content, int status, string code)
    {
        await (await Client.UploadAsync(content, fileName)).ProblemAsync(status, code);

        Assert.Equal(0, (await Client.ReadAsync("/api/protokolle")).Number("gesamt"));
        Assert.Empty((await Client.ReadAsync("/api/auftraege")).List("auftraege"));
    }

    [Fact]
    public async Task Upload_LargerThanAnyForm_IsRefused()
    {
        var problem = await (await Client.UploadAsync(new byte[MaxBytes * 2], "riesig.txt")).ProblemAsync(413, "too-large");

        Assert.Contains("MaxBytes", problem.Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_WithALineOfAMegabyte_IsAnsweredInTime()
    {
        var line = "- " + string.Concat(Enumerable.Repeat("Mehr Bänke im Park. ", 1024 * 1024 / 20));

        using var response = await Client.UploadAsync(line);

        Assert.InRange((int)response.StatusCode, 200, 422);
    }

    [Fact]
    public async Task Upload_WithAnExternalEntity_DoesNotReadTheFile()
    {
        var secret = Path.Combine(_service.Folder, "geheim.txt");
        await File.WriteAllTextAsync(secret, "streng geheim");

        using var response = await Client.UploadAsync(Archive.ExternalEntityDocx(secret), "fremd.docx");

        Assert.DoesNotContain("streng geheim", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await response.ProblemAsync(422, "damaged-document");
    }

    [Fact]
    public async Task Upload_WithoutFile_SaysWhichFieldIsMissing()
    {
        using var form = new MultipartFormDataContent { { new StringContent("Fokusgruppe Wohnen"), "gremium" } };

        var response = await Client.PostAsync(new Uri("/api/protokolle", UriKind.Relative), form);

        var problem = await response.ProblemAsync(400, "missing-file");
        Assert.Contains("datei", problem.Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_TwoFilesAtOnce_StoresNoneAndSaysSo()
    {
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(Encoding.UTF8.GetBytes("Protokoll eins\n- Mehr Busse am Abend")), "datei", "eins.txt" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes("Protokoll zwei\n- Mehr Bänke im Park")), "datei", "zwei.txt" },
        };

        var response = await Client.PostAsync(new Uri("/api/protokolle", UriKind.Relative), form);

        var problem = await response.ProblemAsync(400, "invalid-request");
        Assert.Contains("Es kamen 2 Dateien, gespeichert wurde nichts.", problem.Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_AsJson_IsUnsupported() =>
        await (await Client.SendAsync(HttpMethod.Post, "/api/protokolle", "{}")).ProblemAsync(415, "unsupported-media-type");

    [Fact]
    public async Task Upload_WithAWrongDay_SaysWhatADayLooksLike()
    {
        var response = await Client.UploadAsync(Encoding.UTF8.GetBytes(Sample.Markdown), "p.md", ("datum", "14. März"));

        var problem = await response.ProblemAsync(400, "invalid-query");
        Assert.Contains("2024-06-13", problem.Text("detail"), StringComparison.Ordinal);
    }
}
