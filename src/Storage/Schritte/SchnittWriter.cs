using Dapper;

using Fokuslupe.Domain;

using Microsoft.Data.Sqlite;

namespace Fokuslupe.Storage;

/// <summary>Writes an <see cref="Umschnitt"/>; the caller's transaction makes it all or nothing.</summary>
internal static class SchnittWriter
{
    public static async Task<SchnittResult> SaveAsync(SqliteConnection connection, Umschnitt umschnitt, DateTimeOffset now)
    {
        var gone = new List<AbgelegterBeitrag>();
        foreach (var (id, version) in umschnitt.Weg)
        {
            if (await BeitragStore.GetAsync(connection, id) is not { } beitrag || beitrag.Sitzung.Protokoll != umschnitt.Protokoll)
            {
                return new(SchnittOutcome.NotFound);
            }

            if (beitrag.Version != version)
            {
                return new(SchnittOutcome.Conflict);
            }

            gone.Add(beitrag);
        }

        long[] ids = [.. umschnitt.Weg.Select(one => one.Id)];
        if (await FindCitingAsync(connection, ids) is { } empfehlung)
        {
            return new(SchnittOutcome.Cited, Empfehlung: empfehlung);
        }

        const string spans = "SELECT start, ende FROM beitrag WHERE protokoll = @Protokoll AND id NOT IN @ids ORDER BY start";
        const string dokument = "SELECT text, bilanz FROM dokument WHERE protokoll = @Protokoll";
        List<TextSpan> danach = [.. (await connection.QueryAsync<(int Start, int Ende)>(spans, new { umschnitt.Protokoll, ids })).Select(row => new TextSpan(row.Start, row.Ende))];
        if (umschnitt.Neu.Any(neu => danach.Any(span => span.Start < neu.Beitrag.Span.End && neu.Beitrag.Span.Start < span.End)))
        {
            return new(SchnittOutcome.Conflict);
        }

        var (text, json) = await connection.QueryFirstOrDefaultAsync<(string? Text, string? Bilanz)>(dokument, new { umschnitt.Protokoll });
        if (text is null || json is null)
        {
            return new(SchnittOutcome.NotFound);
        }

        Verbatim.Check(text, umschnitt.Neu.Select(neu => neu.Beitrag));
        var buch = new Schrittbuch(connection, umschnitt.Art, now);
        danach.AddRange(umschnitt.Neu.Select(neu => neu.Beitrag.Span));
        await ChangeLinesAsync(connection, umschnitt, Json.Read<Bilanz>(json), gone, danach, buch);
        var decided = await CarryOver.LoadAsync(connection, gone);
        foreach (var beitrag in gone)
        {
            await buch.KeepAsync(beitrag);
        }

        await DeleteAsync(connection, ids);
        await BeitragWriter.InsertAsync(connection, umschnitt.Protokoll, umschnitt.Neu);
        await Masken.ApplyAsync(connection, umschnitt.Protokoll);
        await AnliegenWriter.PlaceAsync(connection, umschnitt.Gruppen);
        foreach (var neu in umschnitt.Neu)
        {
            await buch.NoteNewAsync(umschnitt.Protokoll, neu.Id);
            if (decided is not null)
            {
                await BeitragCorrection.StoreAsync(connection, (await BeitragStore.GetAsync(connection, neu.Id))!, decided, now, buch);
            }
        }

        await AnliegenWriter.ChangeAsync(connection);
        return new(SchnittOutcome.Done, await buch.SchrittAsync(umschnitt.Protokoll));
    }

    /// <summary>Title of a recommendation that cites one of these Beitraege, or null.</summary>
    public static async Task<string?> FindCitingAsync(SqliteConnection connection, IReadOnlyCollection<long> ids)
    {
        const string sql = """
            SELECT h.id FROM beleg b JOIN handlungsempfehlung h ON h.id = b.handlungsempfehlung
            WHERE b.beitrag IN @ids AND h.status <> 'verworfen' ORDER BY h.id LIMIT 1
            """;
        return await connection.QueryFirstOrDefaultAsync<long?>(sql, new { ids }) is { } id
            ? (await HandlungsempfehlungStore.GetAsync(connection, id))?.Titel
            : null;
    }

    /// <summary>Takes Beitraege away; who works on their Anliegen sees that they went.</summary>
    public static async Task DeleteAsync(SqliteConnection connection, IReadOnlyCollection<long> ids)
    {
        const string count = "UPDATE anliegen SET version = version + 1 WHERE id IN (SELECT anliegen FROM beitrag WHERE id IN @ids)";
        const string delete = "DELETE FROM beitrag WHERE id IN @ids";
        await connection.ExecuteAsync(count, new { ids });
        await connection.ExecuteAsync(delete, new { ids });
    }

    /// <summary>Puts lines into the ledger of a Protokoll and counts them anew.</summary>
    public static async Task SaveLinesAsync(SqliteConnection connection, long protokoll, IReadOnlyList<Zeile> zeilen)
    {
        const string read = "SELECT bilanz FROM dokument WHERE protokoll = @protokoll";
        const string save = "UPDATE dokument SET bilanz = @bilanz WHERE protokoll = @protokoll";
        if (zeilen.Count == 0)
        {
            return;
        }

        var bilanz = Schnitt.Mit(Json.Read<Bilanz>((await connection.ExecuteScalarAsync<string>(read, new { protokoll }))!), zeilen);
        await connection.ExecuteAsync(save, new { protokoll, bilanz = Json.Write(bilanz) });
        await connection.ExecuteAsync("DELETE FROM zeilenbilanz WHERE protokoll = @protokoll", new { protokoll });
        await ImportWriter.SaveLineCountsAsync(connection, protokoll, bilanz);
    }

    private static async Task ChangeLinesAsync(
        SqliteConnection connection, Umschnitt umschnitt, Bilanz bilanz, List<AbgelegterBeitrag> gone, List<TextSpan> danach, Schrittbuch buch)
    {
        var changed = Schnitt.Veraendert(bilanz, [.. gone.Select(beitrag => beitrag.Beitrag.Span)], danach, umschnitt.Grund);
        var numbers = changed.Select(zeile => zeile.Nummer).ToHashSet();
        await buch.KeepLinesAsync(umschnitt.Protokoll, [.. bilanz.Zeilen.Where(zeile => numbers.Contains(zeile.Nummer))]);
        await SaveLinesAsync(connection, umschnitt.Protokoll, changed);
    }
}
