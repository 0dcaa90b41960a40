using System.Net;

using Fokuslupe.Api.Tests.Support;
using Fokuslupe.Domain;
using Fokuslupe.Storage;
using Fokuslupe.Testing;

using Microsoft.Extensions.DependencyInjection;

namespace Fokuslupe.Api.Tests.Anliegen;

/// <summary>Full regroupings; one test after the other on one service.</summary>
public sealed class RegruppierungTests(MinutesService minutes) : IClassFixture<MinutesService>
{
    private HttpClient Client => minutes.Client;

    [Fact]
    public async Task Regruppieren_UntilAccepted_ChangesNothing()
    {
        var before = await Filing.ReadAsync(Client);

        var (proposal, etag) = await Client.RegroupAsync();

        Assert.Equal("offen", proposal.Text("status"));
        Assert.Equal(before, await Filing.ReadAsync(Client));
        var dropped = await (await Client.DropAsync(etag)).JsonAsync();
        Assert.Equal("verworfen", dropped.Text("status"));
        Assert.Equal(before, await Filing.ReadAsync(Client));
        await (await Client.AcceptAsync(etag)).ProblemAsync(409, "proposal-closed");
    }

    [Fact]
    public async Task Regruppieren_OnceAccepted_HasNothingLeftToChange()
    {
        var (_, etag) = await Client.RegroupAsync();
        var accepted = await (await Client.AcceptAsync(etag)).JsonAsync();
        Assert.Equal(("angenommen", 0L), (accepted.Text("status"), accepted.Number("uebergangen")));
        var after = await Filing.ReadAsync(Client);

        var (again, _) = await Client.RegroupAsync();

        Assert.Equal(0, again.Changes());
        Assert.Equal(after, await Filing.ReadAsync(Client));
    }

    [Fact]
    public async Task Annehmen_AfterNewMinutes_StillApplies()
    {
        var (_, etag) = await Client.RegroupAsync();
        await Client.ImportAsync(Sample.Variant(900));

        Assert.Equal(HttpStatusCode.OK, (await Client.AcceptAsync(etag)).StatusCode);

        Assert.Single((await Client.ReadAsync("/api/beitraege?q=Vorschlag+Nummer+900")).List("beitraege"));
    }

    [Fact]
    public async Task Annehmen_AfterADecision_SaysSoAndChangesNothing()
    {
        var (_, etag) = await Client.RegroupAsync();
        var one = (await Client.ReadAsync("/api/anliegen")).List("anliegen")[0];
        await Client.SendAsync(HttpMethod.Patch, $"/api/anliegen/{one.Text("id")}", """{"gesperrt":true}""", $"\"{one.Number("version")}\"");
        var before = await Filing.ReadAsync(Client);

        var problem = await (await Client.AcceptAsync(etag)).ProblemAsync(409, "proposal-closed");

        Assert.Equal("ueberholt", problem.Text("stand"));
        Assert.Equal(before, await Filing.ReadAsync(Client));
    }

    [Fact]
    public async Task Annehmen_WithoutTheRightETag_IsRefused()
    {
        var (_, first) = await Client.RegroupAsync();
        var (_, second) = await Client.RegroupAsync();

        await (await Client.AcceptAsync(null)).ProblemAsync(428, "missing-version");
        var stale = await Client.AcceptAsync(first);
        await stale.ProblemAsync(412, "stale-version");
        Assert.Equal(second, stale.Headers.ETag!.Tag);
    }

    [Fact]
    public async Task Annehmen_ThenRueckgaengig_BringsBackWhatWas()
    {
        await Client.ImportAsync(Sample.Variant(901));
        var before = await Filing.ReadAsync(Client);
        var (_, etag) = await Client.RegroupAsync();
        var decision = (await (await Client.AcceptAsync(etag)).JsonAsync()).Number("entscheidung");

        var undone = await Client.SendAsync(HttpMethod.Post, $"/api/anliegen/entscheidungen/{decision}/rueckgaengig");

        Assert.Equal(HttpStatusCode.NoContent, undone.StatusCode);
        Assert.Equal(before, await Filing.ReadAsync(Client));
    }
}

/// <summary>Regroupings that meet another one, or the end of the service.</summary>
public sealed class RegruppierungInterruptedTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("fokuslupe-regroup-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Regruppierung_BeforeAny_IsNotFound()
    {
        await using var service = await new TestService(_folder.FullName).ReadyAsync();

        await (await service.Client.SendAsync(HttpMethod.Get, "/api/anliegen/regruppierung")).ProblemAsync(404, "not-found");
        await (await service.Client.AcceptAsync("\"1\"")).ProblemAsync(404, "not-found");
        var (proposal, _) = await service.Client.RegroupAsync();
        Assert.Equal(0, proposal.Changes());
    }

    [Fact]
    public async Task Regruppieren_WhileAnotherRuns_IsRefused()
    {
        await using var service = await new TestService(_folder.FullName).ReadyAsync();
        // Taken by nobody who works on it: it runs as long as this test wants.
        var store = service.Services.GetRequiredService<AuftragStore>();
        var (running, _) = await store.AddSingleAsync(Auftrag.Regruppierung, DateTimeOffset.UnixEpoch);
        await store.TakeNextAsync(Auftrag.Regruppierung);

        var response = await service.Client.SendAsync(HttpMethod.Post, "/api/anliegen/regruppieren");

        Assert.Equal(running.Id, (await response.ProblemAsync(409, "regrouping-runs")).Number("auftrag"));
        Assert.Equal($"/api/auftraege/{running.Id}", response.Headers.Location!.OriginalString);
        var cancelled = await service.Client.SendAsync(HttpMethod.Delete, $"/api/auftraege/{running.Id}");
        Assert.Equal("abgebrochen", (await cancelled.JsonAsync()).Text("status"));
        await (await service.Client.SendAsync(HttpMethod.Delete, $"/api/auftraege/{running.Id}")).ProblemAsync(409, "no-change");
        await service.Client.RegroupAsync();
    }

    [Fact]
    public async Task Process_KilledWhileRegrouping_ProposesAfterTheNextStart()
    {
        var dll = typeof(Program).Assembly.Location;
        var project = Repository.PathOf("src", "Api");
        long auftrag;
        string before;
        await using (var first = await RunningService.StartAsync(project, _folder.FullName, dll))
        {
            await first.Client.ImportAsync(await File.ReadAllBytesAsync(MinutesService.Minutes[0]), "protokoll.txt");
            before = await Filing.ReadAsync(first.Client);
            auftrag = (await (await first.Client.SendAsync(HttpMethod.Post, "/api/anliegen/regruppieren")).JsonAsync()).Number("id");
        }

        await using var second = await RunningService.StartAsync(project, _folder.FullName, dll);

        Assert.Equal("fertig", (await second.Client.FinishAsync(auftrag)).Text("status"));
        Assert.Equal("offen", (await second.Client.ReadAsync("/api/anliegen/regruppierung")).Text("status"));
        Assert.Equal(before, await Filing.ReadAsync(second.Client));
    }

    [Fact]
    public async Task Regruppierung_LeftRunningByAKilledService_IsDoneByTheNextStart()
    {
        long auftrag;
        string before;
        await using (var first = await new TestService(_folder.FullName).ReadyAsync())
        {
            await first.Client.ImportAsync(await File.ReadAllBytesAsync(MinutesService.Minutes[0]), "protokoll.txt");
            before = await Filing.ReadAsync(first.Client);
            var store = first.Services.GetRequiredService<AuftragStore>();
            auftrag = (await store.AddSingleAsync(Auftrag.Regruppierung, DateTimeOffset.UnixEpoch)).Auftrag.Id;
            await store.TakeNextAsync(Auftrag.Regruppierung);
        }

        await using var second = await new TestService(_folder.FullName).ReadyAsync();

        Assert.Equal("fertig", (await second.Client.FinishAsync(auftrag)).Text("status"));
        Assert.Equal("offen", (await second.Client.ReadAsync("/api/anliegen/regruppierung")).Text("status"));
        Assert.Equal(before, await Filing.ReadAsync(second.Client));
    }
}
