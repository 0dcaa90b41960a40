using Dapper;

namespace Fokuslupe.Storage;

/// <summary>The Gremien as the minutes spell them.</summary>
public sealed class GremienStore(Database database)
{
    /// <summary>All spellings of the minutes, each once, by the alphabet.</summary>
    public async Task<IReadOnlyList<Gremienschreibweise>> ListAsync(CancellationToken cancellationToken = default)
    {
        const string sql = """
            SELECT p.gremium AS Schreibweise, count(*) AS Sitzungen, min(p.datum) AS Von, max(p.datum) AS Bis
            FROM protokoll p WHERE p.gremium IS NOT NULL GROUP BY p.gremium ORDER BY p.gremium
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<(string Schreibweise, int Sitzungen, string? Von, string? Bis)>(sql);
        return [.. rows.Select(row => new Gremienschreibweise(row.Schreibweise, row.Sitzungen, Iso.ReadDay(row.Von), Iso.ReadDay(row.Bis)))];
    }
}

/// <summary>A spelling of a Gremium.</summary>
/// <param name="Schreibweise">As the minutes say.</param>
/// <param name="Sitzungen">Number of Sitzungen.</param>
/// <param name="Von">Day of the first; null when none has a day.</param>
/// <param name="Bis">Day of the last.</param>
public sealed record Gremienschreibweise(string Schreibweise, int Sitzungen, DateOnly? Von, DateOnly? Bis);
