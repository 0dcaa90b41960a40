using Dapper;

using Fokuslupe.Domain;

using Microsoft.Data.Sqlite;

namespace Fokuslupe.Storage;

/// <summary>Lets all that is counted by Gremium follow the settings; the caller's transaction makes it all or nothing.</summary>
internal static class GremienWriter
{
    public static async Task ApplyAsync(SqliteConnection connection, Gremienordnung ordnung)
    {
        const string insert = "INSERT INTO gremium_schreibweise (schreibweise, name) VALUES (@Key, @Value)";
        const string apply = """
            UPDATE protokoll SET gremium_name = coalesce((SELECT g.name FROM gremium_schreibweise g WHERE g.schreibweise = gremium), gremium)
            WHERE gremium_name IS NOT coalesce((SELECT g.name FROM gremium_schreibweise g WHERE g.schreibweise = gremium), gremium)
            """;
        await connection.ExecuteAsync("DELETE FROM gremium_schreibweise");
        await connection.ExecuteAsync(insert, ordnung.Schreibweisen.Select(pair => new { pair.Key, pair.Value }));
        await connection.ExecuteAsync(apply);
    }
}
