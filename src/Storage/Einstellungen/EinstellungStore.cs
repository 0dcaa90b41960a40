using Dapper;

using Fokuslupe.Domain;

using Microsoft.Data.Sqlite;

namespace Fokuslupe.Storage;

/// <summary>What an installation sets for itself. A change is a new version; earlier ones stay and can be put back.</summary>
public sealed class EinstellungStore(Database database)
{
    /// <summary>A part as it stands.</summary>
    public async Task<Einstellungsstand<T>> GetAsync<T>(CancellationToken cancellationToken = default)
        where T : class, IEinstellung<T>
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return await GetAsync<T>(connection);
    }

    /// <summary>A part as an earlier version had it; version 0 is what holds when nothing is set; null for an unknown version.</summary>
    public async Task<T?> GetVersionAsync<T>(int version, CancellationToken cancellationToken = default)
        where T : class, IEinstellung<T>
    {
        const string sql = "SELECT inhalt FROM einstellung WHERE bereich = @bereich AND version = @version";
        if (version == 0)
        {
            return T.Vorgabe;
        }

        await using var connection = await database.OpenAsync(cancellationToken);
        var inhalt = await connection.ExecuteScalarAsync<string?>(sql, new { bereich = T.Bereich, version });
        return inhalt is null ? null : Json.Read<T>(inhalt);
    }

    /// <summary>The last changes of a part, newest first.</summary>
    public async Task<IReadOnlyList<Einstellungsaenderung>> ListAsync<T>(int count, CancellationToken cancellationToken = default)
        where T : class, IEinstellung<T>
    {
        const string sql = "SELECT version, was, wann FROM einstellung WHERE bereich = @bereich ORDER BY version DESC LIMIT @count";
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<(int Version, string Was, string Wann)>(sql, new { bereich = T.Bereich, count });
        return [.. rows.Select(row => new Einstellungsaenderung(row.Version, row.Was, Iso.ReadTime(row.Wann)))];
    }

    /// <summary>Stores a part, if nobody changed it since <paramref name="expectedVersion"/>.</summary>
    /// <param name="inhalt">What shall hold.</param>
    /// <param name="expectedVersion">The version it was made from.</param>
    /// <param name="was">What was changed, a German sentence.</param>
    /// <param name="now">The time.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<UpdateResult<Einstellungsstand<T>>> SaveAsync<T>(
        T inhalt, int expectedVersion, string was, DateTimeOffset now, CancellationToken cancellationToken = default)
        where T : class, IEinstellung<T>
    {
        const string sql = "INSERT INTO einstellung (bereich, version, inhalt, was, wann) VALUES (@bereich, @version, @inhalt, @was, @wann)";
        return database.WriteAsync(
            async connection =>
            {
                var current = await GetAsync<T>(connection);
                if (current.Version != expectedVersion)
                {
                    return new UpdateResult<Einstellungsstand<T>>(UpdateOutcome.Conflict, current);
                }

                var version = expectedVersion + 1;
                await connection.ExecuteAsync(
                    sql, new { bereich = T.Bereich, version, inhalt = Json.Write(inhalt), was, wann = Iso.Write(now) });
                if (inhalt is Gremienordnung gremien)
                {
                    await GremienWriter.ApplyAsync(connection, gremien);
                }
                else if (inhalt is Datenschutzordnung datenschutz)
                {
                    await Masken.ApplyAsync(connection, datenschutz);
                }

                return new(UpdateOutcome.Updated, new(version, inhalt));
            },
            cancellationToken);
    }

    internal static async Task<Einstellungsstand<T>> GetAsync<T>(SqliteConnection connection)
        where T : class, IEinstellung<T>
    {
        const string sql = "SELECT version, inhalt FROM einstellung WHERE bereich = @bereich ORDER BY version DESC LIMIT 1";
        var (version, inhalt) = await connection.QuerySingleOrDefaultAsync<(int, string?)>(sql, new { bereich = T.Bereich });
        return inhalt is null ? new(0, T.Vorgabe) : new(version, Json.Read<T>(inhalt));
    }
}
