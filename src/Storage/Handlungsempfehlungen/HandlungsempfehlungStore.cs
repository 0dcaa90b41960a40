using Dapper;

using Fokuslupe.Domain;

using Microsoft.Data.Sqlite;

namespace Fokuslupe.Storage;

/// <summary>The recommendations with their evidence.</summary>
public sealed class HandlungsempfehlungStore(Database database)
{
    private const string Columns = """
        id, anliegen, handlungsfeld, titel, massnahme, begruendung, adressat, zielgruppen, steuerungsrelevanz,
        beratung_datum AS BeratungDatum, beratung_gremium AS BeratungGremium, status, version
        """;

    /// <summary>Stores a draft under a new id, unless one of its quotations is not what stands in the Protokoll.</summary>
    public Task<AddHandlungsempfehlungResult> AddAsync(Handlungsempfehlung entwurf, CancellationToken cancellationToken = default) =>
        database.WriteAsync(
            async connection =>
            {
                foreach (var beleg in entwurf.Belege.Concat(entwurf.Gegenstimmen))
                {
                    if (!await IsVerbatimAsync(connection, beleg))
                    {
                        return new AddHandlungsempfehlungResult(null, beleg);
                    }
                }

                var id = await InsertAsync(connection, entwurf);
                return new AddHandlungsempfehlungResult(await GetAsync(connection, id), null);
            },
            cancellationToken);

    public async Task<Handlungsempfehlung?> GetAsync(long id, CancellationToken cancellationToken = default)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return await GetAsync(connection, id);
    }

    /// <summary>All, or those of a Handlungsfeld, a status or both; newest first.</summary>
    public async Task<IReadOnlyList<Handlungsempfehlung>> ListAsync(
        string? handlungsfeld, Empfehlungsstatus? status, CancellationToken cancellationToken = default)
    {
        const string where = """
            WHERE (@handlungsfeld IS NULL OR handlungsfeld = @handlungsfeld) AND (@status IS NULL OR status = @status)
            """;
        const string empfehlungen = $"SELECT {Columns} FROM handlungsempfehlung {where} ORDER BY id DESC";
        const string belege = $"""
            SELECT * FROM beleg WHERE handlungsempfehlung IN (SELECT id FROM handlungsempfehlung {where})
            ORDER BY handlungsempfehlung, position
            """;

        var parameters = new { handlungsfeld, status = status?.Code() };
        await using var connection = await database.OpenAsync(cancellationToken);
        var byId = (await connection.QueryAsync<BelegRow>(belege, parameters)).ToLookup(beleg => beleg.Handlungsempfehlung);
        return [.. (await connection.QueryAsync<HandlungsempfehlungRow>(empfehlungen, parameters))
            .Select(row => row.ToHandlungsempfehlung(byId[row.Id]))];
    }

    /// <summary>Stores an edited Handlungsempfehlung, if nobody changed it since <paramref name="expectedVersion"/>.</summary>
    public Task<UpdateResult<Handlungsempfehlung>> UpdateAsync(
        long id, int expectedVersion, HandlungsempfehlungChange change, CancellationToken cancellationToken = default)
    {
        const string sql = """
            UPDATE handlungsempfehlung
            SET titel = @Titel, massnahme = @Massnahme, begruendung = @begruendung, adressat = @Adressat,
                zielgruppen = @zielgruppen, steuerungsrelevanz = @steuerungsrelevanz, beratung_datum = @datum,
                beratung_gremium = @gremium, status = @status, version = version + 1
            WHERE id = @id AND version = @expectedVersion
            """;
        return database.WriteAsync(
            async connection =>
            {
                var updated = await connection.ExecuteAsync(sql, new
                {
                    id,
                    expectedVersion,
                    change.Titel,
                    change.Massnahme,
                    begruendung = Json.Write(change.Begruendung),
                    change.Adressat,
                    zielgruppen = Json.Write(change.Zielgruppen),
                    steuerungsrelevanz = change.Steuerungsrelevanz.Code(),
                    datum = Iso.Write(change.NaechsteBeratung?.Datum),
                    gremium = change.NaechsteBeratung?.Gremium,
                    status = change.Status.Code(),
                });
                var current = await GetAsync(connection, id);
                return new UpdateResult<Handlungsempfehlung>(
                    current is null ? UpdateOutcome.NotFound : updated == 1 ? UpdateOutcome.Updated : UpdateOutcome.Conflict,
                    current);
            },
            cancellationToken);
    }

    /// <summary>Deletes a Handlungsempfehlung with its evidence, if nobody changed it since <paramref name="expectedVersion"/>.</summary>
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

    /// <summary>A quotation is verbatim when a stored Beitrag has this very span and text: that one was checked at its import.</summary>
    private static Task<bool> IsVerbatimAsync(SqliteConnection connection, Beleg beleg)
    {
        const string sql = """
            SELECT EXISTS (SELECT * FROM beitrag
                WHERE id = @Beitrag AND protokoll = @Protokoll AND start = @Start AND ende = @End AND text = @Zitat)
            """;
        return connection.ExecuteScalarAsync<bool>(
            sql, new { beleg.Beitrag, beleg.Sitzung.Protokoll, beleg.Span.Start, beleg.Span.End, beleg.Zitat });
    }

    private static async Task<long> InsertAsync(SqliteConnection connection, Handlungsempfehlung entwurf)
    {
        const string empfehlung = """
            INSERT INTO handlungsempfehlung (anliegen, handlungsfeld, titel, massnahme, begruendung, adressat, zielgruppen,
                steuerungsrelevanz, beratung_datum, beratung_gremium, status)
            VALUES (@Anliegen, @Handlungsfeld, @Titel, @Massnahme, @begruendung, @Adressat, @zielgruppen,
                @steuerungsrelevanz, @datum, @gremium, @status)
            RETURNING id
            """;
        const string beleg = """
            INSERT INTO beleg (handlungsempfehlung, gegenstimme, position, beitrag, protokoll, gremium, datum, titel, start, ende, zitat)
            VALUES (@id, @gegenstimme, @position, @Beitrag, @Protokoll, @Gremium, @datum, @Titel, @Start, @End, @Zitat)
            """;

        var id = await connection.ExecuteScalarAsync<long>(empfehlung, new
        {
            entwurf.Anliegen,
            entwurf.Handlungsfeld,
            entwurf.Titel,
            entwurf.Massnahme,
            begruendung = Json.Write(entwurf.Begruendung),
            entwurf.Adressat,
            zielgruppen = Json.Write(entwurf.Zielgruppen),
            steuerungsrelevanz = entwurf.Steuerungsrelevanz.Code(),
            datum = Iso.Write(entwurf.NaechsteBeratung?.Datum),
            gremium = entwurf.NaechsteBeratung?.Gremium,
            status = entwurf.Status.Code(),
        });
        foreach (var (gegenstimme, belege) in new[] { (false, entwurf.Belege), (true, entwurf.Gegenstimmen) })
        {
            await connection.ExecuteAsync(beleg, belege.Select((b, position) => new
            {
                id,
                gegenstimme,
                position,
                b.Beitrag,
                b.Sitzung.Protokoll,
                b.Sitzung.Gremium,
                datum = Iso.Write(b.Sitzung.Datum),
                b.Sitzung.Titel,
                b.Span.Start,
                b.Span.End,
                b.Zitat,
            }));
        }

        return id;
    }

    private static async Task<Handlungsempfehlung?> GetAsync(SqliteConnection connection, long id)
    {
        const string empfehlung = $"SELECT {Columns} FROM handlungsempfehlung WHERE id = @id";
        const string belege = "SELECT * FROM beleg WHERE handlungsempfehlung = @id ORDER BY position";
        var row = await connection.QuerySingleOrDefaultAsync<HandlungsempfehlungRow>(empfehlung, new { id });
        return row?.ToHandlungsempfehlung(await connection.QueryAsync<BelegRow>(belege, new { id }));
    }
}
