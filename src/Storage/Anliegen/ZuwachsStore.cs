using Dapper;

namespace Fokuslupe.Storage;

/// <summary>What the latest uploads brought to one Anliegen.</summary>
/// <param name="Anliegen">Id.</param>
/// <param name="Neue">Number of its Beitraege that came with them.</param>
/// <param name="Neu">True when it has no others: it was never raised before.</param>
public sealed record Zuwachs(string Anliegen, int Neue, bool Neu);

/// <summary>What became of the Anliegen on the last day on which minutes were uploaded.</summary>
/// <param name="Tag">The day, in UTC; null when there are no minutes.</param>
/// <param name="Protokolle">Number of minutes uploaded on it.</param>
/// <param name="Neue">Number of Anliegen never raised before.</param>
/// <param name="Gewachsene">Number of Anliegen raised before that came up again.</param>
/// <param name="Breiteste">Those in the most Sitzungen.</param>
public sealed record Zuwachsstand(DateOnly? Tag, int Protokolle, int Neue, int Gewachsene, IReadOnlyList<Zuwachs> Breiteste);

/// <summary>How the Anliegen grew by the latest uploads.</summary>
public sealed class ZuwachsStore(Database database)
{
    public async Task<Zuwachsstand> LoadAsync(int count, CancellationToken cancellationToken = default)
    {
        const string uploads = """
            SELECT substr(hochgeladen, 1, 10) AS tag, count(*) AS protokolle FROM protokoll GROUP BY 1 ORDER BY 1 DESC LIMIT 1
            """;
        const string growth = """
            SELECT anliegen, sum(neu) AS neue, sum(neu) = count(*) AS erstmals, count(DISTINCT protokoll) AS sitzungen,
                sum(sum(neu) = count(*)) OVER () AS neueanliegen, count(*) OVER () AS Alle
            FROM (SELECT b.anliegen, b.protokoll, b.protokoll IN (SELECT id FROM protokoll WHERE substr(hochgeladen, 1, 10) = @tag) AS neu
                  FROM beitrag b WHERE b.anliegen IS NOT NULL)
            GROUP BY anliegen HAVING sum(neu) > 0
            ORDER BY sitzungen DESC, neue DESC, anliegen LIMIT @count
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var (tag, protokolle) = await connection.QueryFirstOrDefaultAsync<(string? Tag, int Protokolle)>(uploads);
        var rows = (await connection.QueryAsync<(string Anliegen, int Neue, bool Erstmals, int Sitzungen, int NeueAnliegen, int Alle)>(growth, new { tag, count })).AsList();
        var (neue, alle) = rows.Count == 0 ? (0, 0) : (rows[0].NeueAnliegen, rows[0].Alle);
        return new(Iso.ReadDay(tag), protokolle, neue, alle - neue, [.. rows.Select(row => new Zuwachs(row.Anliegen, row.Neue, row.Erstmals))]);
    }
}
