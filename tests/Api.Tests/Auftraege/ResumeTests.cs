using System.Text;

using Fokuslupe.Api.Tests.Support;
using Fokuslupe.Storage;
using Fokuslupe.Testing;

namespace Fokuslupe.Api.Tests.Auftraege;

/// <summary>What was under way when the service ended is taken up at its next start.</summary>
public sealed class ResumeTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("fokuslupe-resume-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Auftrag_LeftRunning_IsDoneByTheNextStart()
    {
        var upload = await LeaveRunningAsync();

        await using var service = await new TestService(_folder.FullName).ReadyAsync();

        Assert.Equal("fertig", (await service.Client.FinishAsync(upload.Auftrag)).Text("status"));
        var beitraege = (await service.Client.ReadAsync($"/api/protokolle/{upload.Protokoll}/beitraege")).List("beitraege");
        Assert.Equal(Sample.Beitraege, beitraege.Select(beitrag => beitrag.Text("text")));
    }

    [Fact]
    public async Task Process_KilledWhileImporting_FinishesEverythingAfterTheNextStart()
    {
        const int documents = 12;
        var dll = typeof(Program).Assembly.Location;
        var project = Repository.PathOf("src", "Api");
        var auftraege = new List<long>();
        await using (var first = await RunningService.StartAsync(project, _folder.FullName, dll))
        {
            foreach (var number in Enumerable.Range(0, documents))
            {
                auftraege.Add((await (await first.Client.UploadAsync(Sample.Variant(number))).JsonAsync()).Number("auftrag"));
            }
        }

        await using var second = await RunningService.StartAsync(project, _folder.FullName, dll);

        foreach (var auftrag in auftraege)
        {
            Assert.Equal("fertig", (await second.Client.FinishAsync(auftrag)).Text("status"));
        }

        Assert.Equal(
            documents * (Sample.Beitraege.Count + 1),
            (await second.Client.ReadAsync("/api/beitraege")).Number("gesamt"));
    }

    /// <summary>A database as a service leaves it that is killed in an import.</summary>
    private async Task<UploadResult> LeaveRunningAsync()
    {
        using var database = new Database(new DatabaseOptions { Path = Path.Combine(_folder.FullName, "fokuslupe.db") });
        await database.MigrateAsync(DateTimeOffset.UnixEpoch);
        var upload = new Upload { Dateiname = "p.md", Inhalt = Encoding.UTF8.GetBytes(Sample.Markdown) };
        var result = await new ProtokollStore(database).AddUploadAsync(upload, DateTimeOffset.UnixEpoch);
        Assert.Equal(result.Auftrag, (await new AuftragStore(database).TakeNextAsync())!.Id);
        return result;
    }
}
