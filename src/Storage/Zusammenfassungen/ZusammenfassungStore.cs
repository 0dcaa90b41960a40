using Dapper;

using Fokuslupe.Domain;

namespace Fokuslupe.Storage;

/// <summary>What summaries need to know about everything that is not in their field.</summary>
public sealed class ZusammenfassungStore(Database database)
{
    private volatile Worte? _worte;

    /// <summary>What was read in a period; without bounds undated Protokolle count, too.</summary>
    public async Task<Grundlage> LoadGrundlageAsync(DateOnly? von, DateOnly? bis, CancellationToken cancellationToken = default)
    {
        const string period = "(@von IS NULL OR p.datum >= @von) AND (@bis IS NULL OR p.datum <= @bis)";
        const string protokolle = $"""
            SELECT count(*) FILTER (WHERE {period}) AS Protokolle, count(*) FILTER (WHERE p.datum IS NULL AND NOT coalesce({period}, 0)) AS OhneDatum,
                coalesce(sum((SELECT count(*) FROM beitrag b WHERE b.protokoll = p.id)) FILTER (WHERE {period}), 0) AS Beitraege
            FROM protokoll p JOIN dokument d ON d.protokoll = p.id
            WHERE d.bilanz IS NOT NULL
            """;
        const string zeilen = $"""
            SELECT z.art, sum(z.zeilen) FROM zeilenbilanz z JOIN protokoll p ON p.id = z.protokoll WHERE {period} GROUP BY z.art
            """;

        var parameters = new { von = Iso.Write(von), bis = Iso.Write(bis) };
        await using var connection = await database.OpenAsync(cancellationToken);
        var counts = await connection.QuerySingleAsync<(int Protokolle, int OhneDatum, int Beitraege)>(protokolle, parameters);
        var lines = await connection.QueryAsync<(string Art, int Zeilen)>(zeilen, parameters);
        return new()
        {
            Protokolle = counts.Protokolle,
            OhneDatum = counts.OhneDatum,
            Beitraege = counts.Beitraege,
            Zeilen = lines.ToDictionary(line => Codes.Parse<Zeilenart>(line.Art), line => line.Zeilen),
        };
    }

    /// <summary>
    /// How often each word occurs in all Beitraege; words in lower case without diacritics, as the full-text index has them. Counted anew
    /// when Beitraege have come or gone.
    /// </summary>
    public async Task<IReadOnlyDictionary<string, int>> LoadWortzahlenAsync(CancellationToken cancellationToken = default)
    {
        const string state = "SELECT coalesce(max(id), 0), count(*) FROM beitrag";
        const string sql = "SELECT term, cnt FROM beitrag_worte";
        await using var connection = await database.OpenAsync(cancellationToken);
        var stand = await connection.QuerySingleAsync<(long, long)>(state);
        if (_worte is { } kept && kept.Stand == stand)
        {
            return kept.Zahlen;
        }

        var zahlen = (await connection.QueryAsync<(string Wort, int Anzahl)>(sql)).ToDictionary(row => row.Wort, row => row.Anzahl, StringComparer.Ordinal);
        _worte = new(stand, zahlen);
        return zahlen;
    }

    private sealed record Worte((long, long) Stand, IReadOnlyDictionary<string, int> Zahlen);
}
