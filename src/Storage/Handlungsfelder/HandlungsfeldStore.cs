using System.Globalization;

using Dapper;

using Fokuslupe.Domain;

namespace Fokuslupe.Storage;

/// <summary>Counts over all Handlungsfelder.</summary>
public sealed class HandlungsfeldStore(Database database)
{
    /// <summary>What was said about each field in each year, by field and year; without bounds undated Protokolle count, too.</summary>
    public async Task<IReadOnlyList<Feldjahr>> LoadJahreAsync(DateOnly? von, DateOnly? bis, CancellationToken cancellationToken = default)
    {
        const string sql = """
            SELECT z.handlungsfeld, substr(p.datum, 1, 4), sum(z.beitraege), sum(z.forderungen), sum(z.unsicher), count(*)
            FROM (SELECT handlungsfeld, protokoll, count(*) AS beitraege, sum(art = 'forderung') AS forderungen, sum(unsicher) AS unsicher
                FROM beitrag GROUP BY handlungsfeld, protokoll) z
            JOIN protokoll p ON p.id = z.protokoll
            WHERE (@von IS NULL OR p.datum >= @von) AND (@bis IS NULL OR p.datum <= @bis)
            GROUP BY 1, 2 ORDER BY 1, 2
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<(string Feld, string? Jahr, int Beitraege, int Forderungen, int Unsicher, int Sitzungen)>(
            sql, new { von = Iso.Write(von), bis = Iso.Write(bis) });
        return [.. rows.Select(row => new Feldjahr(
            row.Feld,
            row.Jahr is null ? null : int.Parse(row.Jahr, CultureInfo.InvariantCulture),
            row.Beitraege,
            row.Forderungen,
            row.Unsicher,
            row.Sitzungen))];
    }
}
