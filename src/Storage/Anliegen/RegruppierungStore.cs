using Dapper;

using Fokuslupe.Domain;

using Microsoft.Data.Sqlite;

namespace Fokuslupe.Storage;

/// <summary>What a full regrouping proposes, in the form in which it is applied.</summary>
public sealed record Vorschlag
{
    /// <summary>How it differs from what stood when it was made.</summary>
    public required Veraenderungen Veraenderungen { get; init; }

    /// <summary>The Anliegen that Beitraege go to or that get another title. Ids of Beitraege are not needed here.</summary>
    public required IReadOnlyList<Gruppe> Anliegen { get; init; }

    /// <summary>Highest id of a Beitrag that was looked at.</summary>
    public required long BisBeitrag { get; init; }
}

/// <summary>What became of an acceptance or a refusal.</summary>
public enum VorschlagOutcome
{
    /// <summary>Done.</summary>
    Done,

    /// <summary>No regrouping has proposed anything.</summary>
    NotFound,

    /// <summary>The editor saw another proposal than the present one.</summary>
    Stale,

    /// <summary>It was decided on before, or is out of date.</summary>
    NotOpen,
}

/// <summary>The outcome, the proposal as it stands now, and the decision that an acceptance is on record as.</summary>
public sealed record VorschlagResult(VorschlagOutcome Outcome, Regruppierung? Current, long? Entscheidung = null);

/// <summary>The proposals of full regroupings; the latest is the one that counts.</summary>
public sealed class RegruppierungStore(Database database)
{
    private const string Latest = """
        SELECT auftrag, status, erstellt, entschieden, uebergangen, inhalt FROM regruppierung ORDER BY auftrag DESC LIMIT 1
        """;

    /// <summary>Stores a proposal and finishes its Auftrag, unless that was cancelled meanwhile. An earlier one that is open is out of date.</summary>
    /// <param name="auftrag">Id of the Auftrag.</param>
    /// <param name="entscheidungen">Number of decisions when the run began.</param>
    /// <param name="vorschlag">The proposal.</param>
    /// <param name="meldung">German sentence for the Auftrag.</param>
    /// <param name="now">Time.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>False when editors decided something since the run began; then nothing is stored.</returns>
    public Task<bool> ProposeAsync(
        long auftrag, long entscheidungen, Vorschlag vorschlag, string meldung, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        const string decided = "SELECT EXISTS (SELECT * FROM bestand WHERE entscheidungen <> @entscheidungen)";
        const string running = "SELECT EXISTS (SELECT * FROM auftrag WHERE id = @auftrag AND status = 'laeuft')";
        const string insert = """
            INSERT INTO regruppierung (auftrag, status, erstellt, inhalt) VALUES (@auftrag, 'offen', @now, @inhalt)
            """;
        var inhalt = Json.Write(vorschlag);
        return database.WriteAsync(
            async connection =>
            {
                if (await connection.ExecuteScalarAsync<bool>(decided, new { entscheidungen }))
                {
                    return false;
                }

                if (await connection.ExecuteScalarAsync<bool>(running, new { auftrag }))
                {
                    await RegruppierungWriter.OvertakeAsync(connection, now);
                    await connection.ExecuteAsync(insert, new { auftrag, now = Iso.Write(now), inhalt });
                    await AuftragStore.FinishAsync(connection, auftrag, meldung, now);
                }

                return true;
            },
            cancellationToken);
    }

    /// <summary>The latest proposal, whatever became of it; null when there was none.</summary>
    public async Task<Regruppierung?> GetAsync(CancellationToken cancellationToken = default)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return (await connection.QuerySingleOrDefaultAsync<Row>(Latest))?.ToRegruppierung(await Masken.OrdnungAsync(connection));
    }

    /// <summary>The last proposals and what became of them, the latest first; without what they would change.</summary>
    public async Task<IReadOnlyList<Regruppierung>> ListAsync(int count, CancellationToken cancellationToken = default)
    {
        const string sql = """
            SELECT auftrag, status, erstellt, entschieden, uebergangen FROM regruppierung ORDER BY auftrag DESC LIMIT @count
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        return [.. (await connection.QueryAsync<Row>(sql, new { count })).Select(row => row.ToRegruppierung(Datenschutzordnung.Vorgabe))];
    }

    /// <summary>Applies the proposal. Beitraege that were filed otherwise, decided on or deleted since are left alone and counted.</summary>
    public Task<VorschlagResult> AcceptAsync(long auftrag, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        DecideAsync(auftrag, RegruppierungWriter.ApplyAsync, Regruppierungsstatus.Angenommen, now, cancellationToken);

    /// <summary>Drops the proposal; all stays as it is.</summary>
    public Task<VorschlagResult> DropAsync(long auftrag, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        DecideAsync(
            auftrag, (_, _, _) => Task.FromResult<(long?, int)>((null, 0)), Regruppierungsstatus.Verworfen, now, cancellationToken);

    private Task<VorschlagResult> DecideAsync(
        long auftrag,
        Func<SqliteConnection, Vorschlag, DateTimeOffset, Task<(long? Entscheidung, int Uebergangen)>> apply,
        Regruppierungsstatus status,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        const string update = """
            UPDATE regruppierung SET status = @status, entschieden = @now, uebergangen = @uebergangen WHERE auftrag = @auftrag
            """;
        return database.WriteAsync(
            async connection =>
            {
                var row = await connection.QuerySingleOrDefaultAsync<Row>(Latest);
                var ordnung = await Masken.OrdnungAsync(connection);
                if (row is null || row.Auftrag != auftrag)
                {
                    return new VorschlagResult(row is null ? VorschlagOutcome.NotFound : VorschlagOutcome.Stale, row?.ToRegruppierung(ordnung));
                }

                if (row.ToRegruppierung(ordnung) is { Status: not Regruppierungsstatus.Offen } closed)
                {
                    return new VorschlagResult(VorschlagOutcome.NotOpen, closed);
                }

                var (entscheidung, uebergangen) = await apply(connection, Json.Read<Vorschlag>(row.Inhalt!), now);
                await connection.ExecuteAsync(update, new { auftrag, status = status.Code(), now = Iso.Write(now), uebergangen });
                return new VorschlagResult(
                    VorschlagOutcome.Done, (await connection.QuerySingleAsync<Row>(Latest)).ToRegruppierung(ordnung), entscheidung);
            },
            cancellationToken);
    }

    private sealed record Row
    {
        public long Auftrag { get; init; }

        public string Status { get; init; } = "";

        public string Erstellt { get; init; } = "";

        public string? Entschieden { get; init; }

        public int Uebergangen { get; init; }

        /// <summary>Null where only its fate is asked for.</summary>
        public string? Inhalt { get; init; }

        /// <param name="ordnung">Masks the titles: names in them were masked when they were made, words that people decided on later were not.</param>
        public Regruppierung ToRegruppierung(Datenschutzordnung ordnung) => new()
        {
            Auftrag = Auftrag,
            Status = Codes.Parse<Regruppierungsstatus>(Status),
            Erstellt = Iso.ReadTime(Erstellt),
            Entschieden = Entschieden is null ? null : Iso.ReadTime(Entschieden),
            Uebergangen = Uebergangen,
            Veraenderungen = Inhalt is null ? new() { Anliegen = [], Umzuege = [], Unveraendert = 0 } : Mask(Json.Read<Vorschlag>(Inhalt).Veraenderungen, ordnung),
        };

        private static Veraenderungen Mask(Veraenderungen changes, Datenschutzordnung ordnung) => changes with
        {
            Anliegen = [.. changes.Anliegen.Select(change => change with
            {
                Titel = Maske.Ersetzen(change.Titel, [], ordnung),
                TitelVorher = change.TitelVorher is null ? null : Maske.Ersetzen(change.TitelVorher, [], ordnung),
            })],
        };
    }
}
