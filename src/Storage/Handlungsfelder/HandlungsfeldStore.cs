using System.Globalization;

using Dapper;

using Fokuslupe.Domain;

namespace Fokuslupe.Storage;

/// <summary>Counts over all Handlungsfelder.</summary>
public sealed class HandlungsfeldStore(Database database)
{
    /// <summary>What was said about each field in each year, by field and year; without bounds undated Protokolle count, too.</summary>
    /// <param name="von">First day, or null.</param>
    /// <param name="bis">Last day, or null.</param>
    /// <param name="zuordnung">Under which id a field is counted; a Sitzung counts once for each id. Null, or a field left out: under its own.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    public async Task<IReadOnlyList<Feldjahr>> LoadJahreAsync(
        DateOnly? von, DateOnly? bis, IReadOnlyDictionary<string, string>? zuordnung = null, CancellationToken cancellationToken = default)
    {
        const string sql = """
            WITH zuordnung AS MATERIALIZED (SELECT key AS feld, value AS zeile FROM json_each(@zuordnung))
            SELECT coalesce(k.zeile, z.handlungsfeld), substr(p.datum, 1, 4), sum(z.beitraege), sum(z.forderungen), sum(z.unsicher), count(DISTINCT z.protokoll)
            FROM (SELECT handlungsfeld, protokoll, count(*) AS beitraege, sum(art = 'forderung') AS forderungen, sum(unsicher) AS unsicher
                FROM beitrag GROUP BY handlungsfeld, protokoll) z
            JOIN protokoll p ON p.id = z.protokoll
            LEFT JOIN zuordnung k ON k.feld = z.handlungsfeld
            WHERE (@von IS NULL OR p.datum >= @von) AND (@bis IS NULL OR p.datum <= @bis)
            GROUP BY 1, 2 ORDER BY 1, 2
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<(string Feld, string? Jahr, int Beitraege, int Forderungen, int Unsicher, int Sitzungen)>(
            sql, new { von = Iso.Write(von), bis = Iso.Write(bis), zuordnung = Json.Write(zuordnung ?? new Dictionary<string, string>()) });
        return [.. rows.Select(row => new Feldjahr(
            row.Feld,
            row.Jahr is null ? null : int.Parse(row.Jahr, CultureInfo.InvariantCulture),
            row.Beitraege,
            row.Forderungen,
            row.Unsicher,
            row.Sitzungen))];
    }
}
