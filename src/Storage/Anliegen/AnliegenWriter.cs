using Dapper;

using Microsoft.Data.Sqlite;

namespace Fokuslupe.Storage;

/// <summary>Writes Anliegen and what imports file under them; the caller's transaction makes it all or nothing.</summary>
internal static class AnliegenWriter
{
    public static async Task<int> SeedAsync(SqliteConnection connection, IReadOnlyList<Domain.Anliegen> bekannte)
    {
        // A locked title stays.
        const string upsert = """
            INSERT INTO anliegen (id, titel, handlungsfeld, bekannt) VALUES (@Id, @Titel, @Handlungsfeld, 1)
            ON CONFLICT (id) DO UPDATE
            SET titel = CASE WHEN gesperrt = 1 THEN titel ELSE excluded.titel END, handlungsfeld = excluded.handlungsfeld, bekannt = 1,
                vorlaeufig = 0
            WHERE (titel, handlungsfeld, bekannt) IS NOT (excluded.titel, excluded.handlungsfeld, 1)
            """;
        // Opposition among known Anliegen comes from the catalogue alone.
        const string reconcile = """
            DELETE FROM anliegen_gegen
            WHERE (SELECT min(bekannt) FROM anliegen a WHERE a.id IN (anliegen_gegen.anliegen, anliegen_gegen.gegen)) = 1
            """;

        await connection.ExecuteAsync(upsert, bekannte.Select(a => new { a.Id, a.Titel, a.Handlungsfeld }));
        await connection.ExecuteAsync(reconcile);
        await OpposeAsync(connection, bekannte);
        return bekannte.Count;
    }

    /// <summary>Files Beitraege that nobody has decided on and that are under no Anliegen yet.</summary>
    public static async Task PlaceAsync(SqliteConnection connection, IReadOnlyList<Gruppe> gruppen)
    {
        // The Anliegen may have been merged away since the caller looked.
        const string assign = """
            UPDATE beitrag SET anliegen = (SELECT coalesce(a.ersatz, a.id) FROM anliegen a WHERE a.id = @Id)
            WHERE id IN (SELECT value FROM json_each(@forderungen)) AND anliegen IS NULL AND fest = 0
            """;

        // What nobody has looked at yet is called what its Beitraege say by now.
        const string rename = """
            UPDATE anliegen SET titel = @Titel, thema = @Thema, maskiert = NULL
            WHERE id = @Id AND bekannt = 0 AND vorlaeufig = 1 AND eigen = 0 AND gesperrt = 0 AND ersatz IS NULL AND (titel, thema) IS NOT (@Titel, @Thema)
                AND NOT EXISTS (SELECT * FROM handlungsempfehlung h WHERE h.anliegen = @Id)
                AND NOT EXISTS (SELECT * FROM beitrag b WHERE b.anliegen = @Id AND b.fest = 1)
            """;

        await AddAsync(connection, gruppen, vorlaeufig: true);
        await connection.ExecuteAsync(rename, gruppen.Where(gruppe => !gruppe.Anliegen.Bekannt).Select(gruppe => new { gruppe.Anliegen.Id, gruppe.Anliegen.Titel, gruppe.Thema }));
        await connection.ExecuteAsync(assign, gruppen.Select(gruppe => new { gruppe.Anliegen.Id, forderungen = Json.Write(gruppe.Forderungen) }));
        await DeleteEmptyGroupsAsync(connection);
    }

    /// <summary>Stores Anliegen whose ids nothing has yet.</summary>
    public static async Task AddAsync(SqliteConnection connection, IReadOnlyList<Gruppe> gruppen, bool vorlaeufig)
    {
        const string insert = """
            INSERT INTO anliegen (id, titel, handlungsfeld, bekannt, thema, vorlaeufig)
            VALUES (@Id, @Titel, @Handlungsfeld, @Bekannt, @Thema, @vorlaeufig)
            ON CONFLICT (id) DO NOTHING
            """;
        await connection.ExecuteAsync(insert, gruppen.Select(gruppe => new
        {
            gruppe.Anliegen.Id,
            gruppe.Anliegen.Titel,
            gruppe.Anliegen.Handlungsfeld,
            gruppe.Anliegen.Bekannt,
            gruppe.Thema,
            vorlaeufig = vorlaeufig && !gruppe.Anliegen.Bekannt,
        }));
        await OpposeAsync(connection, [.. gruppen.Select(gruppe => gruppe.Anliegen)]);
    }

    /// <summary>Grouped Anliegen that no Beitrag is left of go, but for those that editors made theirs and those that lead to others.</summary>
    public static Task<int> DeleteEmptyGroupsAsync(SqliteConnection connection)
    {
        const string sql = """
            DELETE FROM anliegen
            WHERE bekannt = 0 AND eigen = 0 AND ersatz IS NULL AND NOT EXISTS (SELECT * FROM beitrag b WHERE b.anliegen = anliegen.id)
            """;
        return connection.ExecuteAsync(sql);
    }

    /// <summary>Notes that what is filed where has changed.</summary>
    public static Task<int> ChangeAsync(SqliteConnection connection) =>
        connection.ExecuteAsync("UPDATE bestand SET aenderung = aenderung + 1");

    private static Task<int> OpposeAsync(SqliteConnection connection, IReadOnlyList<Domain.Anliegen> anliegen)
    {
        // Ids that are not stored are left out: nobody demands them.
        const string oppose = """
            INSERT OR IGNORE INTO anliegen_gegen (anliegen, gegen)
            SELECT a.id, b.id FROM anliegen a, anliegen b
            WHERE (a.id = @Id AND b.id = @gegen) OR (a.id = @gegen AND b.id = @Id)
            """;
        return connection.ExecuteAsync(oppose, anliegen.SelectMany(a => a.Gegen, (a, gegen) => new { a.Id, gegen }));
    }
}
