using Dapper;

using Fokuslupe.Domain;

namespace Fokuslupe.Storage;

/// <summary>What became of the wish to take a step back.</summary>
public enum SchrittOutcome
{
    /// <summary>All is as it was before.</summary>
    Undone,

    /// <summary>The Protokoll has no such step.</summary>
    NotFound,

    /// <summary>It is taken back already, or a later one is not; nothing was changed.</summary>
    NotTheLast,

    /// <summary>A recommendation cites a Beitrag that would go; nothing was changed.</summary>
    Cited,
}

/// <summary>The outcome, the Beitraege that are as before, and the recommendation that stands in the way.</summary>
public sealed record SchrittResult(SchrittOutcome Outcome, Schrittart? Art, IReadOnlyList<long> Beitraege, string? Empfehlung = null);

/// <summary>The steps of people in the Protokolle.</summary>
public sealed class SchrittStore(Database database)
{
    /// <summary>A step counts until it is taken back; a correction also ends when all that it decided is taken back one by one.</summary>
    internal const string Counts = """
        s.zurueckgenommen IS NULL AND (s.art <> 'korrektur' OR EXISTS (SELECT * FROM korrektur k WHERE k.schritt = s.id))
        """;

    private const string Rows = $"""
        SELECT s.id, s.protokoll, s.art, s.wann, CASE s.art
            WHEN 'korrektur' THEN (SELECT count(DISTINCT k.beitrag) FROM korrektur k WHERE k.schritt = s.id)
            ELSE (SELECT count(*) FROM schritt_beitrag b WHERE b.schritt = s.id) END AS beitraege
        FROM schritt s WHERE s.protokoll = @protokoll AND {Counts} ORDER BY s.id DESC LIMIT @count
        """;

    /// <summary>The steps of a Protokoll that are not taken back, the last first.</summary>
    public async Task<IReadOnlyList<Schritt>> ListAsync(long protokoll, int count, CancellationToken cancellationToken = default)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<(long Id, long Protokoll, string Art, string Wann, int Beitraege)>(Rows, new { protokoll, count });
        return [.. rows.Select(row => new Schritt(row.Id, row.Protokoll, Codes.Parse<Schrittart>(row.Art), Iso.ReadTime(row.Wann), row.Beitraege))];
    }

    /// <summary>The last step of a Protokoll that is not taken back, or null.</summary>
    public async Task<Schritt?> GetLastAsync(long protokoll, CancellationToken cancellationToken = default) =>
        await ListAsync(protokoll, 1, cancellationToken) is [var last] ? last : null;

    /// <summary>Takes the last step of a Protokoll back; its Beitraege get a new version.</summary>
    /// <param name="protokoll">Id of the Protokoll.</param>
    /// <param name="schritt">The step that the person saw as the last.</param>
    /// <param name="now">The present time.</param>
    /// <param name="cancellationToken">Stops it; nothing is changed then.</param>
    public Task<SchrittResult> UndoAsync(long protokoll, long schritt, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        database.WriteAsync(connection => Schrittruecknahme.RunAsync(connection, protokoll, schritt, now), cancellationToken);
}
