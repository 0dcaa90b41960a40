using Dapper;

using Fokuslupe.Domain;

using Microsoft.Data.Sqlite;

namespace Fokuslupe.Storage;

/// <summary>The Anliegen, known and grouped, with their recurrence.</summary>
public sealed class AnliegenStore(Database database)
{
    /// <summary>What was opposed to one that was merged away is opposed to the one that took it in.</summary>
    private const string Columns = """
        a.id, a.titel, a.handlungsfeld, a.bekannt, a.eigen, a.gesperrt, a.thema, a.ersatz, a.version,
        (SELECT json_group_array(gegen) FROM (
            SELECT DISTINCT coalesce(o.ersatz, o.id) AS gegen
            FROM anliegen m JOIN anliegen_gegen g ON g.anliegen = m.id JOIN anliegen o ON o.id = g.gegen
            WHERE (m.id = a.id OR m.ersatz = a.id) AND coalesce(o.ersatz, o.id) <> a.id
            ORDER BY 1)) AS Gegen
        """;

    /// <summary>Each card with its copies; the Sitzung is that in which it was said first. (SQLite takes bare columns from the row of the only min.)</summary>
    private const string Cards = """
        SELECT b.anliegen, count(*) AS beitraege, sum(b.punkte) AS punkte, s.protokoll, s.gremium, s.datum, s.titel, min(s.rang)
        FROM beitrag b
        JOIN (SELECT *, row_number() OVER (ORDER BY coalesce(datum, '9999'), protokoll) AS rang FROM sitzung) s ON s.protokoll = b.protokoll
        """;

    private const string Counted = """
        SELECT anliegen, sum(beitraege) AS beitraege, count(DISTINCT protokoll) AS sitzungen, count(DISTINCT gremium) AS gremien,
            min(datum) AS von, max(datum) AS bis, sum(punkte) AS punkte
        """;

    /// <summary>
    /// Counts per Anliegen, as <c>Recurrence</c> of Analysis does: breadth is counted in Sitzungen, of the copies of a card only
    /// the one said first counts for it.
    /// </summary>
    private const string Counts = $"({Counted} FROM ({Cards} WHERE b.anliegen IS NOT NULL GROUP BY b.anliegen, b.karte) GROUP BY anliegen)";

    private const string CountsOfOne = $"({Counted} FROM ({Cards} WHERE b.anliegen = @id GROUP BY b.karte))";

    private const string CountColumns = """
        coalesce(z.beitraege, 0) AS Beitraege, coalesce(z.sitzungen, 0) AS Sitzungen, coalesce(z.gremien, 0) AS Gremien,
        z.von, z.bis, coalesce(z.punkte, 0) AS Punkte
        """;

    private const string Filter = """
        WHERE a.ersatz IS NULL AND coalesce(z.sitzungen, 0) >= @MinSitzungen
            AND (@Handlungsfeld IS NULL OR a.handlungsfeld = @Handlungsfeld)
            AND (@Thema IS NULL OR a.thema = @Thema)
            AND (@jahr IS NULL OR EXISTS (
                SELECT * FROM beitrag b JOIN protokoll p ON p.id = b.protokoll WHERE b.anliegen = a.id AND substr(p.datum, 1, 4) = @jahr))
            AND (@q IS NULL OR a.nummer IN (SELECT rowid FROM anliegen_suche WHERE anliegen_suche MATCH @q))
        """;

    /// <summary>Stores the catalogue of known Anliegen; those already there get its titles, fields and opposed ones.</summary>
    public Task SeedAsync(IReadOnlyList<Domain.Anliegen> bekannte, CancellationToken cancellationToken = default) =>
        database.WriteAsync(connection => AnliegenWriter.SeedAsync(connection, bekannte), cancellationToken);

    /// <summary>One page.</summary>
    public async Task<Page<AnliegenStand>> ListAsync(
        AnliegenFilter filter, Paging paging, CancellationToken cancellationToken = default)
    {
        const string total = $"SELECT count(*) FROM anliegen a LEFT JOIN {Counts} z ON z.anliegen = a.id {Filter}";
        var page = $"""
            SELECT {Columns}, {CountColumns}, count(*) OVER () AS Gesamt
            FROM anliegen a LEFT JOIN {Counts} z ON z.anliegen = a.id {Filter}
            ORDER BY {Order(filter.Sortierung)}, a.id
            LIMIT @Groesse OFFSET @Skip
            """;

        var q = string.IsNullOrWhiteSpace(filter.Q) ? null : FullTextQuery.From(filter.Q);
        if (q is null && !string.IsNullOrWhiteSpace(filter.Q))
        {
            return new([], 0);
        }

        var jahr = filter.Jahr is { } year ? new DateOnly(year, 1, 1).ToString("yyyy", null) : null;
        var parameters = new { filter.Handlungsfeld, filter.Thema, jahr, q, filter.MinSitzungen, paging.Groesse, paging.Skip };
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = (await connection.QueryAsync<AnliegenRow>(page, parameters)).AsList();

        // A page behind the last one does not say how many there are.
        var gesamt = rows.Count > 0 ? rows[0].Gesamt : paging.Skip == 0 ? 0 : await connection.ExecuteScalarAsync<int>(total, parameters);
        return new([.. rows.Select(row => row.ToStand())], gesamt);
    }

    /// <summary>The Sitzungen that raised each of several Anliegen; of the copies of a card only the one said first counts.</summary>
    public async Task<ILookup<string, Sitzung>> LoadSitzungenAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken = default)
    {
        const string sql = $"""
            SELECT DISTINCT anliegen, protokoll, gremium, datum, titel
            FROM ({Cards} WHERE b.anliegen IN (SELECT value FROM json_each(@ids)) GROUP BY b.anliegen, b.karte)
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        return (await connection.QueryAsync<BeitragRow>(sql, new { ids = Json.Write(ids) }))
            .ToLookup(row => row.Anliegen!, row => row.ToSitzung(), StringComparer.Ordinal);
    }

    /// <summary>One Anliegen, also one that was merged away; or null.</summary>
    public async Task<AnliegenStand?> GetAsync(string id, CancellationToken cancellationToken = default)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return await GetAsync(connection, id);
    }

    /// <summary>All Anliegen that have Beitraege, by id, without counts.</summary>
    public async Task<IReadOnlyList<Domain.Anliegen>> LoadAsync(CancellationToken cancellationToken = default)
    {
        const string sql = $"""
            SELECT {Columns} FROM anliegen a WHERE EXISTS (SELECT * FROM beitrag b WHERE b.anliegen = a.id) ORDER BY a.id
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        return [.. (await connection.QueryAsync<AnliegenRow>(sql)).Select(row => row.ToAnliegen())];
    }

    /// <summary>Ids of the Anliegen that were merged away, with those that took them in.</summary>
    public async Task<IReadOnlyDictionary<string, string>> LoadErsatzAsync(CancellationToken cancellationToken = default)
    {
        const string sql = "SELECT id, ersatz FROM anliegen WHERE ersatz IS NOT NULL";
        await using var connection = await database.OpenAsync(cancellationToken);
        return (await connection.QueryAsync<(string Id, string Ersatz)>(sql))
            .ToDictionary(row => row.Id, row => row.Ersatz, StringComparer.Ordinal);
    }

    /// <summary>All Anliegen that were demanded and that have opposed ones, by breadth.</summary>
    public async Task<IReadOnlyList<AnliegenStand>> LoadOpposedAsync(CancellationToken cancellationToken = default)
    {
        const string sql = $"""
            SELECT {Columns}, {CountColumns} FROM anliegen a JOIN {Counts} z ON z.anliegen = a.id
            WHERE EXISTS (SELECT * FROM anliegen_gegen g JOIN anliegen m ON m.id = g.anliegen WHERE coalesce(m.ersatz, m.id) = a.id)
            ORDER BY Sitzungen DESC, Gremien DESC, Beitraege DESC, a.id
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        return [.. (await connection.QueryAsync<AnliegenRow>(sql)).Select(row => row.ToStand())];
    }

    /// <summary>How often what is filed where was changed by anything but an import: a <see cref="Bestand"/> of the same number still holds.</summary>
    public async Task<long> GetAenderungAsync(CancellationToken cancellationToken = default)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return await AenderungAsync(connection);
    }

    /// <summary>Everything a regrouping works on, as it stands at one moment.</summary>
    public async Task<Bestand> LoadBestandAsync(CancellationToken cancellationToken = default)
    {
        const string forderungen = """
            SELECT b.id, b.text, b.handlungsfeld, b.anliegen, b.fest, b.art = 'forderung' AS Forderung,
                CASE WHEN b.geprueft = 1 AND b.wahrscheinlichkeit = 1 THEN '[]' ELSE e.verteilung END AS Verteilung
            FROM beitrag b JOIN erklaerung e ON e.beitrag = b.id
            WHERE b.art = 'forderung' OR b.anliegen IS NOT NULL
            ORDER BY b.id
            """;
        const string anliegen = $"""
            SELECT {Columns},
                a.vorlaeufig = 1 AND a.eigen = 0 AND NOT EXISTS (SELECT * FROM handlungsempfehlung h WHERE h.anliegen = a.id) AS Vorlaeufig
            FROM anliegen a ORDER BY a.id
            """;

        await using var connection = await database.OpenAsync(cancellationToken);
        await using var moment = connection.BeginTransaction(deferred: true);
        return new Bestand
        {
            Aenderung = await AenderungAsync(connection),
            Entscheidungen = await connection.ExecuteScalarAsync<long>("SELECT entscheidungen FROM bestand"),
            Forderungen = await connection.QueryUnbufferedAsync<ForderungRow>(forderungen)
                .Select(row => row.ToForderung())
                .ToListAsync(cancellationToken),
            Anliegen = [.. (await connection.QueryAsync<AnliegenRow>(anliegen)).Select(row => row.ToGefuehrt())],
        };
    }

    /// <summary>What editors made of the catalogue: their own Anliegen, and known ones that they filed Beitraege under; by id.</summary>
    public async Task<IReadOnlyList<FestesAnliegen>> LoadFesteAsync(CancellationToken cancellationToken = default)
    {
        const string anliegen = $"""
            SELECT {Columns} FROM anliegen a
            WHERE a.ersatz IS NULL AND (a.eigen = 1 OR (a.bekannt = 1 AND a.id IN (SELECT anliegen FROM beitrag WHERE fest = 1)))
            ORDER BY a.id
            """;
        const string texte = "SELECT DISTINCT anliegen, text FROM beitrag WHERE fest = 1 AND anliegen IS NOT NULL ORDER BY anliegen, text";
        await using var connection = await database.OpenAsync(cancellationToken);
        var texts = (await connection.QueryAsync<(string Anliegen, string Text)>(texte)).ToLookup(row => row.Anliegen, row => row.Text);
        return [.. (await connection.QueryAsync<AnliegenRow>(anliegen)).Select(row => new FestesAnliegen(row.ToAnliegen(), [.. texts[row.Id]]))];
    }

    internal static async Task<AnliegenStand?> GetAsync(SqliteConnection connection, string id)
    {
        const string sql = $"""
            SELECT {Columns}, {CountColumns} FROM anliegen a LEFT JOIN {CountsOfOne} z ON z.anliegen = a.id WHERE a.id = @id
            """;
        return (await connection.QuerySingleOrDefaultAsync<AnliegenRow>(sql, new { id }))?.ToStand();
    }

    private static Task<long> AenderungAsync(SqliteConnection connection) =>
        connection.ExecuteScalarAsync<long>("SELECT aenderung FROM bestand");

    private static string Order(AnliegenSortierung sortierung) => sortierung switch
    {
        AnliegenSortierung.Beitraege => "Beitraege DESC, Sitzungen DESC",
        AnliegenSortierung.Punkte => "Punkte DESC, Sitzungen DESC",
        AnliegenSortierung.Zuletzt => "z.bis DESC, Sitzungen DESC",
        AnliegenSortierung.Titel => "a.titel COLLATE NOCASE",
        _ => "Sitzungen DESC, Gremien DESC, Beitraege DESC",
    };

    private sealed record ForderungRow
    {
        public long Id { get; init; }

        public string Text { get; init; } = "";

        public string Handlungsfeld { get; init; } = "";

        public string? Anliegen { get; init; }

        public bool Fest { get; init; }

        public bool Forderung { get; init; }

        public string Verteilung { get; init; } = "[]";

        public AbgelegteForderung ToForderung() => new()
        {
            Id = Id,
            Text = Text,
            Handlungsfeld = Handlungsfeld,
            Anliegen = Anliegen,
            Fest = Fest,
            Forderung = Forderung,
            Verteilung = Verteilung == "[]" ? [] : Json.Read<List<Anteil>>(Verteilung),
        };
    }
}
