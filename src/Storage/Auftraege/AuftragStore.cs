using Dapper;

using Fokuslupe.Domain;

using Microsoft.Data.Sqlite;

namespace Fokuslupe.Storage;

/// <summary>Background jobs, kept so that a restart finds what was left undone.</summary>
public sealed class AuftragStore(Database database)
{
    private const string Columns = "id, vorgang, protokoll, status, fortschritt, meldung, erstellt, beendet";

    public async Task<Auftrag?> GetAsync(long id, CancellationToken cancellationToken = default)
    {
        const string sql = $"SELECT {Columns} FROM auftrag WHERE id = @id";
        await using var connection = await database.OpenAsync(cancellationToken);
        return (await connection.QuerySingleOrDefaultAsync<AuftragRow>(sql, new { id }))?.ToAuftrag();
    }

    /// <summary>The latest of a kind, or the latest that ended like this; null when there is none.</summary>
    public async Task<Auftrag?> GetLastAsync(string vorgang, Auftragsstatus? status = null, CancellationToken cancellationToken = default)
    {
        const string sql = $"SELECT {Columns} FROM auftrag WHERE vorgang = @vorgang AND status = coalesce(@status, status) ORDER BY id DESC LIMIT 1";
        await using var connection = await database.OpenAsync(cancellationToken);
        return (await connection.QuerySingleOrDefaultAsync<AuftragRow>(sql, new { vorgang, status = status?.Code() }))?.ToAuftrag();
    }

    /// <summary>The latest, newest first.</summary>
    public async Task<IReadOnlyList<Auftrag>> ListRecentAsync(int count, CancellationToken cancellationToken = default)
    {
        const string sql = $"SELECT {Columns} FROM auftrag ORDER BY id DESC LIMIT @count";
        await using var connection = await database.OpenAsync(cancellationToken);
        return [.. (await connection.QueryAsync<AuftragRow>(sql, new { count })).Select(row => row.ToAuftrag())];
    }

    /// <summary>The latest of a kind, or null.</summary>
    public async Task<Auftrag?> GetLatestAsync(string vorgang, CancellationToken cancellationToken = default)
    {
        const string sql = $"SELECT {Columns} FROM auftrag WHERE vorgang = @vorgang ORDER BY id DESC LIMIT 1";
        await using var connection = await database.OpenAsync(cancellationToken);
        return (await connection.QuerySingleOrDefaultAsync<AuftragRow>(sql, new { vorgang }))?.ToAuftrag();
    }

    /// <summary>Asks for a training or a regrouping, unless one of the kind waits or runs.</summary>
    /// <returns>The new Auftrag, or the one that was there; and whether it is new.</returns>
    public Task<(Auftrag Auftrag, bool Added)> AddSingleAsync(string vorgang, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        const string open = $"SELECT {Columns} FROM auftrag WHERE vorgang = @vorgang AND status IN ('wartet', 'laeuft')";
        const string added = $"SELECT {Columns} FROM auftrag WHERE id = @id";
        return database.WriteAsync(
            async connection =>
            {
                if (await connection.QueryFirstOrDefaultAsync<AuftragRow>(open, new { vorgang }) is { } present)
                {
                    return (present.ToAuftrag(), false);
                }

                var id = await AddAsync(connection, vorgang, null, now);
                return ((await connection.QuerySingleAsync<AuftragRow>(added, new { id })).ToAuftrag(), true);
            },
            cancellationToken);
    }

    /// <summary>Sets an Auftrag that waits or runs to <c>abgebrochen</c>.</summary>
    /// <returns>False when there is none of this id.</returns>
    public Task<bool> CancelAsync(long id, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        const string sql = """
            UPDATE auftrag SET status = 'abgebrochen', beendet = @now, meldung = CASE vorgang
                WHEN 'import' THEN 'Das Einlesen wurde abgebrochen. Lesen Sie das Protokoll neu ein oder löschen Sie es.'
                WHEN 'einordnung' THEN 'Die Neueinordnung wurde abgebrochen; was schon neu eingeordnet ist, bleibt.'
                WHEN 'training' THEN 'Das Training wurde abgebrochen; es bleibt alles, wie es war.'
                ELSE 'Die Regruppierung wurde abgebrochen; es bleibt alles, wie es war.' END
            WHERE id = @id AND status IN ('wartet', 'laeuft')
            """;
        return database.WriteAsync(
            async connection => await connection.ExecuteAsync(sql, new { id, now = Iso.Write(now) }) == 1, cancellationToken);
    }

    /// <summary>Takes the Auftrag of a kind that has waited longest and sets it to <c>laeuft</c>; null when none waits. No two callers get the same.</summary>
    public Task<Auftrag?> TakeNextAsync(string vorgang = Auftrag.Import, CancellationToken cancellationToken = default)
    {
        const string sql = $"""
            UPDATE auftrag SET status = 'laeuft', fortschritt = 0, versuche = versuche + 1
            WHERE id = (SELECT id FROM auftrag WHERE status = 'wartet' AND vorgang = @vorgang ORDER BY id LIMIT 1)
            RETURNING {Columns}
            """;
        return database.WriteAsync(
            async connection => (await connection.QuerySingleOrDefaultAsync<AuftragRow>(sql, new { vorgang }))?.ToAuftrag(),
            cancellationToken);
    }

    /// <summary>Notes how far a running Auftrag is, 0 to 1.</summary>
    public Task ReportAsync(long id, double fortschritt, CancellationToken cancellationToken = default)
    {
        const string sql = "UPDATE auftrag SET fortschritt = @fortschritt WHERE id = @id AND status = 'laeuft'";
        return database.WriteAsync(connection => connection.ExecuteAsync(sql, new { id, fortschritt }), cancellationToken);
    }

    /// <summary>Sets an Auftrag to <c>fertig</c>; an import is finished by <see cref="ProtokollStore.SaveImportAsync"/>.</summary>
    public Task FinishAsync(long id, string? meldung, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        database.WriteAsync(connection => FinishAsync(connection, id, meldung, now), cancellationToken);

    /// <summary>Sets an Auftrag that nobody has stopped to <c>fehler</c> with a German sentence that says why.</summary>
    public Task FailAsync(long id, string meldung, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        const string sql = "UPDATE auftrag SET status = 'fehler', meldung = @meldung, beendet = @now WHERE id = @id AND status <> 'abgebrochen'";
        return database.WriteAsync(
            connection => connection.ExecuteAsync(sql, new { id, meldung, now = Iso.Write(now) }), cancellationToken);
    }

    /// <summary>
    /// At the start of the service: lets those wait again that were running when it was killed.
    /// One that was running each of three times is the likely cause and fails instead.
    /// </summary>
    /// <returns>How many wait again.</returns>
    public Task<int> RequeueAsync(DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        const string fail = """
            UPDATE auftrag SET status = 'fehler', beendet = @now,
                meldung = 'Der Dienst wurde dreimal während dieses Auftrags beendet. ' || CASE vorgang
                    WHEN 'import' THEN 'Bitte prüfen Sie das Dokument und laden Sie es erneut hoch.'
                    WHEN 'einordnung' THEN 'Die Neueinordnung wurde abgebrochen; was schon neu eingeordnet ist, bleibt.'
                    WHEN 'training' THEN 'Bitte prüfen Sie, ob der Arbeitsspeicher reicht, und starten Sie das Training neu.'
                    ELSE 'Bitte prüfen Sie, ob der Arbeitsspeicher reicht, und starten Sie die Regruppierung neu.' END
            WHERE status = 'laeuft' AND versuche >= 3
            """;
        const string requeue = "UPDATE auftrag SET status = 'wartet', fortschritt = 0 WHERE status = 'laeuft'";
        return database.WriteAsync(
            async connection =>
            {
                await connection.ExecuteAsync(fail, new { now = Iso.Write(now) });
                return await connection.ExecuteAsync(requeue);
            },
            cancellationToken);
    }

    /// <summary>Lets an import that failed or was stopped wait again.</summary>
    /// <returns>False when there is nothing to repeat.</returns>
    public Task<bool> RepeatImportAsync(long protokoll, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        const string sql = """
            INSERT INTO auftrag (vorgang, protokoll, status, erstellt)
            SELECT 'import', protokoll, 'wartet', @now FROM auftrag
            WHERE id = (SELECT max(id) FROM auftrag WHERE protokoll = @protokoll) AND status IN ('fehler', 'abgebrochen')
            """;
        return database.WriteAsync(
            async connection => await connection.ExecuteAsync(sql, new { protokoll, now = Iso.Write(now) }) == 1, cancellationToken);
    }

    internal static Task<long> AddAsync(SqliteConnection connection, string vorgang, long? protokoll, DateTimeOffset now)
    {
        const string sql = """
            INSERT INTO auftrag (vorgang, protokoll, status, erstellt)
            VALUES (@vorgang, @protokoll, 'wartet', @now) RETURNING id
            """;
        return connection.ExecuteScalarAsync<long>(sql, new { vorgang, protokoll, now = Iso.Write(now) });
    }

    internal static Task<int> FinishAsync(SqliteConnection connection, long id, string? meldung, DateTimeOffset now)
    {
        const string sql = """
            UPDATE auftrag SET status = 'fertig', fortschritt = 1, meldung = @meldung, beendet = @now WHERE id = @id
            """;
        return connection.ExecuteAsync(sql, new { id, meldung, now = Iso.Write(now) });
    }
}
