using Dapper;

using Fokuslupe.Domain;

using Microsoft.Data.Sqlite;

namespace Fokuslupe.Storage;

/// <summary>Merges Anliegen: the others go on as names of the first, their Beitraege stay with it in every later run.</summary>
internal static class Zusammenfuehrung
{
    public static async Task<EntscheidungResult> StoreAsync(
        SqliteConnection connection, string id, int version, IReadOnlyList<string> andere, bool trotzGegensatz, DateTimeOffset now)
    {
        var current = await AnliegenStore.GetAsync(connection, id);
        if (EntscheidungLog.Refuse(current, version) is { } refused)
        {
            return refused;
        }

        if (andere.Contains(id))
        {
            return new(EntscheidungOutcome.Itself) { Current = current };
        }

        var others = new List<AnliegenStand>();
        foreach (var other in andere.Distinct())
        {
            if (await AnliegenStore.GetAsync(connection, other) is not { Ersatz: null } stand)
            {
                return new(EntscheidungOutcome.UnknownOther) { Current = current, InTheWay = [other] };
            }

            others.Add(stand);
        }

        var opposed = others.Where(other => others.Append(current!).Any(one => one.Anliegen.Gegen.Contains(other.Anliegen.Id)))
            .Select(other => other.Anliegen.Id)
            .ToList();
        if (opposed.Count > 0 && !trotzGegensatz)
        {
            return new(EntscheidungOutcome.Opposed) { Current = current, InTheWay = opposed };
        }

        var entscheidung = await EntscheidungLog.BeginAsync(connection, new Entscheidung
        {
            Id = 0,
            Art = Entscheidungsart.Zusammenfuehrung,
            Anliegen = id,
            Andere = [.. others.Select(other => other.Anliegen.Id)],
            Beitraege = others.Sum(other => other.Beitraege),
            TrotzGegensatz = opposed.Count > 0,
            Wann = now,
        });
        await ApplyAsync(connection, entscheidung, id, [.. others.Select(other => other.Anliegen.Id)]);
        return new(EntscheidungOutcome.Stored) { Current = await AnliegenStore.GetAsync(connection, id), Entscheidung = entscheidung };
    }

    private static async Task ApplyAsync(SqliteConnection connection, long entscheidung, string id, IReadOnlyList<string> andere)
    {
        const string earlier = "SELECT id FROM anliegen WHERE ersatz IN (SELECT value FROM json_each(@andere))";
        const string redirect = "UPDATE anliegen SET ersatz = @id WHERE id IN (SELECT value FROM json_each(@gone))";
        const string own = "UPDATE anliegen SET eigen = 1 WHERE id = @id";

        var merged = (await connection.QueryAsync<string>(earlier, new { andere = Json.Write(andere) })).AsList();
        await EntscheidungLog.KeepAsync(connection, entscheidung, [id, .. andere, .. merged]);
        await EntscheidungLog.PinAsync(
            connection, entscheidung, "anliegen IN (SELECT value FROM json_each(@von))", id, Json.Write<string[]>([id, .. andere]));
        await connection.ExecuteAsync(redirect, new { id, gone = Json.Write<string[]>([.. andere, .. merged]) });
        await connection.ExecuteAsync(own, new { id });
    }
}
