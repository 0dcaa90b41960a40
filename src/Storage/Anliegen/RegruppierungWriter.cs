using Dapper;

using Fokuslupe.Domain;

using Microsoft.Data.Sqlite;

namespace Fokuslupe.Storage;

/// <summary>Applies what a full regrouping proposes; the caller's transaction makes it all or nothing.</summary>
internal static class RegruppierungWriter
{
    /// <summary>What is proposed and not decided on yet can no longer be accepted.</summary>
    public static Task<int> OvertakeAsync(SqliteConnection connection, DateTimeOffset now)
    {
        const string sql = "UPDATE regruppierung SET status = 'ueberholt', entschieden = @now WHERE status = 'offen'";
        return connection.ExecuteAsync(sql, new { now = Iso.Write(now) });
    }

    /// <returns>Id of the decision it is on record as, and the number of Beitraege that were left alone.</returns>
    public static async Task<(long? Entscheidung, int Uebergangen)> ApplyAsync(
        SqliteConnection connection, Vorschlag vorschlag, DateTimeOffset now)
    {
        var changes = vorschlag.Veraenderungen;
        var entscheidung = await EntscheidungLog.BeginAsync(connection, new Entscheidung
        {
            Id = 0,
            Art = Entscheidungsart.Regruppierung,
            Beitraege = changes.Umzuege.Sum(umzug => umzug.Beitraege.Count),
            Wann = now,
        });
        await KeepAsync(connection, entscheidung, changes);
        var ids = await CreateAsync(connection, entscheidung, vorschlag);
        var moved = 0;
        foreach (var umzug in changes.Umzuege)
        {
            moved += await MoveAsync(connection, entscheidung, umzug with { Nach = umzug.Nach is null ? null : ids.GetValueOrDefault(umzug.Nach, umzug.Nach) });
        }

        await FollowAsync(connection, changes, ids);
        await EstablishAsync(connection, vorschlag);
        await AnliegenWriter.DeleteEmptyGroupsAsync(connection);
        await Masken.ApplyToTitlesAsync(connection);
        return (entscheidung, changes.Umzuege.Sum(umzug => umzug.Beitraege.Count) - moved);
    }

    /// <summary>Keeps all Anliegen that change, and those whose ids lead to them.</summary>
    private static async Task KeepAsync(SqliteConnection connection, long entscheidung, Veraenderungen changes)
    {
        const string leading = "SELECT id FROM anliegen WHERE ersatz IN (SELECT value FROM json_each(@ids))";
        List<string> ids = [.. changes.Anliegen.SelectMany(change => (string?[])[change.Id, change.IdVorher]).OfType<string>()];
        var led = await connection.QueryAsync<string>(leading, new { ids = Json.Write(ids) });
        await EntscheidungLog.KeepAsync(connection, entscheidung, [.. ids, .. led]);
    }

    /// <summary>Stores the new Anliegen. Where an import has used an id meanwhile, another one is taken.</summary>
    /// <returns>Ids that had to change.</returns>
    private static async Task<Dictionary<string, string>> CreateAsync(SqliteConnection connection, long entscheidung, Vorschlag vorschlag)
    {
        const string exists = "SELECT id FROM anliegen WHERE id IN (SELECT value FROM json_each(@ids))";
        const string rename = "UPDATE anliegen SET titel = @Titel WHERE id = @Id AND bekannt = 0 AND gesperrt = 0 AND titel <> @Titel";

        var old = vorschlag.Veraenderungen.Anliegen
            .Where(change => change.IdVorher is null && change.Art != Veraenderungsart.Neu)
            .Select(change => change.Id)
            .ToHashSet(StringComparer.Ordinal);
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        var present = (await connection.QueryAsync<string>(exists, new { ids = Json.Write(vorschlag.Anliegen.Select(gruppe => gruppe.Anliegen.Id)) }))
            .ToHashSet(StringComparer.Ordinal);
        var added = new List<Gruppe>();
        foreach (var gruppe in vorschlag.Anliegen.Where(gruppe => !old.Contains(gruppe.Anliegen.Id) && !gruppe.Anliegen.Bekannt))
        {
            var id = gruppe.Anliegen.Id;
            if (present.Contains(id))
            {
                ids[id] = id = await Teilung.FreeIdAsync(connection, id);
            }

            added.Add(gruppe with { Anliegen = gruppe.Anliegen with { Id = id } });
        }

        await AnliegenWriter.AddAsync(connection, [.. vorschlag.Anliegen.Where(gruppe => gruppe.Anliegen.Bekannt), .. added], vorlaeufig: false);
        await EntscheidungLog.CreatedAsync(connection, entscheidung, added.Select(gruppe => gruppe.Anliegen.Id));
        await connection.ExecuteAsync(rename, vorschlag.Anliegen.Where(gruppe => old.Contains(gruppe.Anliegen.Id)).Select(gruppe => gruppe.Anliegen));
        return ids;
    }

    private static async Task<int> MoveAsync(SqliteConnection connection, long entscheidung, Umzug umzug)
    {
        const string which = "id IN (SELECT value FROM json_each(@ids)) AND anliegen IS @Von AND fest = 0";
        const string keep = $"""
            INSERT INTO entscheidung_beitrag (entscheidung, beitrag, vorher, fest, nachher)
            SELECT @entscheidung, id, anliegen, fest, @Nach FROM beitrag WHERE {which}
            """;
        const string move = $"UPDATE beitrag SET anliegen = @Nach, version = version + 1 WHERE {which}";
        var parameters = new { entscheidung, umzug.Von, umzug.Nach, ids = Json.Write(umzug.Beitraege) };
        await connection.ExecuteAsync(keep, parameters);
        return await connection.ExecuteAsync(move, parameters);
    }

    /// <summary>The id of a group that went into another one leads there from now on.</summary>
    private static Task<int> FollowAsync(SqliteConnection connection, Veraenderungen changes, Dictionary<string, string> ids)
    {
        const string sql = """
            UPDATE anliegen SET ersatz = @ziel
            WHERE (id = @id OR ersatz = @id) AND EXISTS (SELECT * FROM anliegen a WHERE a.id = @id AND a.bekannt = 0 AND a.eigen = 0)
                AND EXISTS (SELECT * FROM anliegen a WHERE a.id = @ziel)
                AND NOT EXISTS (SELECT * FROM beitrag b WHERE b.anliegen = @id)
            """;
        var led = changes.Anliegen
            .Select(change => change.Ziel is null ? (Id: change.IdVorher, Ziel: change.Id) : (change.Id, change.Ziel))
            .Where(one => one.Id is not null)
            .Select(one => new { id = one.Id, ziel = ids.GetValueOrDefault(one.Ziel, one.Ziel) });
        return connection.ExecuteAsync(sql, led);
    }

    /// <summary>From now on the ids of all groups that the run has seen are known to people.</summary>
    private static Task<int> EstablishAsync(SqliteConnection connection, Vorschlag vorschlag)
    {
        const string sql = """
            UPDATE anliegen SET vorlaeufig = 0
            WHERE vorlaeufig = 1 AND EXISTS (SELECT * FROM beitrag b WHERE b.anliegen = anliegen.id AND b.id <= @BisBeitrag)
            """;
        return connection.ExecuteAsync(sql, new { vorschlag.BisBeitrag });
    }
}
