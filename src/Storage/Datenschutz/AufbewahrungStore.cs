using Dapper;

using Fokuslupe.Domain;

namespace Fokuslupe.Storage;

/// <summary>Which originals are due for deletion, and what was done about it.</summary>
public sealed class AufbewahrungStore(Database database)
{
    /// <summary>So many checks are kept.</summary>
    private const int Kept = 30;

    private const string Due = """
        SELECT p.id FROM protokoll p
        WHERE coalesce(p.datum, substr(p.hochgeladen, 1, 10)) < @day
            AND EXISTS (SELECT * FROM dokument d WHERE d.protokoll = p.id AND length(d.original) > 0 AND d.text IS NOT NULL)
        """;

    /// <summary>The Protokolle whose original is older than a day: by the Sitzung, without its day by the upload.</summary>
    public async Task<IReadOnlyList<Sitzung>> LoadFaelligeAsync(DateOnly before, CancellationToken cancellationToken = default)
    {
        const string sql = $"""
            SELECT s.protokoll, s.gremium, s.datum, s.titel FROM protokoll p JOIN sitzung s ON s.protokoll = p.id
            WHERE p.id IN ({Due}) ORDER BY coalesce(p.datum, p.hochgeladen), p.id
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        return [.. (await connection.QueryAsync<BeitragRow>(sql, new { day = Iso.Write(before) })).Select(row => row.ToSitzung())];
    }

    /// <summary>Deletes the uploaded files of some Protokolle that are due; what was read from them stays.</summary>
    /// <returns>Number of files deleted.</returns>
    public Task<int> DeleteAsync(IReadOnlyCollection<long> protokolle, DateOnly before, CancellationToken cancellationToken = default)
    {
        const string sql = $"UPDATE dokument SET original = x'' WHERE protokoll IN (SELECT value FROM json_each(@ids)) AND protokoll IN ({Due})";
        return database.WriteAsync(
            connection => connection.ExecuteAsync(sql, new { ids = Json.Write(protokolle), day = Iso.Write(before) }), cancellationToken);
    }

    /// <summary>Writes down that somebody looked; deletes what is due if that is wanted.</summary>
    /// <param name="before">Older originals are due; null: none is.</param>
    /// <param name="delete">True: they are deleted.</param>
    /// <param name="now">The present time.</param>
    /// <param name="cancellationToken">Stops it; nothing is deleted then.</param>
    public Task<Aufbewahrungslauf> CheckAsync(DateOnly? before, bool delete, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        const string remove = "UPDATE dokument SET original = x'' WHERE protokoll IN (SELECT value FROM json_each(@ids))";
        const string insert = "INSERT INTO aufbewahrung (wann, faellig, geloescht) VALUES (@wann, @faellig, @geloescht)";
        const string forget = "DELETE FROM aufbewahrung WHERE id NOT IN (SELECT id FROM aufbewahrung ORDER BY id DESC LIMIT @Kept)";
        return database.WriteAsync(
            async connection =>
            {
                var ids = before is { } day ? (await connection.QueryAsync<long>(Due, new { day = Iso.Write(day) })).AsList() : [];
                var deleted = delete ? Json.Write(ids) : "[]";
                await connection.ExecuteAsync(remove, new { ids = deleted });
                await connection.ExecuteAsync(insert, new { wann = Iso.Write(now), faellig = ids.Count, geloescht = deleted });
                await connection.ExecuteAsync(forget, new { Kept });
                return new Aufbewahrungslauf(now, ids.Count, delete ? ids : []);
            },
            cancellationToken);
    }

    /// <summary>The last checks, the latest first.</summary>
    public async Task<IReadOnlyList<Aufbewahrungslauf>> ListAsync(int count, CancellationToken cancellationToken = default)
    {
        const string sql = "SELECT wann, faellig, geloescht FROM aufbewahrung ORDER BY id DESC LIMIT @count";
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<(string Wann, int Faellig, string Geloescht)>(sql, new { count });
        return [.. rows.Select(row => new Aufbewahrungslauf(Iso.ReadTime(row.Wann), row.Faellig, Json.Read<List<long>>(row.Geloescht)))];
    }
}

/// <summary>One look at what is due.</summary>
/// <param name="Wann">When.</param>
/// <param name="Faellig">Number of originals that were due.</param>
/// <param name="Geloescht">Ids of the Protokolle whose originals were deleted.</param>
public sealed record Aufbewahrungslauf(DateTimeOffset Wann, int Faellig, IReadOnlyList<long> Geloescht);
