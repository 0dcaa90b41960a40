using Dapper;

using Fokuslupe.Domain;

using Microsoft.Data.Sqlite;

namespace Fokuslupe.Storage;

/// <summary>The recommendations with their evidence and their earlier states.</summary>
public sealed class HandlungsempfehlungStore(Database database)
{
    private const string Columns = """
        id, anliegen, handlungsfeld, titel, massnahme, begruendung, adressat, zielgruppen, steuerungsrelevanz, staerke, kriterien, fruehere,
        gesperrt, beratung_datum AS BeratungDatum, beratung_gremium AS BeratungGremium, status, version
        """;

    /// <summary>Stores a draft under a new id, unless one of its quotations is not what stands in the Protokoll.</summary>
    public Task<AddHandlungsempfehlungResult> AddAsync(Handlungsempfehlung entwurf, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        database.WriteAsync(
            async connection =>
            {
                if (await FirstNotVerbatimAsync(connection, Quotations(entwurf)) is { } refused)
                {
                    return new AddHandlungsempfehlungResult(null, refused);
                }

                var stored = (await GetAsync(connection, await HandlungsempfehlungWriter.InsertAsync(connection, entwurf)))!;
                await HandlungsempfehlungWriter.KeepAsync(connection, stored, Versionsvorgang.Entwurf, now);
                return new AddHandlungsempfehlungResult(stored, null);
            },
            cancellationToken);

    public async Task<Handlungsempfehlung?> GetAsync(long id, CancellationToken cancellationToken = default)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return await GetAsync(connection, id);
    }

    /// <summary>One page of those that meet the filter, newest first.</summary>
    public async Task<Page<Handlungsempfehlung>> ListAsync(EmpfehlungFilter filter, Paging paging, CancellationToken cancellationToken = default)
    {
        const string condition = """
            (@handlungsfeld IS NULL OR handlungsfeld = @handlungsfeld) AND (@status IS NULL OR status = @status)
                AND (@relevanz IS NULL OR steuerungsrelevanz = @relevanz) AND (@anliegen IS NULL OR anliegen = @anliegen)
            """;
        const string page = $"id IN (SELECT id FROM handlungsempfehlung WHERE {condition} ORDER BY id DESC LIMIT @Groesse OFFSET @Skip)";
        var parameters = new
        {
            handlungsfeld = filter.Handlungsfeld,
            status = filter.Status?.Code(),
            relevanz = filter.Relevanz?.Code(),
            anliegen = filter.Anliegen,
            paging.Groesse,
            paging.Skip,
        };
        await using var connection = await database.OpenAsync(cancellationToken);
        var count = await connection.ExecuteScalarAsync<int>($"SELECT count(*) FROM handlungsempfehlung WHERE {condition}", parameters);
        return new(await SelectAsync(page, parameters, cancellationToken), count);
    }

    /// <summary>How many there are of each status.</summary>
    public async Task<IReadOnlyDictionary<Empfehlungsstatus, int>> CountAsync(CancellationToken cancellationToken = default)
    {
        const string sql = "SELECT status, count(*) FROM handlungsempfehlung GROUP BY status";
        await using var connection = await database.OpenAsync(cancellationToken);
        return (await connection.QueryAsync<(string Status, int Anzahl)>(sql)).ToDictionary(row => Codes.Parse<Empfehlungsstatus>(row.Status), row => row.Anzahl);
    }

    /// <summary>How many quote a Protokoll.</summary>
    public async Task<int> CountQuotingAsync(long protokoll, CancellationToken cancellationToken = default)
    {
        const string sql = "SELECT count(DISTINCT handlungsempfehlung) FROM beleg WHERE protokoll = @protokoll";
        await using var connection = await database.OpenAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<int>(sql, new { protokoll });
    }

    /// <summary>All, or those of a Handlungsfeld, a status or both; newest first.</summary>
    public Task<IReadOnlyList<Handlungsempfehlung>> ListAsync(
        string? handlungsfeld, Empfehlungsstatus? status, CancellationToken cancellationToken = default) =>
        SelectAsync(
            """
            (@handlungsfeld IS NULL OR handlungsfeld = @handlungsfeld) AND (@status IS NULL OR status = @status)
            """,
            new { handlungsfeld, status = status?.Code() },
            cancellationToken);

    /// <summary>Those drafted from an Anliegen, and those that share a longer word with a text; newest first.</summary>
    public Task<IReadOnlyList<Handlungsempfehlung>> SearchAsync(string anliegen, string text, CancellationToken cancellationToken = default) =>
        SelectAsync(
            """
            (anliegen = @anliegen OR id IN (SELECT rowid FROM handlungsempfehlung_suche WHERE handlungsempfehlung_suche MATCH @query))
            """,
            new { anliegen, query = FullTextQuery.Similar(text) ?? "\"\"" },
            cancellationToken);

    /// <summary>
    /// Stores a new state of a Handlungsempfehlung, if its version is still the stored one. Its evidence has to be verbatim; what is
    /// stored already was that when it came, and stays, though its Protokoll may be gone.
    /// </summary>
    /// <returns>The outcome; a conflict also when a Protokoll it quotes was deleted meanwhile.</returns>
    public Task<UpdateResult<Handlungsempfehlung>> UpdateAsync(
        Handlungsempfehlung neu, Versionsvorgang vorgang, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        database.WriteAsync(
            async connection =>
            {
                if (await GetAsync(connection, neu.Id) is not { } stored)
                {
                    return new UpdateResult<Handlungsempfehlung>(UpdateOutcome.NotFound, null);
                }

                if (stored.Version != neu.Version || await FirstNotVerbatimAsync(connection, Quotations(neu).Except(Quotations(stored))) is not null)
                {
                    return new UpdateResult<Handlungsempfehlung>(UpdateOutcome.Conflict, stored);
                }

                await HandlungsempfehlungWriter.KeepAsync(connection, stored, null, null);
                await HandlungsempfehlungWriter.UpdateAsync(connection, neu);
                var updated = (await GetAsync(connection, neu.Id))!;
                await HandlungsempfehlungWriter.KeepAsync(connection, updated, vorgang, now);
                return new UpdateResult<Handlungsempfehlung>(UpdateOutcome.Updated, updated);
            },
            cancellationToken);

    /// <summary>
    /// Makes a kept state the present one, under a new version; how far the Handlungsempfehlung has come stays. Its evidence was verbatim
    /// when it was kept.
    /// </summary>
    /// <returns>The outcome; not found also when there is no such state.</returns>
    public Task<UpdateResult<Handlungsempfehlung>> RestoreAsync(
        long id, int expectedVersion, int version, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        database.WriteAsync(
            async connection =>
            {
                if (await GetAsync(connection, id) is not { } stored || await GetVersionAsync(connection, id, version) is not { } kept)
                {
                    return new UpdateResult<Handlungsempfehlung>(UpdateOutcome.NotFound, null);
                }

                if (stored.Version != expectedVersion)
                {
                    return new UpdateResult<Handlungsempfehlung>(UpdateOutcome.Conflict, stored);
                }

                await HandlungsempfehlungWriter.KeepAsync(connection, stored, null, null);
                await HandlungsempfehlungWriter.UpdateAsync(connection, kept with { Version = stored.Version, Status = stored.Status });
                var updated = (await GetAsync(connection, id))!;
                await HandlungsempfehlungWriter.KeepAsync(connection, updated, Versionsvorgang.Wiederherstellung, now);
                return new UpdateResult<Handlungsempfehlung>(UpdateOutcome.Updated, updated);
            },
            cancellationToken);

    /// <summary>Deletes a Handlungsempfehlung with its evidence and its states, if nobody changed it since <paramref name="expectedVersion"/>.</summary>
    /// <returns>The outcome; after a conflict with what is stored, otherwise with null.</returns>
    public Task<UpdateResult<Handlungsempfehlung>> DeleteAsync(
        long id, int expectedVersion, CancellationToken cancellationToken = default)
    {
        const string sql = "DELETE FROM handlungsempfehlung WHERE id = @id AND version = @expectedVersion";
        return database.WriteAsync(
            async connection =>
            {
                var deleted = await connection.ExecuteAsync(sql, new { id, expectedVersion });
                var other = await GetAsync(connection, id);
                return new UpdateResult<Handlungsempfehlung>(
                    deleted == 1 ? UpdateOutcome.Updated : other is null ? UpdateOutcome.NotFound : UpdateOutcome.Conflict,
                    other);
            },
            cancellationToken);
    }

    /// <summary>All states that are kept, the latest first; empty for an unknown id, and for one not changed since before states were kept.</summary>
    public async Task<IReadOnlyList<Empfehlungsversion>> ListVersionenAsync(long id, CancellationToken cancellationToken = default)
    {
        const string sql = "SELECT version, vorgang, wann FROM handlungsempfehlung_version WHERE handlungsempfehlung = @id ORDER BY version DESC";
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<(int Version, string? Vorgang, string? Wann)>(sql, new { id });
        return [.. rows.Select(row => new Empfehlungsversion(
            row.Version,
            row.Vorgang is null ? null : Codes.Parse<Versionsvorgang>(row.Vorgang),
            row.Wann is null ? null : Iso.ReadTime(row.Wann)))];
    }

    /// <summary>A kept state; null when there is none of this version.</summary>
    public async Task<Handlungsempfehlung?> GetVersionAsync(long id, int version, CancellationToken cancellationToken = default)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return await GetVersionAsync(connection, id, version);
    }

    /// <summary>All that a recommendation quotes.</summary>
    internal static IEnumerable<Beleg> Quotations(Handlungsempfehlung empfehlung) =>
        empfehlung.Belege.Concat(empfehlung.Gegenstimmen).Concat(empfehlung.Fruehere.Select(fruehere => fruehere.Beleg).OfType<Beleg>());

    /// <summary>A quotation is verbatim when a stored Beitrag has this very span and text: that one was checked at its import.</summary>
    private static async Task<Beleg?> FirstNotVerbatimAsync(SqliteConnection connection, IEnumerable<Beleg> belege)
    {
        const string sql = """
            SELECT EXISTS (SELECT * FROM beitrag
                WHERE id = @Beitrag AND protokoll = @Protokoll AND start = @Start AND ende = @End AND @Zitat IN (text, maskiert))
            """;
        foreach (var beleg in belege)
        {
            if (!await connection.ExecuteScalarAsync<bool>(sql, new { beleg.Beitrag, beleg.Sitzung.Protokoll, beleg.Span.Start, beleg.Span.End, beleg.Zitat }))
            {
                return beleg;
            }
        }

        return null;
    }

    internal static async Task<Handlungsempfehlung?> GetVersionAsync(SqliteConnection connection, long id, int version)
    {
        const string sql = "SELECT inhalt FROM handlungsempfehlung_version WHERE handlungsempfehlung = @id AND version = @version";
        return await connection.ExecuteScalarAsync<string?>(sql, new { id, version }) is { } json
            ? (await Empfehlungsmasken.ApplyAsync(connection, [Json.Read<Handlungsempfehlung>(json)]))[0]
            : null;
    }

    internal static async Task<Handlungsempfehlung?> GetAsync(SqliteConnection connection, long id)
    {
        const string empfehlung = $"SELECT {Columns} FROM handlungsempfehlung WHERE id = @id";
        const string belege = "SELECT * FROM beleg WHERE handlungsempfehlung = @id ORDER BY position";
        var row = await connection.QuerySingleOrDefaultAsync<HandlungsempfehlungRow>(empfehlung, new { id });
        return row is null
            ? null
            : (await Empfehlungsmasken.ApplyAsync(connection, [row.ToHandlungsempfehlung(await connection.QueryAsync<BelegRow>(belege, new { id }))]))[0];
    }

    private async Task<IReadOnlyList<Handlungsempfehlung>> SelectAsync(string condition, object parameters, CancellationToken cancellationToken)
    {
        var empfehlungen = $"SELECT {Columns} FROM handlungsempfehlung WHERE {condition} ORDER BY id DESC";
        var belege = $"""
            SELECT * FROM beleg WHERE handlungsempfehlung IN (SELECT id FROM handlungsempfehlung WHERE {condition})
            ORDER BY handlungsempfehlung, position
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var byId = (await connection.QueryAsync<BelegRow>(belege, parameters)).ToLookup(beleg => beleg.Handlungsempfehlung);
        return await Empfehlungsmasken.ApplyAsync(
            connection,
            [.. (await connection.QueryAsync<HandlungsempfehlungRow>(empfehlungen, parameters)).Select(row => row.ToHandlungsempfehlung(byId[row.Id]))]);
    }
}
