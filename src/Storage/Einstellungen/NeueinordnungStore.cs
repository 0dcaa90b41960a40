using Dapper;

using Fokuslupe.Domain;

using Microsoft.Data.Sqlite;

namespace Fokuslupe.Storage;

/// <summary>What filing stored Beitraege anew reads and writes. Those that somebody has looked at stay as they are.</summary>
public sealed class NeueinordnungStore(Database database)
{
    private const string Open = "SELECT DISTINCT b.protokoll FROM beitrag b WHERE b.geprueft = 0";

    /// <summary>Ids of the Protokolle with Beitraege that nobody has looked at.</summary>
    public async Task<IReadOnlyList<long>> LoadProtokolleAsync(CancellationToken cancellationToken = default)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return (await connection.QueryAsync<long>($"{Open} ORDER BY b.protokoll")).AsList();
    }

    /// <summary>Those of them in which words begin like one of these, the latest first.</summary>
    public async Task<IReadOnlyList<long>> LoadProtokolleAsync(IReadOnlyCollection<string> beginnings, CancellationToken cancellationToken = default)
    {
        var query = string.Join(" OR ", beginnings.Select(word => $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\"*"));
        if (query.Length == 0)
        {
            return [];
        }

        const string sql = $"{Open} AND b.id IN (SELECT rowid FROM beitrag_suche WHERE beitrag_suche MATCH @query) ORDER BY b.protokoll DESC";
        await using var connection = await database.OpenAsync(cancellationToken);
        return (await connection.QueryAsync<long>(sql, new { query })).AsList();
    }

    /// <summary>Stores new fields for Beitraege that nobody has looked at; Art, Haltung and Anliegen stay.</summary>
    /// <returns>Number of those stored.</returns>
    public Task<int> SaveAsync(IReadOnlyList<(long Id, Einordnung Einordnung)> neue, CancellationToken cancellationToken = default) =>
        database.WriteAsync(
            async connection =>
            {
                var stored = 0;
                foreach (var (id, einordnung) in neue)
                {
                    stored += await SaveAsync(connection, id, einordnung);
                }

                return stored;
            },
            cancellationToken);

    private static async Task<int> SaveAsync(SqliteConnection connection, long id, Einordnung einordnung)
    {
        const string beitrag = """
            UPDATE beitrag
            SET handlungsfeld = @Handlungsfeld, wahrscheinlichkeit = @Wahrscheinlichkeit, unsicher = @Unsicher, weitere = @weitere,
                quer = @quer, modell = @Modell, unsicherheit = @Unsicherheit, version = version + 1
            WHERE id = @id AND geprueft = 0
            """;
        const string erklaerung = "UPDATE erklaerung SET verteilung = @verteilung, gruende = @gruende WHERE beitrag = @id";
        var stored = await connection.ExecuteAsync(beitrag, new
        {
            id,
            einordnung.Handlungsfeld,
            einordnung.Wahrscheinlichkeit,
            einordnung.Unsicher,
            weitere = Json.Write(einordnung.Weitere),
            quer = Json.Write(einordnung.Quer),
            einordnung.Modell,
            einordnung.Unsicherheit,
        });
        if (stored == 1)
        {
            await connection.ExecuteAsync(
                erklaerung, new { id, verteilung = Json.Write(einordnung.Verteilung), gruende = Json.Write(einordnung.Gruende) });
        }

        return stored;
    }
}
