namespace Fokuslupe.Api.Tests.Support;

/// <summary>What is filed where.</summary>
internal static class Filing
{
    /// <summary>All Anliegen with id, title and the words of their Beitraege: the same text for the same filing, whatever the ids of the Beitraege.</summary>
    public static async Task<string> ReadAsync(HttpClient client)
    {
        var anliegen = (await client.ReadAsync("/api/anliegen?groesse=500")).List("anliegen").ToDictionary(one => one.Text("id"), one => one.Text("titel"));
        var lines = new List<string>();
        for (var page = 1; ; page++)
        {
            var beitraege = (await client.ReadAsync($"/api/beitraege?art=forderung&groesse=500&seite={page}")).List("beitraege");
            if (beitraege.Count == 0)
            {
                return string.Join('\n', lines.Order(StringComparer.Ordinal));
            }

            lines.AddRange(beitraege.Select(beitrag =>
            {
                var id = beitrag.GetProperty("anliegen").GetString();
                return $"{id}\t{(id is null ? "" : anliegen[id])}\t{beitrag.Text("text")}";
            }));
        }
    }
}
