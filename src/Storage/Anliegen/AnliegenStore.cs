using Dapper;

namespace Fokuslupe.Storage;

/// <summary>The Anliegen, known and grouped, with their recurrence.</summary>
public sealed class AnliegenStore(Database database)
{
    private const string Columns = """
        a.id, a.titel, a.handlungsfeld, a.bekannt,
        (SELECT json_group_array(gegen) FROM (SELECT gegen FROM anliegen_gegen WHERE anliegen = a.id ORDER BY gegen)) AS Gegen
        """;

    /// <summary>
    /// Counts per Anliegen, as <c>Recurrence</c> of Analysis does: breadth is counted in Sitzungen, of the copies of a card only
    /// the one said first counts for it. (SQLite takes bare columns from the row of the only min.)
    /// </summary>
    private const string Counts = """
        (SELECT anliegen, sum(beitraege) AS beitraege, count(DISTINCT protokoll) AS sitzungen, count(DISTINCT gremium) AS gremien,
            min(datum) AS von, max(datum) AS bis, sum(punkte) AS punkte
         FROM (SELECT b.anliegen, count(*) AS beitraege, sum(b.punkte) AS punkte, s.protokoll, s.gremium, s.datum, min(s.rang)
               FROM beitrag b
               JOIN (SELECT *, row_number() OVER (ORDER BY coalesce(datum, '9999'), protokoll) AS rang FROM sitzung) s ON s.protokoll = b.protokoll
               WHERE b.anliegen IS NOT NULL
               GROUP BY b.anliegen, b.karte)
         GROUP BY anliegen)
        """;

    private const string CountColumns = """
        coalesce(z.beitraege, 0) AS Beitraege, coalesce(z.sitzungen, 0) AS Sitzungen, coalesce(z.gremien, 0) AS Gremien,
        z.von, z.bis, coalesce(z.punkte, 0) AS Punkte
        """;

    private const string Filter = """
        WHERE coalesce(z.sitzungen, 0) >= @MinSitzungen
            AND (@Handlungsfeld IS NULL OR a.handlungsfeld = @Handlungsfeld)
            AND (@q IS NULL OR a.nummer IN (SELECT rowid FROM anliegen_suche WHERE anliegen_suche MATCH @q))
        """;

    /// <summary>Stores the catalogue of known Anliegen; those already there get its titles, fields and opposed ones.</summary>
    public Task SeedAsync(IReadOnlyList<Domain.Anliegen> bekannte, CancellationToken cancellationToken = default) =>
        database.WriteAsync(connection => AnliegenWriter.SeedAsync(connection, bekannte), cancellationToken);

    /// <summary>One page by breadth: Sitzungen, Gremien, Beitraege, all falling, then id.</summary>
    public async Task<Page<AnliegenStand>> ListAsync(
        AnliegenFilter filter, Paging paging, CancellationToken cancellationToken = default)
    {
        const string total = $"SELECT count(*) FROM anliegen a LEFT JOIN {Counts} z ON z.anliegen = a.id {Filter}";
        const string page = $"""
            SELECT {Columns}, {CountColumns}
            FROM anliegen a LEFT JOIN {Counts} z ON z.anliegen = a.id {Filter}
            ORDER BY Sitzungen DESC, Gremien DESC, Beitraege DESC, a.id
            LIMIT @Groesse OFFSET @Skip
            """;

        var q = string.IsNullOrWhiteSpace(filter.Q) ? null : FullTextQuery.From(filter.Q);
        if (q is null && !string.IsNullOrWhiteSpace(filter.Q))
        {
            return new([], 0);
        }

        var parameters = new { filter.Handlungsfeld, q, filter.MinSitzungen, paging.Groesse, paging.Skip };
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<AnliegenRow>(page, parameters);
        return new([.. rows.Select(row => row.ToStand())], await connection.ExecuteScalarAsync<int>(total, parameters));
    }

    public async Task<AnliegenStand?> GetAsync(string id, CancellationToken cancellationToken = default)
    {
        const string sql = $"""
            SELECT {Columns}, {CountColumns} FROM anliegen a LEFT JOIN {Counts} z ON z.anliegen = a.id WHERE a.id = @id
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        return (await connection.QuerySingleOrDefaultAsync<AnliegenRow>(sql, new { id }))?.ToStand();
    }

    /// <summary>All Anliegen that have Beitraege, by id, without counts.</summary>
    public async Task<IReadOnlyList<Domain.Anliegen>> LoadAsync(CancellationToken cancellationToken = default)
    {
        const string sql = $"""
            SELECT {Columns} FROM anliegen a WHERE EXISTS (SELECT * FROM beitrag b WHERE b.anliegen = a.id) ORDER BY a.id
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        return [.. (await connection.QueryAsync<AnliegenRow>(sql)).Select(row => row.ToAnliegen())];
    }

    /// <summary>The present groups, by id, with the ids of all their Beitraege, rising.</summary>
    public async Task<IReadOnlyList<Gruppe>> LoadGruppenAsync(CancellationToken cancellationToken = default)
    {
        const string gruppen = $"SELECT {Columns} FROM anliegen a WHERE a.bekannt = 0 ORDER BY a.id";
        const string forderungen = """
            SELECT b.anliegen, b.id FROM beitrag b JOIN anliegen a ON a.id = b.anliegen WHERE a.bekannt = 0 ORDER BY b.id
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var ids = (await connection.QueryAsync<(string Anliegen, long Id)>(forderungen)).ToLookup(row => row.Anliegen, row => row.Id);
        return [.. (await connection.QueryAsync<AnliegenRow>(gruppen)).Select(row => new Gruppe(row.ToAnliegen(), [.. ids[row.Id]]))];
    }

    /// <summary>
    /// Puts these groups in the place of the present ones, in one transaction. Beitraege that a person has filed under an
    /// Anliegen, or taken out of one, and those under a known Anliegen stay as they are.
    /// </summary>
    public Task ReplaceGruppenAsync(IReadOnlyList<Gruppe> gruppen, CancellationToken cancellationToken = default) =>
        database.WriteAsync(connection => AnliegenWriter.ReplaceGroupsAsync(connection, gruppen), cancellationToken);
}
