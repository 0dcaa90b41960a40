using Dapper;

using Fokuslupe.Domain;

using Microsoft.Data.Sqlite;

namespace Fokuslupe.Storage;

/// <summary>Takes a step back. Steps of a Protokoll go in the reverse order of their coming, so what a step left is still there.</summary>
internal static class Schrittruecknahme
{
    public static async Task<SchrittResult> RunAsync(SqliteConnection connection, long protokoll, long schritt, DateTimeOffset now)
    {
        const string find = $"""
            SELECT art, zeilen, id = (SELECT max(s.id) FROM schritt s WHERE s.protokoll = @protokoll AND {SchrittStore.Counts}) AS letzter
            FROM schritt WHERE id = @schritt AND protokoll = @protokoll
            """;
        const string corrected = "SELECT DISTINCT beitrag FROM korrektur WHERE schritt = @schritt ORDER BY beitrag";
        const string touched = "SELECT beitrag, vorher FROM schritt_beitrag WHERE schritt = @schritt ORDER BY beitrag";
        const string close = "UPDATE schritt SET zurueckgenommen = @now WHERE id = @schritt";

        var row = await connection.QueryFirstOrDefaultAsync<(string? Art, string Zeilen, bool? Letzter)>(find, new { schritt, protokoll });
        if (row.Art is null)
        {
            return new(SchrittOutcome.NotFound, null, []);
        }

        var art = Codes.Parse<Schrittart>(row.Art);
        if (row.Letzter != true)
        {
            return new(SchrittOutcome.NotTheLast, art, []);
        }

        var rows = (await connection.QueryAsync<(long Beitrag, string? Vorher)>(touched, new { schritt })).AsList();
        long[] created = [.. rows.Where(one => one.Vorher is null).Select(one => one.Beitrag)];
        if (await SchnittWriter.FindCitingAsync(connection, created) is { } empfehlung)
        {
            return new(SchrittOutcome.Cited, art, [], empfehlung);
        }

        IReadOnlyList<long> restored;
        if (art == Schrittart.Korrektur)
        {
            restored = (await connection.QueryAsync<long>(corrected, new { schritt })).AsList();
            foreach (var beitrag in restored)
            {
                await BeitragRuecknahme.TakeBackAsync(connection, beitrag);
            }
        }
        else
        {
            List<Vorher> before = [.. rows.Where(one => one.Vorher is not null).Select(one => Json.Read<Vorher>(one.Vorher!))];
            await SchnittWriter.DeleteAsync(connection, created);
            await RestoreAsync(connection, protokoll, before);
            await SchnittWriter.SaveLinesAsync(connection, protokoll, Json.Read<List<Zeile>>(row.Zeilen));
            restored = [.. before.Select(one => one.Beitrag.Id)];
        }

        await connection.ExecuteAsync(close, new { schritt, now = Iso.Write(now) });
        await AnliegenWriter.DeleteEmptyGroupsAsync(connection);
        await AnliegenWriter.ChangeAsync(connection);
        return new(SchrittOutcome.Undone, art, restored);
    }

    private static async Task RestoreAsync(SqliteConnection connection, long protokoll, List<Vorher> before)
    {
        const string state = """
            UPDATE beitrag
            SET anliegen = (SELECT coalesce(a.ersatz, a.id) FROM anliegen a WHERE a.id = @Anliegen), fest = @Fest, geprueft = @Geprueft, version = @version
            WHERE id = @Id
            """;
        const string korrektur = """
            INSERT INTO korrektur (beitrag, feld, alt, neu, wann, vorher, schritt) VALUES (@Id, @Feld, @Alt, @Neu, @Wann, @Vorher, @Schritt)
            """;
        await BeitragWriter.InsertAsync(connection, protokoll, [.. before.Select(one =>
            new NeuerBeitrag(one.Beitrag.Id, one.Beitrag.Beitrag, one.Beitrag.Einordnung) { Karte = one.Beitrag.Karte ?? one.Beitrag.Id })]);
        await Masken.ApplyAsync(connection, protokoll);
        await connection.ExecuteAsync(state, before.Select(one => new
        {
            one.Beitrag.Id,
            one.Beitrag.Anliegen,
            one.Fest,
            one.Beitrag.Geprueft,
            version = one.Beitrag.Version + 1,
        }));
        await connection.ExecuteAsync(korrektur, before.SelectMany(one => one.Korrekturen.Select(k => new
        {
            one.Beitrag.Id,
            k.Feld,
            k.Alt,
            k.Neu,
            k.Wann,
            k.Vorher,
            k.Schritt,
        })));
    }
}
