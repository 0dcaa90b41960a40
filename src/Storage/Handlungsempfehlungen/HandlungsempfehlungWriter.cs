using Dapper;

using Fokuslupe.Domain;

using Microsoft.Data.Sqlite;

namespace Fokuslupe.Storage;

/// <summary>Writes recommendations with their evidence and keeps every state; the caller's transaction makes it all or nothing.</summary>
internal static class HandlungsempfehlungWriter
{
    /// <summary>Stores a new one.</summary>
    /// <returns>Its id.</returns>
    public static async Task<long> InsertAsync(SqliteConnection connection, Handlungsempfehlung empfehlung)
    {
        const string sql = """
            INSERT INTO handlungsempfehlung (anliegen, handlungsfeld, titel, massnahme, begruendung, adressat, zielgruppen,
                steuerungsrelevanz, staerke, kriterien, fruehere, gesperrt, beratung_datum, beratung_gremium, status)
            VALUES (@Anliegen, @Handlungsfeld, @Titel, @Massnahme, @begruendung, @Adressat, @zielgruppen,
                @steuerungsrelevanz, @staerke, @kriterien, @fruehere, @gesperrt, @datum, @gremium, @status)
            RETURNING id
            """;
        var id = await connection.ExecuteScalarAsync<long>(sql, Parameters(empfehlung));
        await InsertBelegeAsync(connection, id, empfehlung);
        return id;
    }

    /// <summary>Stores a new state, if the stored version is the one it was made from.</summary>
    public static Task<bool> UpdateAsync(SqliteConnection connection, Handlungsempfehlung empfehlung) => StoreAsync(connection, empfehlung, 1);

    /// <summary>Puts other words into the stored state; it stays the same version.</summary>
    public static Task ReplaceAsync(SqliteConnection connection, Handlungsempfehlung empfehlung) => StoreAsync(connection, empfehlung, 0);

    /// <summary>Puts other words into a state that is kept.</summary>
    public static Task ReplaceKeptAsync(SqliteConnection connection, Handlungsempfehlung kept)
    {
        const string sql = "UPDATE handlungsempfehlung_version SET inhalt = @inhalt WHERE handlungsempfehlung = @Id AND version = @Version";
        return connection.ExecuteAsync(sql, new { kept.Id, kept.Version, inhalt = Json.Write(kept) });
    }

    private static async Task<bool> StoreAsync(SqliteConnection connection, Handlungsempfehlung empfehlung, int schritt)
    {
        const string sql = """
            UPDATE handlungsempfehlung
            SET titel = @Titel, massnahme = @Massnahme, begruendung = @begruendung, adressat = @Adressat,
                zielgruppen = @zielgruppen, steuerungsrelevanz = @steuerungsrelevanz, staerke = @staerke, kriterien = @kriterien,
                fruehere = @fruehere, gesperrt = @gesperrt, beratung_datum = @datum, beratung_gremium = @gremium, status = @status,
                version = version + @schritt
            WHERE id = @Id AND version = @Version
            """;
        if (await connection.ExecuteAsync(sql, Parameters(empfehlung, schritt)) == 0)
        {
            return false;
        }

        await connection.ExecuteAsync("DELETE FROM beleg WHERE handlungsempfehlung = @Id", new { empfehlung.Id });
        await InsertBelegeAsync(connection, empfehlung.Id, empfehlung);
        return true;
    }

    /// <summary>Keeps a state under its version, unless it is kept already.</summary>
    public static Task KeepAsync(SqliteConnection connection, Handlungsempfehlung stored, Versionsvorgang? vorgang, DateTimeOffset? wann)
    {
        const string sql = """
            INSERT OR IGNORE INTO handlungsempfehlung_version (handlungsempfehlung, version, vorgang, wann, inhalt)
            VALUES (@Id, @Version, @vorgang, @wann, @inhalt)
            """;
        return connection.ExecuteAsync(sql, new
        {
            stored.Id,
            stored.Version,
            vorgang = vorgang?.Code(),
            wann = wann is { } time ? Iso.Write(time) : null,
            inhalt = Json.Write(stored),
        });
    }

    private static object Parameters(Handlungsempfehlung empfehlung, int schritt = 0) => new
    {
        schritt,
        empfehlung.Id,
        empfehlung.Version,
        empfehlung.Anliegen,
        empfehlung.Handlungsfeld,
        empfehlung.Titel,
        empfehlung.Massnahme,
        begruendung = Json.Write(empfehlung.Begruendung),
        empfehlung.Adressat,
        zielgruppen = Json.Write(empfehlung.Zielgruppen),
        steuerungsrelevanz = empfehlung.Steuerungsrelevanz.Code(),
        staerke = empfehlung.Staerke?.Code(),
        kriterien = Json.Write(empfehlung.Kriterien),
        fruehere = Json.Write(empfehlung.Fruehere),
        gesperrt = Json.Write(empfehlung.Gesperrt),
        datum = Iso.Write(empfehlung.NaechsteBeratung?.Datum),
        gremium = empfehlung.NaechsteBeratung?.Gremium,
        status = empfehlung.Status.Code(),
    };

    private static async Task InsertBelegeAsync(SqliteConnection connection, long id, Handlungsempfehlung empfehlung)
    {
        const string sql = """
            INSERT INTO beleg (handlungsempfehlung, gegenstimme, position, beitrag, protokoll, gremium, datum, titel, start, ende, zeile, zitat)
            VALUES (@id, @gegenstimme, @position, @Beitrag, @Protokoll, @Gremium, @datum, @Titel, @Start, @End, @Zeile, @Zitat)
            """;
        foreach (var (gegenstimme, belege) in new[] { (false, empfehlung.Belege), (true, empfehlung.Gegenstimmen) })
        {
            await connection.ExecuteAsync(sql, belege.Select((b, position) => new
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
                b.Zeile,
                b.Zitat,
            }));
        }
    }
}
