using Dapper;

using Fokuslupe.Domain;

using Microsoft.Data.Sqlite;

namespace Fokuslupe.Storage;

/// <summary>Splits an Anliegen: what goes and what stays are kept apart by every later run.</summary>
internal static class Teilung
{
    public static async Task<EntscheidungResult> StoreAsync(
        SqliteConnection connection, string id, int version, Abspaltung abspaltung, DateTimeOffset now)
    {
        var current = await AnliegenStore.GetAsync(connection, id);
        if (EntscheidungLog.Refuse(current, version) is { } refused)
        {
            return refused;
        }

        if (await CheckAsync(connection, current!, abspaltung) is { } problem)
        {
            return problem;
        }

        var ziel = abspaltung.Ziel ?? await FreeIdAsync(connection, abspaltung.Neu!.Id);
        var entscheidung = await EntscheidungLog.BeginAsync(connection, new Entscheidung
        {
            Id = 0,
            Art = Entscheidungsart.Teilung,
            Anliegen = id,
            Andere = [ziel],
            Beitraege = abspaltung.Beitraege.Distinct().Count(),
            Wann = now,
        });
        await ApplyAsync(connection, entscheidung, current!, ziel, abspaltung);
        return new(EntscheidungOutcome.Stored)
        {
            Current = await AnliegenStore.GetAsync(connection, id),
            Other = await AnliegenStore.GetAsync(connection, ziel),
            Entscheidung = entscheidung,
        };
    }

    /// <summary>The id, or the first with a number behind it that nothing has.</summary>
    public static async Task<string> FreeIdAsync(SqliteConnection connection, string stem)
    {
        const string taken = "SELECT EXISTS (SELECT * FROM anliegen WHERE id = @id)";
        var id = stem;
        for (var number = 2; await connection.ExecuteScalarAsync<bool>(taken, new { id }); number++)
        {
            id = $"{stem}-{number}";
        }

        return id;
    }

    private static async Task<EntscheidungResult?> CheckAsync(SqliteConnection connection, AnliegenStand current, Abspaltung abspaltung)
    {
        const string foreign = """
            SELECT value FROM json_each(@ids)
            WHERE NOT EXISTS (SELECT * FROM beitrag b WHERE b.id = value AND b.anliegen = @Id) LIMIT 1
            """;
        if (abspaltung.Ziel == current.Anliegen.Id)
        {
            return new(EntscheidungOutcome.Itself) { Current = current };
        }

        if (abspaltung.Ziel is { } ziel && await AnliegenStore.GetAsync(connection, ziel) is not { Ersatz: null })
        {
            return new(EntscheidungOutcome.UnknownOther) { Current = current, InTheWay = [ziel] };
        }

        var ids = Json.Write(abspaltung.Beitraege);
        if (await connection.QueryFirstOrDefaultAsync<long?>(foreign, new { ids, current.Anliegen.Id }) is { } stranger)
        {
            return new(EntscheidungOutcome.ForeignBeitrag) { Current = current, InTheWay = [$"{stranger}"] };
        }

        return abspaltung.Beitraege.Distinct().Count() == current.Beitraege ? new(EntscheidungOutcome.NothingLeft) { Current = current } : null;
    }

    private static async Task ApplyAsync(
        SqliteConnection connection, long entscheidung, AnliegenStand current, string ziel, Abspaltung abspaltung)
    {
        const string own = "UPDATE anliegen SET eigen = 1, gesperrt = max(gesperrt, id IS @neu) WHERE id IN (@id, @ziel)";

        var id = current.Anliegen.Id;
        await EntscheidungLog.KeepAsync(connection, entscheidung, [id, ziel]);
        if (abspaltung.Neu is { } neu)
        {
            await AnliegenWriter.AddAsync(connection, [new Gruppe(neu with { Id = ziel }, current.Thema, [])], vorlaeufig: false);
            await EntscheidungLog.CreatedAsync(connection, entscheidung, [ziel]);
        }

        var (von, ids) = (Json.Write<string[]>([id]), Json.Write(abspaltung.Beitraege));
        await EntscheidungLog.PinAsync(connection, entscheidung, "id IN (SELECT value FROM json_each(@ids))", ziel, von, ids);
        await EntscheidungLog.PinAsync(connection, entscheidung, "anliegen IN (SELECT value FROM json_each(@von))", id, von);
        await connection.ExecuteAsync(own, new { id, ziel, neu = abspaltung.Neu is null ? null : ziel });
    }
}
