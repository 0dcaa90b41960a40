using Dapper;

using Fokuslupe.Domain;

namespace Fokuslupe.Storage;

/// <summary>The minutes: bytes, text, outline and ledger.</summary>
public sealed class ProtokollStore(Database database)
{
    private const string Columns = """
        p.id, coalesce(p.dateiname_maskiert, p.dateiname) AS Dateiname, p.groesse, p.hochgeladen,
        coalesce(p.titel_maskiert, p.titel) AS Titel, p.gremium_name AS Gremium, p.datum, p.sitzung, p.naechste_sitzung AS NaechsteSitzung,
        a.id AS Auftrag, a.status, a.meldung,
        (SELECT count(*) FROM beitrag b WHERE b.protokoll = p.id) AS Beitraege,
        (SELECT count(*) FROM beitrag b WHERE b.protokoll = p.id AND b.unsicher = 1) AS Unsicher,
        coalesce((SELECT z.zeilen FROM zeilenbilanz z WHERE z.protokoll = p.id AND z.art = 'ausgesondert'), 0) AS Ausgesondert
        """;

    private const string From = "FROM protokoll p JOIN auftrag a ON a.id = (SELECT max(id) FROM auftrag WHERE protokoll = p.id)";

    /// <summary>Stores a document and an Auftrag <c>import</c> for it, unless the same bytes are there already.</summary>
    public Task<UploadResult> AddUploadAsync(Upload upload, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        Uploads.AddAsync(database, upload, now, cancellationToken);

    /// <summary>Stores what an import found and finishes its Auftrag, in one transaction.</summary>
    /// <returns>False when the Protokoll was deleted or its Auftrag stopped meanwhile; then nothing is stored.</returns>
    /// <exception cref="ArgumentException">A Beitrag is not verbatim: a defect of the reader; nothing is stored.</exception>
    public Task<bool> SaveImportAsync(Import import, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        Verbatim.Check(import.Inhalt);
        return database.WriteAsync(connection => ImportWriter.SaveAsync(connection, import, now), cancellationToken);
    }

    public async Task<GespeichertesProtokoll?> GetAsync(long id, CancellationToken cancellationToken = default)
    {
        const string zeile = $"SELECT {Columns} {From} WHERE p.id = @id";
        const string abschnitte = "SELECT coalesce(maskiert, titel) AS titel, ebene, start, ende FROM abschnitt WHERE protokoll = @id ORDER BY position";
        const string thesen = "SELECT protokoll, nummer, coalesce(maskiert, text) AS text, start, ende FROM these WHERE protokoll = @id ORDER BY position";
        const string beratungen = "SELECT datum, gremium FROM beratung WHERE protokoll = @id ORDER BY position";

        await using var connection = await database.OpenAsync(cancellationToken);
        var row = await connection.QuerySingleOrDefaultAsync<ProtokollRow>(zeile, new { id });
        return row is null ? null : new(
            row.ToZeile([.. (await connection.QueryAsync<BeratungRow>(beratungen, new { id })).Select(r => r.ToBeratung())]),
            [.. (await connection.QueryAsync<AbschnittRow>(abschnitte, new { id })).Select(r => r.ToAbschnitt())],
            [.. (await connection.QueryAsync<TheseRow>(thesen, new { id })).Select(r => r.ToThese())]);
    }

    /// <summary>One page of the Protokolle that meet the filter.</summary>
    public async Task<Page<ProtokollZeile>> ListAsync(
        ProtokollFilter filter, Paging paging, CancellationToken cancellationToken = default)
    {
        var conditions = new ProtokollConditions(filter);
        var page = $"SELECT {Columns} {From} {conditions.Where} {conditions.Order} LIMIT @Groesse OFFSET @Skip";
        var total = $"SELECT count(*) {From} {conditions.Where}";

        await using var connection = await database.OpenAsync(cancellationToken);
        var count = await connection.ExecuteScalarAsync<int>(total, conditions.Parameters);
        conditions.Parameters.AddDynamicParams(new { paging.Groesse, paging.Skip });
        var rows = await connection.QueryAsync<ProtokollRow>(page, conditions.Parameters);
        return new([.. rows.Select(row => row.ToZeile([]))], count);
    }

    /// <summary>What the list can be narrowed by: names of the Gremien, and years of the Sitzungen, the latest first.</summary>
    public async Task<(IReadOnlyList<string> Gremien, IReadOnlyList<int> Jahre)> LoadAuswahlAsync(CancellationToken cancellationToken = default)
    {
        const string gremien = "SELECT DISTINCT coalesce(gremium_name, 'Unbekanntes Gremium') FROM protokoll ORDER BY 1";
        const string jahre = "SELECT DISTINCT CAST(substr(datum, 1, 4) AS INTEGER) FROM protokoll WHERE datum IS NOT NULL ORDER BY 1 DESC";
        await using var connection = await database.OpenAsync(cancellationToken);
        return ((await connection.QueryAsync<string>(gremien)).AsList(), (await connection.QueryAsync<int>(jahre)).AsList());
    }

    /// <summary>
    /// The text that all spans point into, with what leads to persons blackened in its place; null for an unknown id and before the
    /// import.
    /// </summary>
    public async Task<string?> GetTextAsync(long id, CancellationToken cancellationToken = default)
    {
        const string sql = "SELECT text FROM dokument WHERE protokoll = @id";
        await using var connection = await database.OpenAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<string?>(sql, new { id }) is { } text
            ? await Masken.BlackenAsync(connection, id, text)
            : null;
    }

    /// <summary>The ledger; null for an unknown id and before the import.</summary>
    public async Task<Bilanz?> GetBilanzAsync(long id, CancellationToken cancellationToken = default)
    {
        const string sql = "SELECT bilanz FROM dokument WHERE protokoll = @id";
        await using var connection = await database.OpenAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<string?>(sql, new { id }) is { } json ? Json.Read<Bilanz>(json) : null;
    }

    /// <summary>The ledgers of several documents by id; without those that are not read (yet).</summary>
    public async Task<IReadOnlyDictionary<long, Bilanz>> LoadBilanzenAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken = default)
    {
        const string sql = "SELECT protokoll, bilanz FROM dokument WHERE bilanz IS NOT NULL AND protokoll IN @ids";
        await using var connection = await database.OpenAsync(cancellationToken);
        return (await connection.QueryAsync<(long Id, string Bilanz)>(sql, new { ids })).ToDictionary(row => row.Id, row => Json.Read<Bilanz>(row.Bilanz));
    }

    /// <summary>The file as it was uploaded; null for an unknown id and once it was deleted.</summary>
    public async Task<Originaldatei?> GetOriginalAsync(long id, CancellationToken cancellationToken = default)
    {
        const string sql = """
            SELECT p.dateiname, d.original AS inhalt FROM protokoll p JOIN dokument d ON d.protokoll = p.id WHERE p.id = @id AND (length(d.original) > 0 OR d.text IS NULL)
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        return await connection.QuerySingleOrDefaultAsync<Originaldatei>(sql, new { id });
    }

    /// <summary>
    /// Deletes a Protokoll with all that was read from it, and the grouped Anliegen that no Beitrag is left of.
    /// Handlungsempfehlungen stay, with their quotations.
    /// </summary>
    /// <returns>False when nothing has this id.</returns>
    public Task<bool> DeleteAsync(long id, CancellationToken cancellationToken = default)
    {
        const string sql = "DELETE FROM protokoll WHERE id = @id";
        return database.WriteAsync(
            async connection =>
            {
                await Empfehlungsmasken.KeepAsync(connection, id);
                var deleted = await connection.ExecuteAsync(sql, new { id });
                await AnliegenWriter.DeleteEmptyGroupsAsync(connection);
                await AnliegenWriter.ChangeAsync(connection);
                return deleted == 1;
            },
            cancellationToken);
    }

    /// <summary>The Thesen of all Protokolle that have any, by id of the Protokoll.</summary>
    public async Task<IReadOnlyDictionary<long, IReadOnlyList<These>>> LoadThesenAsync(CancellationToken cancellationToken = default)
    {
        const string sql = "SELECT protokoll, nummer, coalesce(maskiert, text) AS text, start, ende FROM these ORDER BY protokoll, position";
        await using var connection = await database.OpenAsync(cancellationToken);
        return (await connection.QueryAsync<TheseRow>(sql))
            .GroupBy(row => row.Protokoll)
            .ToDictionary(rows => rows.Key, rows => (IReadOnlyList<These>)[.. rows.Select(row => row.ToThese())]);
    }

    /// <summary>All days on which committees deliberate, each once, rising.</summary>
    public async Task<IReadOnlyList<Beratung>> LoadBeratungenAsync(CancellationToken cancellationToken = default)
    {
        const string sql = "SELECT DISTINCT datum, gremium FROM beratung ORDER BY datum, gremium";
        await using var connection = await database.OpenAsync(cancellationToken);
        return [.. (await connection.QueryAsync<BeratungRow>(sql)).Select(row => row.ToBeratung())];
    }
}
