using Dapper;

using Fokuslupe.Domain;

namespace Fokuslupe.Storage;

/// <summary>What people corrected or confirmed, as rows that models can learn from.</summary>
public sealed class KorrekturStore(Database database)
{
    private const string Rows = """
        SELECT b.id AS beitrag, b.protokoll, substr(p.sha256, 1, 16) AS gruppe, b.start, coalesce(b.maskiert, b.text) AS text, b.bezug, b.handlungsfeld, b.weitere,
            b.quer, b.art, b.haltung, CASE WHEN a.bekannt = 1 OR b.fest = 1 THEN b.anliegen END AS anliegen,
            CASE WHEN b.fest = 1 AND (a.eigen = 1 OR a.bekannt = 0) THEN coalesce(a.maskiert, a.titel) END AS anliegentitel,
            (SELECT json_group_array(feld) FROM (
                SELECT feld FROM korrektur WHERE beitrag = b.id UNION SELECT 'anliegen' WHERE b.fest = 1 ORDER BY 1)) AS geprueft,
            (SELECT max(wann) FROM (
                SELECT wann FROM korrektur WHERE beitrag = b.id
                UNION ALL
                SELECT e.wann FROM entscheidung e JOIN entscheidung_beitrag eb ON eb.entscheidung = e.id WHERE eb.beitrag = b.id)) AS wann
        FROM beitrag b JOIN protokoll p ON p.id = b.protokoll LEFT JOIN anliegen a ON a.id = b.anliegen
        WHERE b.geprueft = 1 OR b.fest = 1
        ORDER BY b.id
        """;

    /// <summary>One page, by id of the Beitrag.</summary>
    public async Task<Page<GepruefterBeitrag>> ListAsync(Paging paging, CancellationToken cancellationToken = default)
    {
        const string total = "SELECT count(*) FROM beitrag WHERE geprueft = 1 OR fest = 1";
        const string page = $"{Rows} LIMIT @Groesse OFFSET @Skip";
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<Row>(page, new { paging.Groesse, paging.Skip });
        return new([.. rows.Select(row => row.ToBeitrag())], await connection.ExecuteScalarAsync<int>(total));
    }

    /// <summary>All, by id of the Beitrag.</summary>
    public async Task<IReadOnlyList<GepruefterBeitrag>> LoadAsync(CancellationToken cancellationToken = default)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return [.. (await connection.QueryAsync<Row>(Rows)).Select(row => row.ToBeitrag())];
    }

    /// <summary>How many decisions there are about each value, in the order in which forms ask for them.</summary>
    /// <param name="since">Later ones count as new; null: all do.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<IReadOnlyList<Korrekturzahl>> CountAsync(DateTimeOffset? since, CancellationToken cancellationToken = default)
    {
        const string sql = """
            SELECT feld, sum(alt IS neu) AS bestaetigt, sum(alt IS NOT neu) AS geaendert, sum(wann > coalesce(@since, '')) AS neu
            FROM korrektur GROUP BY feld
            ORDER BY CASE feld WHEN 'handlungsfeld' THEN 1 WHEN 'art' THEN 2 WHEN 'haltung' THEN 3 ELSE 4 END
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<(string Feld, int Bestaetigt, int Geaendert, int Neu)>(sql, new { since = since is { } time ? Iso.Write(time) : null });
        return [.. rows.Select(row => new Korrekturzahl(row.Feld, row.Bestaetigt, row.Geaendert, row.Neu))];
    }

    /// <summary>One page of the decisions, the latest first.</summary>
    /// <param name="onlyChanges">True: without those that confirmed a value.</param>
    /// <param name="paging">Which page.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<Page<Korrekturzeile>> ListLogAsync(bool onlyChanges, Paging paging, CancellationToken cancellationToken = default)
    {
        const string total = "SELECT count(*) FROM korrektur WHERE @onlyChanges = 0 OR alt IS NOT neu";
        const string page = """
            SELECT k.beitrag, k.feld, k.alt, k.neu, k.wann, b.protokoll, coalesce(b.maskiert, b.text)
            FROM korrektur k JOIN beitrag b ON b.id = k.beitrag
            WHERE @onlyChanges = 0 OR k.alt IS NOT k.neu
            ORDER BY k.id DESC LIMIT @Groesse OFFSET @Skip
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<(long Beitrag, string Feld, string? Alt, string? Neu, string Wann, long Protokoll, string Text)>(
            page, new { onlyChanges, paging.Groesse, paging.Skip });
        return new(
            [.. rows.Select(row => new Korrekturzeile(new(row.Beitrag, row.Feld, row.Alt, row.Neu, Iso.ReadTime(row.Wann)), row.Protokoll, row.Text))],
            await connection.ExecuteScalarAsync<int>(total, new { onlyChanges }));
    }

    private sealed record Row
    {
        public long Beitrag { get; init; }

        public long Protokoll { get; init; }

        public string Gruppe { get; init; } = "";

        public int Start { get; init; }

        public string Text { get; init; } = "";

        public string Bezug { get; init; } = "";

        public string Handlungsfeld { get; init; } = "";

        public string Weitere { get; init; } = "[]";

        public string Quer { get; init; } = "[]";

        public string Art { get; init; } = "";

        public string Haltung { get; init; } = "";

        public string? Anliegen { get; init; }

        public string? Anliegentitel { get; init; }

        public string Geprueft { get; init; } = "[]";

        public string Wann { get; init; } = "";

        public GepruefterBeitrag ToBeitrag() => new()
        {
            Beitrag = Beitrag,
            Protokoll = Protokoll,
            Gruppe = Gruppe,
            Start = Start,
            Text = Text,
            Bezug = Codes.Parse<Bezug>(Bezug),
            Handlungsfeld = Handlungsfeld,
            Weitere = Json.ReadCodes(Weitere),
            Quer = Json.ReadCodes(Quer),
            Art = Codes.Parse<Art>(Art),
            Haltung = Codes.Parse<Haltung>(Haltung),
            Anliegen = Anliegen,
            Anliegentitel = Anliegentitel,
            Geprueft = Json.ReadCodes(Geprueft),
            Wann = Iso.ReadTime(Wann),
        };
    }
}
