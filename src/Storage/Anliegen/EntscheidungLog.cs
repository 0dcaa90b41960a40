using Dapper;

using Fokuslupe.Domain;

using Microsoft.Data.Sqlite;

namespace Fokuslupe.Storage;

/// <summary>Keeps what was before a decision, so that nothing is lost; the caller's transaction makes it all or nothing.</summary>
internal static class EntscheidungLog
{
    /// <summary>Begins a decision; whatever a regrouping has proposed before it is out of date.</summary>
    public static async Task<long> BeginAsync(SqliteConnection connection, Entscheidung entscheidung)
    {
        const string insert = """
            INSERT INTO entscheidung (art, anliegen, andere, beitraege, trotz_gegensatz, wann)
            VALUES (@art, @Anliegen, @andere, @Beitraege, @TrotzGegensatz, @wann) RETURNING id
            """;
        await CountAsync(connection, entscheidung.Wann);
        return await connection.ExecuteScalarAsync<long>(insert, new
        {
            art = entscheidung.Art.Code(),
            entscheidung.Anliegen,
            andere = Json.Write(entscheidung.Andere),
            entscheidung.Beitraege,
            entscheidung.TrotzGegensatz,
            wann = Iso.Write(entscheidung.Wann),
        });
    }

    /// <summary>What was proposed or is kept in memory rests on less than what stands now.</summary>
    public static async Task CountAsync(SqliteConnection connection, DateTimeOffset now)
    {
        await connection.ExecuteAsync("UPDATE bestand SET entscheidungen = entscheidungen + 1");
        await AnliegenWriter.ChangeAsync(connection);
        await RegruppierungWriter.OvertakeAsync(connection, now);
    }

    /// <summary>Keeps Anliegen as they are, and counts their versions up.</summary>
    public static async Task KeepAsync(SqliteConnection connection, long entscheidung, IEnumerable<string> anliegen)
    {
        const string keep = """
            INSERT OR IGNORE INTO entscheidung_anliegen
                (entscheidung, anliegen, titel, handlungsfeld, bekannt, eigen, gesperrt, vorlaeufig, thema, version, ersatz)
            SELECT @entscheidung, id, titel, handlungsfeld, bekannt, eigen, gesperrt, vorlaeufig, thema, version, ersatz
            FROM anliegen WHERE id IN (SELECT value FROM json_each(@ids))
            """;
        const string count = "UPDATE anliegen SET version = version + 1 WHERE id IN (SELECT value FROM json_each(@ids))";
        var parameters = new { entscheidung, ids = Json.Write(anliegen) };
        await connection.ExecuteAsync(keep, parameters);
        await connection.ExecuteAsync(count, parameters);
    }

    /// <summary>Notes that a decision created an Anliegen.</summary>
    public static Task<int> CreatedAsync(SqliteConnection connection, long entscheidung, IEnumerable<string> anliegen)
    {
        const string sql = "INSERT INTO entscheidung_anliegen (entscheidung, anliegen) SELECT @entscheidung, value FROM json_each(@ids)";
        return connection.ExecuteAsync(sql, new { entscheidung, ids = Json.Write(anliegen) });
    }

    /// <summary>Files Beitraege under an Anliegen for good.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="entscheidung">Id of the decision.</param>
    /// <param name="which">SQL condition that says which; may use the parameters @von and @ids.</param>
    /// <param name="nach">Id of the Anliegen.</param>
    /// <param name="von">JSON array of ids of Anliegen.</param>
    /// <param name="ids">JSON array of ids of Beitraege.</param>
    public static async Task PinAsync(
        SqliteConnection connection, long entscheidung, string which, string nach, string von, string ids = "[]")
    {
        var keep = $"""
            INSERT INTO entscheidung_beitrag (entscheidung, beitrag, vorher, fest, nachher)
            SELECT @entscheidung, id, anliegen, fest, @nach FROM beitrag WHERE {which}
            """;
        var move = $"""
            UPDATE beitrag SET version = version + (anliegen IS NOT @nach), anliegen = @nach, fest = 1 WHERE {which}
            """;
        var parameters = new { entscheidung, nach, von, ids };
        await connection.ExecuteAsync(keep, parameters);
        await connection.ExecuteAsync(move, parameters);
    }

    /// <summary>The answer to a decision that cannot be made on the Anliegen; null when it can.</summary>
    public static EntscheidungResult? Refuse(AnliegenStand? current, int version) => current switch
    {
        null => new(EntscheidungOutcome.NotFound),
        { Ersatz: not null } => new(EntscheidungOutcome.MergedAway) { Current = current },
        _ when current.Version != version => new(EntscheidungOutcome.Stale) { Current = current },
        _ => null,
    };
}
