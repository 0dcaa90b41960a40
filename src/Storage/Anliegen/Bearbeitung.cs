using Dapper;

using Fokuslupe.Domain;

using Microsoft.Data.Sqlite;

namespace Fokuslupe.Storage;

/// <summary>Gives an Anliegen another title, locks it, or confirms it with its Beitraege: from then on it is the editors'.</summary>
internal static class Bearbeitung
{
    public static async Task<EntscheidungResult> StoreAsync(
        SqliteConnection connection, string id, int version, AnliegenChange change, DateTimeOffset now)
    {
        const string update = """
            UPDATE anliegen SET titel = coalesce(@Titel, titel), gesperrt = coalesce(@gesperrt, gesperrt), eigen = 1 WHERE id = @id
            """;
        var current = await AnliegenStore.GetAsync(connection, id);
        if (EntscheidungLog.Refuse(current, version) is { } refused)
        {
            return refused;
        }

        var entscheidung = await EntscheidungLog.BeginAsync(
            connection, new Entscheidung { Id = 0, Art = Entscheidungsart.Bearbeitung, Anliegen = id, Wann = now });
        await EntscheidungLog.KeepAsync(connection, entscheidung, [id]);
        if (change.Bestaetigt)
        {
            await EntscheidungLog.PinAsync(
                connection, entscheidung, "anliegen IN (SELECT value FROM json_each(@von))", id, Json.Write<string[]>([id]));
        }

        // A title that a person gave stays, unless that person says otherwise.
        var gesperrt = change.Gesperrt ?? (change.Titel is null ? null : true);
        await connection.ExecuteAsync(update, new { id, change.Titel, gesperrt });
        return new(EntscheidungOutcome.Stored) { Current = await AnliegenStore.GetAsync(connection, id), Entscheidung = entscheidung };
    }
}
