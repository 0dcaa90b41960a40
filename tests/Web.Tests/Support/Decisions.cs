using System.Net.Http.Json;
using System.Text.Json;

namespace Fokuslupe.Web.Tests.Support;

/// <summary>What people decided; the stack sends it while the next card is already there.</summary>
public static class Decisions
{
    /// <summary>The Beiträge that were decided on, once there are so many.</summary>
    public static async Task<IReadOnlyList<JsonElement>> StoredAsync(TestService service, int count)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (true)
        {
            var page = await service.Client.GetFromJsonAsync<JsonElement>(
                new Uri("/api/beitraege?geprueft=true&groesse=500", UriKind.Relative), patience.Token);
            if (page.GetProperty("gesamt").GetInt32() == count)
            {
                return [.. page.GetProperty("beitraege").EnumerateArray()];
            }

            await Task.Delay(50, patience.Token);
        }
    }
}
