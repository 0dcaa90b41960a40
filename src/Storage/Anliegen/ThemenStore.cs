using Dapper;

namespace Fokuslupe.Storage;

/// <summary>How much was said on a Thema.</summary>
/// <param name="Thema">Id.</param>
/// <param name="Anliegen">Number of its Anliegen that were demanded.</param>
/// <param name="Beitraege">Number of their Beitraege.</param>
/// <param name="Sitzungen">Number of different Sitzungen; those with nothing but copies do not count.</param>
public sealed record ThemaStand(string Thema, int Anliegen, int Beitraege, int Sitzungen);

/// <summary>Which Anliegen are under which Thema. What Themen there are, the models know.</summary>
public sealed class ThemenStore(Database database)
{
    /// <summary>The Themen on which something was said, by id.</summary>
    public async Task<IReadOnlyList<ThemaStand>> LoadAsync(CancellationToken cancellationToken = default)
    {
        const string sql = """
            SELECT a.thema AS Thema, count(DISTINCT a.id) AS Anliegen, count(*) AS Beitraege,
                count(DISTINCT CASE WHEN b.karte = b.id THEN b.protokoll END) AS Sitzungen
            FROM anliegen a JOIN beitrag b ON b.anliegen = a.id
            WHERE a.thema IS NOT NULL
            GROUP BY a.thema ORDER BY a.thema
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<(string Thema, int Anliegen, int Beitraege, int Sitzungen)>(sql);
        return [.. rows.Select(row => new ThemaStand(row.Thema, row.Anliegen, row.Beitraege, row.Sitzungen))];
    }

    /// <summary>
    /// The Anliegen that are under none of these Themen, and all of the catalogue, which a new catalogue may have moved: by id and
    /// without their opposed ones, others than those of the catalogue with what some of their Beitraege say.
    /// </summary>
    public async Task<IReadOnlyList<(Domain.Anliegen Anliegen, IReadOnlyList<string> Texte)>> LoadUnsettledAsync(
        IEnumerable<string> themen, CancellationToken cancellationToken = default)
    {
        const string outside = "(thema IS NULL OR thema NOT IN (SELECT value FROM json_each(@themen)))";
        const string anliegen = $"SELECT id, coalesce(maskiert, titel) AS titel, handlungsfeld, bekannt FROM anliegen WHERE bekannt = 1 OR {outside} ORDER BY id";
        const string texte = $"""
            SELECT anliegen, text FROM (
                SELECT anliegen, coalesce(maskiert, text) AS text, row_number() OVER (PARTITION BY anliegen ORDER BY id) AS number
                FROM beitrag WHERE anliegen IN (SELECT id FROM anliegen WHERE bekannt = 0 AND {outside}))
            WHERE number <= 32
            """;
        var given = new { themen = Json.Write(themen) };
        await using var connection = await database.OpenAsync(cancellationToken);
        var texts = (await connection.QueryAsync<(string Anliegen, string Text)>(texte, given)).ToLookup(row => row.Anliegen, row => row.Text);
        return [.. (await connection.QueryAsync<AnliegenRow>(anliegen, given)).Select(row => (row.ToAnliegen(), (IReadOnlyList<string>)[.. texts[row.Id]]))];
    }

    /// <summary>Puts Anliegen under Themen; null: under none.</summary>
    public Task SetAsync(IEnumerable<(string Anliegen, string? Thema)> themen, CancellationToken cancellationToken = default)
    {
        const string sql = "UPDATE anliegen SET thema = @Thema WHERE id = @Anliegen AND thema IS NOT @Thema";
        return database.WriteAsync(
            connection => connection.ExecuteAsync(sql, themen.Select(one => new { one.Anliegen, one.Thema })), cancellationToken);
    }
}
