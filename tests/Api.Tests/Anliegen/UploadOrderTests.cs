using Fokuslupe.Api.Tests.Support;

namespace Fokuslupe.Api.Tests.Anliegen;

public sealed class UploadOrderTests
{
    [Fact]
    public async Task Regruppieren_AfterUploadsInAnyOrder_GivesTheSameAnliegen()
    {
        var forward = await RegroupedAsync(MinutesService.Minutes);
        var backward = await RegroupedAsync([.. MinutesService.Minutes.Reverse()]);

        Assert.NotEqual("", forward);
        Assert.Equal(forward, backward);
    }

    private static async Task<string> RegroupedAsync(IEnumerable<string> files)
    {
        await using var service = await new TestService().ReadyAsync();
        foreach (var file in files)
        {
            await service.Client.ImportAsync(await File.ReadAllBytesAsync(file), Path.GetFileName(file));
        }

        var (_, etag) = await service.Client.RegroupAsync();
        await service.Client.AcceptAsync(etag);
        return await Filing.ReadAsync(service.Client);
    }
}
