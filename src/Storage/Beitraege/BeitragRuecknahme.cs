using Dapper;

using Microsoft.Data.Sqlite;

namespace Fokuslupe.Storage;

/// <summary>Takes back the last decision of a person on a Beitrag, as if it had not been made.</summary>
internal static class BeitragRuecknahme
{
    /// <summary>What a decision is about to replace, for its first row in the log.</summary>
    public static async Task<string> RememberAsync(SqliteConnection connection, long id)
    {
        const string sql = """
            SELECT handlungsfeld, wahrscheinlichkeit, unsicher, weitere, art, haltung, anliegen, fest, geprueft FROM beitrag WHERE id = @id
            """;
        return Json.Write(await connection.QuerySingleAsync<Before>(sql, new { id }));
    }

    public static async Task<UpdateOutcome> TakeBackAsync(SqliteConnection connection, long id)
    {
        const string last = "SELECT id, vorher FROM korrektur WHERE beitrag = @id AND vorher IS NOT NULL ORDER BY id DESC LIMIT 1";
        const string restore = """
            UPDATE beitrag
            SET handlungsfeld = @Handlungsfeld, wahrscheinlichkeit = @Wahrscheinlichkeit, unsicher = @Unsicher, weitere = @Weitere, art = @Art,
                haltung = @Haltung, fest = @Fest, geprueft = @Geprueft, version = version + 1
            WHERE id = @id
            """;
        if (await connection.QuerySingleOrDefaultAsync<Entry>(last, new { id }) is not { } entry)
        {
            return UpdateOutcome.NothingToUndo;
        }

        var before = Json.Read<Before>(entry.Vorher);
        await connection.ExecuteAsync(
            restore,
            new
            {
                id,
                before.Handlungsfeld,
                before.Wahrscheinlichkeit,
                before.Unsicher,
                before.Weitere,
                before.Art,
                before.Haltung,
                before.Fest,
                before.Geprueft,
            });
        await RestoreAnliegenAsync(connection, id, entry.Id, before.Anliegen);
        await connection.ExecuteAsync("DELETE FROM korrektur WHERE beitrag = @id AND id >= @first", new { id, first = entry.Id });
        await AnliegenWriter.ChangeAsync(connection);
        return UpdateOutcome.Updated;
    }

    /// <summary>Only where the decision was about the Anliegen: otherwise it may have been merged since. One that is gone stays gone.</summary>
    private static async Task RestoreAnliegenAsync(SqliteConnection connection, long id, long first, string? anliegen)
    {
        const string restore = """
            UPDATE beitrag SET anliegen = (SELECT coalesce(ersatz, id) FROM anliegen WHERE id = @anliegen) WHERE id = @id AND EXISTS (
                SELECT * FROM korrektur WHERE beitrag = @id AND id >= @first AND feld = 'anliegen')
            """;
        const string touched = """
            UPDATE anliegen SET version = version + 1
            WHERE id IN (SELECT alt FROM korrektur WHERE beitrag = @id AND id >= @first AND feld = 'anliegen'
                UNION SELECT neu FROM korrektur WHERE beitrag = @id AND id >= @first AND feld = 'anliegen')
            """;
        await connection.ExecuteAsync(restore, new { id, first, anliegen });
        await connection.ExecuteAsync(touched, new { id, first });
    }

    private sealed record Entry
    {
        public long Id { get; init; }

        public string Vorher { get; init; } = "";
    }

    private sealed record Before
    {
        public string Handlungsfeld { get; init; } = "";

        public double Wahrscheinlichkeit { get; init; }

        public bool Unsicher { get; init; }

        public string Weitere { get; init; } = "[]";

        public string Art { get; init; } = "";

        public string Haltung { get; init; } = "";

        public string? Anliegen { get; init; }

        public bool Fest { get; init; }

        public bool Geprueft { get; init; }
    }
}
