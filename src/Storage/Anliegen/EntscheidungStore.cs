using Dapper;

using Fokuslupe.Domain;

using Microsoft.Data.Sqlite;

namespace Fokuslupe.Storage;

/// <summary>What editors decide about Anliegen: each decision as a whole or not at all, on record, and the last can be taken back.</summary>
public sealed class EntscheidungStore(Database database)
{
    /// <summary>Merges other Anliegen into one.</summary>
    /// <param name="id">The one that stays.</param>
    /// <param name="version">Its version as the editor saw it.</param>
    /// <param name="andere">Ids of the others, one at least.</param>
    /// <param name="trotzGegensatz">True when the editor confirmed that opposed Anliegen are merged.</param>
    /// <param name="now">Time.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<EntscheidungResult> MergeAsync(
        string id, int version, IReadOnlyList<string> andere, bool trotzGegensatz, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        WriteAsync(connection => Zusammenfuehrung.StoreAsync(connection, id, version, andere, trotzGegensatz, now), cancellationToken);

    /// <summary>Splits Beitraege off an Anliegen.</summary>
    public Task<EntscheidungResult> SplitAsync(
        string id, int version, Abspaltung abspaltung, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        WriteAsync(connection => Teilung.StoreAsync(connection, id, version, abspaltung, now), cancellationToken);

    /// <summary>Changes, locks or confirms an Anliegen.</summary>
    public Task<EntscheidungResult> ChangeAsync(
        string id, int version, AnliegenChange change, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        WriteAsync(connection => Bearbeitung.StoreAsync(connection, id, version, change, now), cancellationToken);

    /// <summary>Takes a decision back, if it is the last that stands.</summary>
    public Task<RuecknahmeOutcome> UndoAsync(long entscheidung, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        WriteAsync(connection => Ruecknahme.StoreAsync(connection, entscheidung, now), cancellationToken);

    /// <summary>One page, the latest first.</summary>
    /// <param name="paging">Which.</param>
    /// <param name="anliegen">Only those that changed this Anliegen; null: all.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<Page<Entscheidung>> ListAsync(Paging paging, string? anliegen = null, CancellationToken cancellationToken = default)
    {
        const string which = """
            FROM entscheidung
            WHERE @anliegen IS NULL OR anliegen = @anliegen OR id IN (SELECT entscheidung FROM entscheidung_anliegen WHERE anliegen = @anliegen)
            """;
        const string total = $"SELECT count(*) {which}";
        const string page = $"""
            SELECT id, art, anliegen, andere, beitraege, trotz_gegensatz AS TrotzGegensatz, wann, zurueckgenommen
            {which} ORDER BY id DESC LIMIT @Groesse OFFSET @Skip
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<Row>(page, new { anliegen, paging.Groesse, paging.Skip });
        return new([.. rows.Select(row => row.ToEntscheidung())], await connection.ExecuteScalarAsync<int>(total, new { anliegen }));
    }

    /// <summary>Id of the last decision that stands, the only one that can be taken back; null when none does.</summary>
    public async Task<long?> GetLastAsync(CancellationToken cancellationToken = default)
    {
        const string sql = "SELECT max(id) FROM entscheidung WHERE zurueckgenommen IS NULL";
        await using var connection = await database.OpenAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<long?>(sql);
    }

    /// <summary>A decision may bring a title, or bring one back.</summary>
    private Task<T> WriteAsync<T>(Func<SqliteConnection, Task<T>> decide, CancellationToken cancellationToken) => database.WriteAsync(
        async connection =>
        {
            var result = await decide(connection);
            await Masken.ApplyToTitlesAsync(connection);
            return result;
        },
        cancellationToken);

    private sealed record Row
    {
        public long Id { get; init; }

        public string Art { get; init; } = "";

        public string? Anliegen { get; init; }

        public string Andere { get; init; } = "[]";

        public int Beitraege { get; init; }

        public bool TrotzGegensatz { get; init; }

        public string Wann { get; init; } = "";

        public string? Zurueckgenommen { get; init; }

        public Entscheidung ToEntscheidung() => new()
        {
            Id = Id,
            Art = Codes.Parse<Entscheidungsart>(Art),
            Anliegen = Anliegen,
            Andere = Json.ReadCodes(Andere),
            Beitraege = Beitraege,
            TrotzGegensatz = TrotzGegensatz,
            Wann = Iso.ReadTime(Wann),
            Zurueckgenommen = Zurueckgenommen is null ? null : Iso.ReadTime(Zurueckgenommen),
        };
    }
}
