using Dapper;

using Fokuslupe.Domain;

namespace Fokuslupe.Storage;

/// <summary>What stands around a Beitrag in its minutes.</summary>
public sealed record Umfeld
{
    /// <summary>Its id.</summary>
    public long Beitrag { get; init; }

    /// <summary>The These it comments, or null.</summary>
    public string? These { get; init; }

    /// <summary>The Beitrag before it under the same heading, or null.</summary>
    public string? Davor { get; init; }

    /// <summary>The one after it, or null.</summary>
    public string? Danach { get; init; }
}

/// <summary>What was said around Beitraege.</summary>
public sealed class UmfeldStore(Database database)
{
    /// <summary>The surroundings of Beitraege, by id; unknown ids are left out.</summary>
    public async Task<IReadOnlyDictionary<long, Umfeld>> LoadAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken = default)
    {
        const string sql = """
            SELECT b.id AS Beitrag,
                (SELECT coalesce(t.maskiert, t.text) FROM these t WHERE t.protokoll = b.protokoll AND t.nummer = b.these AND t.start <= b.start
                 ORDER BY t.start DESC LIMIT 1) AS These,
                (SELECT CASE WHEN v.abschnitt IS b.abschnitt THEN coalesce(v.maskiert, v.text) END FROM beitrag v
                 WHERE v.protokoll = b.protokoll AND v.start < b.start ORDER BY v.start DESC LIMIT 1) AS Davor,
                (SELECT CASE WHEN n.abschnitt IS b.abschnitt THEN coalesce(n.maskiert, n.text) END FROM beitrag n
                 WHERE n.protokoll = b.protokoll AND n.start > b.start ORDER BY n.start LIMIT 1) AS Danach
            FROM beitrag b WHERE b.id IN (SELECT value FROM json_each(@ids))
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        return (await connection.QueryAsync<Umfeld>(sql, new { ids = Json.Write(ids) })).ToDictionary(one => one.Beitrag);
    }

    /// <summary>
    /// Beitraege that object to a These under which an Anliegen was raised, by day, Protokoll and place. Without distribution and reasons
    /// of the filing.
    /// </summary>
    public async Task<IReadOnlyList<AbgelegterBeitrag>> LoadWiderspruchAsync(string anliegen, CancellationToken cancellationToken = default)
    {
        const string sql = $"""
            SELECT {BeitragStore.Columns}
            FROM (SELECT DISTINCT protokoll, these FROM beitrag WHERE anliegen = @anliegen AND these IS NOT NULL) o
            JOIN beitrag b ON b.protokoll = o.protokoll AND b.these = o.these JOIN sitzung s ON s.protokoll = b.protokoll
            WHERE b.haltung = 'widerspruch' AND b.anliegen IS NOT @anliegen
            {BeitragStore.Order}
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        return [.. (await connection.QueryAsync<BeitragRow>(sql, new { anliegen })).Select(row => row.ToBeitrag())];
    }
}
