using Dapper;

using Microsoft.Data.Sqlite;

namespace Fokuslupe.Storage;

/// <summary>Takes the last decision back. What came later by other ways, such as new minutes and corrections of single Beitraege, stays.</summary>
internal static class Ruecknahme
{
    public static async Task<RuecknahmeOutcome> StoreAsync(SqliteConnection connection, long entscheidung, DateTimeOffset now)
    {
        const string state = """
            SELECT zurueckgenommen IS NOT NULL AS Already,
                EXISTS (SELECT * FROM entscheidung l WHERE l.id > e.id AND l.zurueckgenommen IS NULL) AS Later
            FROM entscheidung e WHERE id = @entscheidung
            """;
        const string done = "UPDATE entscheidung SET zurueckgenommen = @now WHERE id = @entscheidung";

        var found = await connection.QuerySingleOrDefaultAsync<(bool Already, bool Later)?>(state, new { entscheidung });
        if (found is not { } last)
        {
            return RuecknahmeOutcome.NotFound;
        }

        if (last.Already || last.Later)
        {
            return last.Already ? RuecknahmeOutcome.Already : RuecknahmeOutcome.NotTheLast;
        }

        await RestoreAsync(connection, entscheidung);
        await connection.ExecuteAsync(done, new { entscheidung, now = Iso.Write(now) });
        await EntscheidungLog.CountAsync(connection, now);
        return RuecknahmeOutcome.Done;
    }

    private static async Task RestoreAsync(SqliteConnection connection, long entscheidung)
    {
        const string anliegen = """
            INSERT INTO anliegen (id, titel, handlungsfeld, bekannt, eigen, gesperrt, vorlaeufig, thema, version, ersatz)
            SELECT anliegen, titel, handlungsfeld, bekannt, eigen, gesperrt, vorlaeufig, thema, version + 1, ersatz
            FROM entscheidung_anliegen WHERE entscheidung = @entscheidung AND titel IS NOT NULL
            ON CONFLICT (id) DO UPDATE
            SET titel = excluded.titel, eigen = excluded.eigen, gesperrt = excluded.gesperrt, ersatz = excluded.ersatz, version = version + 1
            """;
        const string beitraege = """
            UPDATE beitrag SET anliegen = e.vorher, fest = e.fest, version = version + (e.vorher IS NOT e.nachher)
            FROM entscheidung_beitrag e
            WHERE e.entscheidung = @entscheidung AND e.beitrag = beitrag.id AND beitrag.anliegen IS e.nachher
            """;
        // What was filed under an Anliegen that goes again falls to the one it was split off from.
        const string leftovers = """
            UPDATE beitrag SET anliegen = (SELECT anliegen FROM entscheidung WHERE id = @entscheidung), version = version + 1
            WHERE anliegen IN (SELECT anliegen FROM entscheidung_anliegen WHERE entscheidung = @entscheidung AND titel IS NULL)
                AND ((SELECT anliegen FROM entscheidung WHERE id = @entscheidung) IS NOT NULL OR fest = 0)
            """;
        const string created = """
            DELETE FROM anliegen
            WHERE id IN (SELECT anliegen FROM entscheidung_anliegen WHERE entscheidung = @entscheidung AND titel IS NULL)
                AND NOT EXISTS (SELECT * FROM beitrag b WHERE b.anliegen = anliegen.id)
            """;
        foreach (var sql in (string[])[anliegen, beitraege, leftovers, created])
        {
            await connection.ExecuteAsync(sql, new { entscheidung });
        }

        await AnliegenWriter.DeleteEmptyGroupsAsync(connection);
    }
}
