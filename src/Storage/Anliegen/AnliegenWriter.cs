using Dapper;

using Microsoft.Data.Sqlite;

namespace Fokuslupe.Storage;

/// <summary>Writes Anliegen and the grouping; the caller's transaction makes it all or nothing.</summary>
internal static class AnliegenWriter
{
    public static async Task<int> SeedAsync(SqliteConnection connection, IReadOnlyList<Domain.Anliegen> bekannte)
    {
        await UpsertAsync(connection, bekannte, bekannt: true);
        return bekannte.Count;
    }

    public static async Task<int> ReplaceGroupsAsync(SqliteConnection connection, IReadOnlyList<Gruppe> gruppen)
    {
        // What a person decided about a Beitrag's Anliegen is left alone, and so are known Anliegen.
        const string clear = """
            UPDATE beitrag SET anliegen = NULL
            WHERE anliegen IN (SELECT id FROM anliegen WHERE bekannt = 0)
                AND NOT EXISTS (SELECT * FROM korrektur k WHERE k.beitrag = beitrag.id AND k.feld = 'anliegen')
            """;
        const string assign = """
            UPDATE beitrag SET anliegen = @anliegen
            WHERE id = @id AND anliegen IS NULL
                AND NOT EXISTS (SELECT * FROM korrektur k WHERE k.beitrag = beitrag.id AND k.feld = 'anliegen')
            """;

        await connection.ExecuteAsync(clear);
        await UpsertAsync(connection, [.. gruppen.Select(gruppe => gruppe.Anliegen)], bekannt: false);
        await connection.ExecuteAsync(
            assign, gruppen.SelectMany(gruppe => gruppe.Forderungen, (gruppe, id) => new { anliegen = gruppe.Anliegen.Id, id }));
        await DeleteEmptyGroupsAsync(connection);
        return gruppen.Count;
    }

    public static Task<int> DeleteEmptyGroupsAsync(SqliteConnection connection)
    {
        const string sql = """
            DELETE FROM anliegen WHERE bekannt = 0 AND NOT EXISTS (SELECT * FROM beitrag b WHERE b.anliegen = anliegen.id)
            """;
        return connection.ExecuteAsync(sql);
    }

    private static async Task UpsertAsync(SqliteConnection connection, IReadOnlyList<Domain.Anliegen> anliegen, bool bekannt)
    {
        // A known Anliegen never turns into a grouped one.
        const string upsert = """
            INSERT INTO anliegen (id, titel, handlungsfeld, bekannt) VALUES (@Id, @Titel, @Handlungsfeld, @bekannt)
            ON CONFLICT (id) DO UPDATE
            SET titel = excluded.titel, handlungsfeld = excluded.handlungsfeld, bekannt = max(bekannt, excluded.bekannt)
            WHERE (titel, handlungsfeld, bekannt) IS NOT (excluded.titel, excluded.handlungsfeld, max(bekannt, excluded.bekannt))
            """;
        // Opposition among known Anliegen comes from the catalogue alone, any other from the grouping alone.
        const string reconcile = """
            DELETE FROM anliegen_gegen
            WHERE (SELECT min(bekannt) FROM anliegen a WHERE a.id IN (anliegen_gegen.anliegen, anliegen_gegen.gegen)) = @bekannt
            """;
        // Ids that are not stored are left out: nobody demands them.
        const string oppose = """
            INSERT OR IGNORE INTO anliegen_gegen (anliegen, gegen)
            SELECT a.id, b.id FROM anliegen a, anliegen b
            WHERE (a.id = @Id AND b.id = @gegen) OR (a.id = @gegen AND b.id = @Id)
            """;

        await connection.ExecuteAsync(upsert, anliegen.Select(a => new { a.Id, a.Titel, a.Handlungsfeld, bekannt }));
        await connection.ExecuteAsync(reconcile, new { bekannt });
        await connection.ExecuteAsync(oppose, anliegen.SelectMany(a => a.Gegen, (a, gegen) => new { a.Id, gegen }));
    }
}
