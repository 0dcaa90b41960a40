using Dapper;

using Fokuslupe.Domain;

namespace Fokuslupe.Storage;

/// <summary>What people corrected or confirmed, as rows that models can learn from.</summary>
public sealed class KorrekturStore(Database database)
{
    private const string Rows = """
        SELECT b.id AS beitrag, b.protokoll, substr(p.sha256, 1, 16) AS gruppe, b.start, coalesce(b.maskiert, b.text) AS text, b.bezug, b.handlungsfeld, b.weitere,
            b.quer, b.art, b.haltung, CASE WHEN a.bekannt = 1 OR b.fest = 1 THEN b.anliegen END AS anliegen,
            CASE WHEN b.fest = 1 AND (a.eigen = 1 OR a.bekannt = 0) THEN a.titel END AS anliegentitel,
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
