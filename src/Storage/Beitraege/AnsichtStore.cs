using Dapper;

using Fokuslupe.Domain;

namespace Fokuslupe.Storage;

/// <summary>The searches that people keep under a name.</summary>
public sealed class AnsichtStore(Database database)
{
    /// <summary>All, by name.</summary>
    public async Task<IReadOnlyList<Ansicht>> ListAsync(CancellationToken cancellationToken = default)
    {
        const string sql = "SELECT id, name, adresse FROM ansicht ORDER BY name COLLATE NOCASE";
        await using var connection = await database.OpenAsync(cancellationToken);
        return (await connection.QueryAsync<Ansicht>(sql)).AsList();
    }

    /// <summary>Keeps a search.</summary>
    /// <param name="name">Name, not empty.</param>
    /// <param name="adresse">Query of its address, with the question mark; empty for all Beitraege.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Stops before it is stored.</param>
    /// <returns>False when another has this name; nothing is stored then.</returns>
    public Task<bool> AddAsync(string name, string adresse, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        const string sql = "INSERT INTO ansicht (name, adresse, erstellt) VALUES (@name, @adresse, @erstellt) ON CONFLICT (name) DO NOTHING";
        return database.WriteAsync(
            async connection => await connection.ExecuteAsync(sql, new { name, adresse, erstellt = Iso.Write(now) }) == 1, cancellationToken);
    }

    /// <summary>Forgets a search.</summary>
    /// <returns>What it was; null when nothing has this id.</returns>
    public Task<Ansicht?> DeleteAsync(long id, CancellationToken cancellationToken = default)
    {
        const string sql = "DELETE FROM ansicht WHERE id = @id RETURNING id, name, adresse";
        return database.WriteAsync(connection => connection.QuerySingleOrDefaultAsync<Ansicht>(sql, new { id }), cancellationToken);
    }
}
