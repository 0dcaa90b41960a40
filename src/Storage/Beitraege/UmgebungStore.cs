using Dapper;

namespace Fokuslupe.Storage;

/// <summary>What stands around Beitraege in their Protokoll.</summary>
public sealed class UmgebungStore(Database database)
{
    /// <summary>By id of the Beitrag; unknown ids are left out.</summary>
    public async Task<IReadOnlyDictionary<long, Umgebung>> LoadAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken = default)
    {
        const string sql = """
            SELECT b.id,
                (SELECT t.text FROM these t WHERE t.protokoll = b.protokoll AND t.nummer = b.these AND t.start <= b.start ORDER BY t.start DESC LIMIT 1) AS these,
                (SELECT coalesce(n.maskiert, n.text) FROM beitrag n WHERE n.protokoll = b.protokoll AND n.start < b.start ORDER BY n.start DESC LIMIT 1) AS davor,
                (SELECT coalesce(n.maskiert, n.text) FROM beitrag n WHERE n.protokoll = b.protokoll AND n.start > b.start ORDER BY n.start LIMIT 1) AS danach
            FROM beitrag b WHERE b.id IN @ids
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<(long Id, string? These, string? Davor, string? Danach)>(sql, new { ids });
        return rows.ToDictionary(row => row.Id, row => new Umgebung(row.These, row.Davor, row.Danach));
    }
}

/// <summary>What stands around a Beitrag.</summary>
/// <param name="These">Words of the These above, or null.</param>
/// <param name="Davor">Words of the Beitrag before it, or null.</param>
/// <param name="Danach">Words of the Beitrag after it, or null.</param>
public sealed record Umgebung(string? These, string? Davor, string? Danach);
