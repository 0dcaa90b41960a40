using Dapper;

using Fokuslupe.Domain;

using Microsoft.Data.Sqlite;

namespace Fokuslupe.Storage;

/// <summary>The Beitraege of all Protokolle, their filing and its corrections.</summary>
public sealed class BeitragStore(Database database)
{
    internal const string Columns = """
        b.id, b.protokoll, s.gremium, s.datum, s.titel, b.start, b.ende, coalesce(b.maskiert, b.text) AS text, coalesce(b.abschnitt_maskiert, b.abschnitt) AS abschnitt, b.bezug, b.these, b.punkte,
        b.handlungsfeld, b.wahrscheinlichkeit, b.unsicher, b.weitere, b.quer, b.art, b.haltung, b.modell, b.anliegen, b.karte, b.geprueft, b.version
        """;

    internal const string From = "FROM beitrag b JOIN sitzung s ON s.protokoll = b.protokoll";

    private const string Explanation = "e.verteilung, coalesce(e.maskiert, e.gruende) AS gruende";

    private const string WithExplanation = "JOIN erklaerung e ON e.beitrag = b.id";

    internal const string Order = "ORDER BY s.datum, s.protokoll, b.start";

    private const string LatestFirst = "ORDER BY s.datum DESC, s.protokoll DESC, b.start";

    /// <summary>Sets <paramref name="count"/> ids apart for Beitraege that are about to be stored.</summary>
    /// <returns>The first of them; the others follow without gaps.</returns>
    public Task<long> ReserveIdsAsync(int count, CancellationToken cancellationToken = default)
    {
        const string sql = "UPDATE sqlite_sequence SET seq = seq + @count WHERE name = 'beitrag' RETURNING seq - @count + 1";
        return database.WriteAsync(connection => connection.ExecuteScalarAsync<long>(sql, new { count }), cancellationToken);
    }

    /// <summary>One page, by day, Protokoll and place. Without distribution and reasons of the filing.</summary>
    public async Task<Page<AbgelegterBeitrag>> ListAsync(
        BeitragFilter filter, Paging paging, CancellationToken cancellationToken = default)
    {
        var conditions = new BeitragConditions(filter);
        if (conditions.IsEmpty)
        {
            return new([], 0);
        }

        var page = $"SELECT {Columns} {From} {conditions.Where} {Order} LIMIT @Groesse OFFSET @Skip";

        await using var connection = await database.OpenAsync(cancellationToken);
        var count = await CountAsync(connection, conditions);
        conditions.Parameters.AddDynamicParams(new { paging.Groesse, paging.Skip });
        var rows = await connection.QueryAsync<BeitragRow>(page, conditions.Parameters);
        return new([.. rows.Select(row => row.ToBeitrag())], count);
    }

    /// <summary>A part of the list for people: the latest Sitzung first, each from its beginning. Without distribution and reasons of the filing.</summary>
    public async Task<IReadOnlyList<AbgelegterBeitrag>> LoadLatestAsync(
        BeitragFilter filter, Paging paging, CancellationToken cancellationToken = default)
    {
        var conditions = new BeitragConditions(filter);
        if (conditions.IsEmpty)
        {
            return [];
        }

        // Walks the Sitzungen from the latest on and reads no Beitrag before the page: all is in the indexes.
        var sql = $"""
            SELECT {Columns} {From} WHERE b.id IN (
                SELECT b.id FROM sitzung s CROSS JOIN beitrag b INDEXED BY beitrag_liste ON b.protokoll = s.protokoll
                {conditions.Where} {LatestFirst} LIMIT @Groesse OFFSET @Skip)
            {LatestFirst}
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        conditions.Parameters.AddDynamicParams(new { paging.Groesse, paging.Skip });
        return [.. (await connection.QueryAsync<BeitragRow>(sql, conditions.Parameters)).Select(row => row.ToBeitrag())];
    }

    /// <summary>Those that nobody has looked at, the least certain first.</summary>
    /// <param name="filter">Restricts them further.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="skip">How many to leave out before.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<IReadOnlyList<Lernkandidat>> LoadLernkandidatenAsync(
        BeitragFilter filter, int count, long skip = 0, CancellationToken cancellationToken = default)
    {
        var conditions = new BeitragConditions(filter with { Geprueft = false });
        if (conditions.IsEmpty)
        {
            return [];
        }

        // The index holds what filters name: only the words of those that remain are read.
        const string order = "ORDER BY b.unsicherheit DESC, b.id";
        var sql = $"""
            SELECT b.id, b.protokoll, b.handlungsfeld, b.unsicherheit, b.text FROM beitrag b
            WHERE b.id IN (SELECT b.id {conditions.From} {conditions.Where} {order} LIMIT @count OFFSET @skip) {order}
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        conditions.Parameters.AddDynamicParams(new { count, skip });
        return (await connection.QueryAsync<Lernkandidat>(sql, conditions.Parameters)).AsList();
    }

    /// <summary>How many meet the filter.</summary>
    public async Task<int> CountAsync(BeitragFilter filter, CancellationToken cancellationToken = default)
    {
        var conditions = new BeitragConditions(filter);
        await using var connection = await database.OpenAsync(cancellationToken);
        return conditions.IsEmpty ? 0 : await CountAsync(connection, conditions);
    }

    /// <summary>How many of a Protokoll stand before one of its Beitraege; null when it is none of them.</summary>
    public async Task<int?> CountBeforeAsync(long protokoll, long beitrag, bool nurUnsichere, CancellationToken cancellationToken = default)
    {
        const string sql = """
            SELECT (SELECT count(*) FROM beitrag v WHERE v.protokoll = b.protokoll AND v.start < b.start AND v.unsicher >= @nurUnsichere)
            FROM beitrag b WHERE b.id = @beitrag AND b.protokoll = @protokoll
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<int?>(sql, new { protokoll, beitrag, nurUnsichere });
    }

    /// <summary>Number of Sitzungen with a Beitrag on a Handlungsfeld or under an Anliegen.</summary>
    public async Task<int> CountSitzungenAsync(string handlungsfeld, string anliegen, CancellationToken cancellationToken = default)
    {
        const string sql = "SELECT count(DISTINCT protokoll) FROM beitrag WHERE handlungsfeld = @handlungsfeld OR anliegen = @anliegen";
        await using var connection = await database.OpenAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<int>(sql, new { handlungsfeld, anliegen });
    }

    /// <summary>All that meet the filter, by day, Protokoll and place. Without distribution and reasons of the filing.</summary>
    public async Task<IReadOnlyList<AbgelegterBeitrag>> LoadAsync(BeitragFilter filter, CancellationToken cancellationToken = default)
    {
        var conditions = new BeitragConditions(filter);
        if (conditions.IsEmpty)
        {
            return [];
        }

        var sql = $"SELECT {Columns} {From} {conditions.Where} {Order}";
        await using var connection = await database.OpenAsync(cancellationToken);
        // Row by row: tens of thousands need not lie in memory twice.
        return await connection.QueryUnbufferedAsync<BeitragRow>(sql, conditions.Parameters)
            .Select(row => row.ToBeitrag())
            .ToListAsync(cancellationToken);
    }

    /// <summary>The words of all cards that are long enough to be recognised as copied, one for each number.</summary>
    public async Task<IReadOnlyList<(long Karte, string Text)>> LoadKartenAsync(CancellationToken cancellationToken = default)
    {
        const string sql = "SELECT karte, text FROM beitrag WHERE length(text) >= 25 GROUP BY karte";
        await using var connection = await database.OpenAsync(cancellationToken);
        return (await connection.QueryAsync<(long, string)>(sql)).AsList();
    }

    /// <summary>The Sitzungen with Beitraege of a Handlungsfeld, by day and Protokoll.</summary>
    public async Task<IReadOnlyList<Sitzung>> LoadSitzungenAsync(string handlungsfeld, CancellationToken cancellationToken = default)
    {
        const string sql = """
            SELECT s.protokoll, s.gremium, s.datum, s.titel FROM sitzung s
            WHERE s.protokoll IN (SELECT b.protokoll FROM beitrag b WHERE b.handlungsfeld = @handlungsfeld)
            ORDER BY s.datum, s.protokoll
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        return [.. (await connection.QueryAsync<BeitragRow>(sql, new { handlungsfeld })).Select(row => row.ToSitzung())];
    }

    /// <summary>All Beitraege of some Anliegen, by day, Protokoll and place. Without distribution and reasons of the filing.</summary>
    public Task<IReadOnlyList<AbgelegterBeitrag>> LoadOfAnliegenAsync(
        IReadOnlyCollection<string> anliegen, CancellationToken cancellationToken = default) =>
        LoadOfAnliegenAsync(anliegen, null, cancellationToken);

    /// <summary>The same without those filed under a Handlungsfeld.</summary>
    public async Task<IReadOnlyList<AbgelegterBeitrag>> LoadOfAnliegenAsync(
        IReadOnlyCollection<string> anliegen, string? ohneHandlungsfeld, CancellationToken cancellationToken = default)
    {
        const string sql = $"""
            SELECT {Columns} {From} WHERE b.anliegen IN (SELECT value FROM json_each(@ids))
            AND (@ohneHandlungsfeld IS NULL OR b.handlungsfeld <> @ohneHandlungsfeld) {Order}
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        return [.. (await connection.QueryAsync<BeitragRow>(sql, new { ids = Json.Write(anliegen), ohneHandlungsfeld })).Select(row => row.ToBeitrag())];
    }

    /// <summary>
    /// Paragraphs of minutes that recommend something: those under an Anliegen and those that share a longer word with a text, the best
    /// matches first. Without distribution and reasons of the filing.
    /// </summary>
    public async Task<IReadOnlyList<AbgelegterBeitrag>> SearchEmpfehlungenAsync(
        string anliegen, string text, int count, CancellationToken cancellationToken = default)
    {
        const string sql = $"""
            SELECT {Columns} {From} LEFT JOIN (SELECT rowid, rank FROM beitrag_suche WHERE beitrag_suche MATCH @query) f ON f.rowid = b.id
            WHERE b.bezug = 'empfehlung' AND (b.anliegen = @anliegen OR f.rowid IS NOT NULL)
            ORDER BY coalesce(b.anliegen = @anliegen, 0) DESC, f.rank, b.id LIMIT @count
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<BeitragRow>(sql, new { anliegen, query = FullTextQuery.Similar(text) ?? "\"\"", count });
        return [.. rows.Select(row => row.ToBeitrag())];
    }

    /// <summary>Beitraege with everything, by day, Protokoll and place; unknown ids are left out.</summary>
    public async Task<IReadOnlyList<AbgelegterBeitrag>> LoadExplainedAsync(
        IReadOnlyCollection<long> ids, CancellationToken cancellationToken = default)
    {
        const string sql = $"SELECT {Columns}, {Explanation} {From} {WithExplanation} WHERE b.id IN @ids {Order}";
        await using var connection = await database.OpenAsync(cancellationToken);
        return [.. (await connection.QueryAsync<BeitragRow>(sql, new { ids })).Select(row => row.ToBeitrag())];
    }

    /// <summary>One Beitrag with everything, or null.</summary>
    public async Task<AbgelegterBeitrag?> GetAsync(long id, CancellationToken cancellationToken = default)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return await GetAsync(connection, id);
    }

    /// <summary>Stores a person's corrections, if nobody changed the Beitrag since <paramref name="expectedVersion"/>.</summary>
    public async Task<UpdateResult<AbgelegterBeitrag>> UpdateAsync(
        long id, int expectedVersion, BeitragChange change, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        (await UpdateAsync([(id, expectedVersion)], _ => change, now, cancellationToken))[0];

    /// <summary>Stores a person's corrections of several Beitraege as one step; those that somebody else changed are left as they are.</summary>
    /// <param name="beitraege">Ids, and the versions the person saw.</param>
    /// <param name="change">The change of each.</param>
    /// <param name="now">The present time.</param>
    /// <param name="cancellationToken">Stops it; nothing is stored then.</param>
    /// <returns>What became of each, in their order.</returns>
    public Task<IReadOnlyList<UpdateResult<AbgelegterBeitrag>>> UpdateAsync(
        IReadOnlyList<(long Id, int Version)> beitraege,
        Func<AbgelegterBeitrag, BeitragChange> change,
        DateTimeOffset now,
        CancellationToken cancellationToken = default) =>
        database.WriteAsync(
            async connection =>
            {
                var schritte = new Schrittbuch(connection, Schrittart.Korrektur, now);
                var results = new List<UpdateResult<AbgelegterBeitrag>>(beitraege.Count);
                foreach (var (id, version) in beitraege)
                {
                    var current = await GetAsync(connection, id);
                    var outcome = current is null ? UpdateOutcome.NotFound
                        : current.Version != version ? UpdateOutcome.Conflict
                        : await BeitragCorrection.StoreAsync(connection, current, change(current), now, schritte);
                    results.Add(new(outcome, outcome == UpdateOutcome.Updated ? await GetAsync(connection, id) : current));
                }

                return (IReadOnlyList<UpdateResult<AbgelegterBeitrag>>)results;
            },
            cancellationToken);

    /// <summary>Takes back the last decision of a person, if nobody changed the Beitrag since <paramref name="expectedVersion"/>.</summary>
    public Task<UpdateResult<AbgelegterBeitrag>> TakeBackAsync(long id, int expectedVersion, CancellationToken cancellationToken = default) =>
        database.WriteAsync(
            async connection =>
            {
                var current = await GetAsync(connection, id);
                var outcome = current is null ? UpdateOutcome.NotFound
                    : current.Version != expectedVersion ? UpdateOutcome.Conflict
                    : await BeitragRuecknahme.TakeBackAsync(connection, id);
                return new UpdateResult<AbgelegterBeitrag>(
                    outcome, outcome == UpdateOutcome.Updated ? await GetAsync(connection, id) : current);
            },
            cancellationToken);

    /// <summary>What people changed about a Beitrag, oldest first.</summary>
    public async Task<IReadOnlyList<Korrektur>> ListKorrekturenAsync(long id, CancellationToken cancellationToken = default)
    {
        const string sql = "SELECT feld, alt, neu, wann FROM korrektur WHERE beitrag = @id ORDER BY id";
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<(string Feld, string? Alt, string? Neu, string Wann)>(sql, new { id });
        return [.. rows.Select(row => new Korrektur(id, row.Feld, row.Alt, row.Neu, Iso.ReadTime(row.Wann)))];
    }

    private static Task<int> CountAsync(SqliteConnection connection, BeitragConditions conditions) =>
        connection.ExecuteScalarAsync<int>(
            $"SELECT count(*) {conditions.From} {conditions.Where}", conditions.Parameters);

    internal static async Task<AbgelegterBeitrag?> GetAsync(SqliteConnection connection, long id)
    {
        const string sql = $"SELECT {Columns}, {Explanation} {From} {WithExplanation} WHERE b.id = @id";
        return (await connection.QuerySingleOrDefaultAsync<BeitragRow>(sql, new { id }))?.ToBeitrag();
    }
}
