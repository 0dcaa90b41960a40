using Dapper;

using Fokuslupe.Domain;

using Microsoft.Data.Sqlite;

namespace Fokuslupe.Storage;

/// <summary>The Anliegen, known and grouped, with their recurrence.</summary>
public sealed class AnliegenStore(Database database) : IDisposable
{
    /// <summary>What was opposed to one that was merged away is opposed to the one that took it in.</summary>
    private const string Columns = """
        a.id, coalesce(a.maskiert, a.titel) AS titel, a.handlungsfeld, a.bekannt, a.eigen, a.gesperrt, a.thema, a.ersatz, a.version,
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

    private const string CountsOfOne = $"({Counted} FROM ({Cards} WHERE b.anliegen = @id GROUP BY b.karte))";

    private const string CountColumns = """
        coalesce(z.beitraege, 0) AS Beitraege, coalesce(z.sitzungen, 0) AS Sitzungen, coalesce(z.gremien, 0) AS Gremien,
        z.von, z.bis, coalesce(z.punkte, 0) AS Punkte
        """;

    private readonly SemaphoreSlim _counting = new(1);
    private volatile AnliegenSnapshot? _snapshot;

    /// <summary>Stores the catalogue of known Anliegen; those already there get its titles, fields and opposed ones.</summary>
    public Task SeedAsync(IReadOnlyList<Domain.Anliegen> bekannte, CancellationToken cancellationToken = default) =>
        database.WriteAsync(connection => AnliegenWriter.SeedAsync(connection, bekannte), cancellationToken);

    /// <summary>All Anliegen as they are counted now.</summary>
    public async Task<AnliegenSnapshot> GetSnapshotAsync(CancellationToken cancellationToken = default)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        var stand = await AnliegenSnapshotReader.StandAsync(connection);
        if (_snapshot is { } current && current.Stand == stand)
        {
            return current;
        }

        await _counting.WaitAsync(cancellationToken);
        try
        {
            // Somebody else may have counted while this one waited.
            if (_snapshot is { } fresh && fresh.Stand >= stand)
            {
                return fresh;
            }

            return _snapshot = await AnliegenSnapshotReader.ReadAsync(connection);
        }
        finally
        {
            _counting.Release();
        }
    }

    /// <summary>One page.</summary>
    public async Task<Page<AnliegenStand>> ListAsync(
        AnliegenFilter filter, Paging paging, CancellationToken cancellationToken = default)
    {
        var found = await SearchAsync(filter, cancellationToken);
        return new([.. found.Skip((int)Math.Min(int.MaxValue, paging.Skip)).Take(paging.Groesse).Select(one => one.Stand)], found.Count);
    }

    /// <summary>All that meet the filter, in its order.</summary>
    public async Task<IReadOnlyList<AnliegenNennungen>> SearchAsync(AnliegenFilter filter, CancellationToken cancellationToken = default)
    {
        var snapshot = await GetSnapshotAsync(cancellationToken);
        if (string.IsNullOrWhiteSpace(filter.Q))
        {
            return filter.Apply(snapshot, null);
        }

        const string sql = "SELECT id FROM anliegen WHERE nummer IN (SELECT rowid FROM anliegen_suche WHERE anliegen_suche MATCH @q)";
        if (FullTextQuery.From(filter.Q) is not { } q)
        {
            return [];
        }

        await using var connection = await database.OpenAsync(cancellationToken);
        return filter.Apply(snapshot, (await connection.QueryAsync<string>(sql, new { q })).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Ids of Anliegen whose titles share a longer word with a text, the best matches first.</summary>
    public async Task<IReadOnlyList<string>> FindSimilarAsync(string text, int count, CancellationToken cancellationToken = default)
    {
        const string sql = """
            SELECT a.id FROM anliegen_suche f JOIN anliegen a ON a.nummer = f.rowid
            WHERE anliegen_suche MATCH @q AND a.ersatz IS NULL ORDER BY f.rank, a.id LIMIT @count
            """;
        if (FullTextQuery.Similar(text) is not { } q)
        {
            return [];
        }

        await using var connection = await database.OpenAsync(cancellationToken);
        return [.. await connection.QueryAsync<string>(sql, new { q, count })];
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

    /// <summary>Titles by id; unknown ids are left out.</summary>
    public async Task<IReadOnlyDictionary<string, string>> LoadTitelAsync(IEnumerable<string> ids, CancellationToken cancellationToken = default)
    {
        const string sql = "SELECT id, coalesce(maskiert, titel) FROM anliegen WHERE id IN (SELECT value FROM json_each(@ids))";
        await using var connection = await database.OpenAsync(cancellationToken);
        return (await connection.QueryAsync<(string Id, string Titel)>(sql, new { ids = Json.Write(ids) })).ToDictionary(row => row.Id, row => row.Titel, StringComparer.Ordinal);
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
    public async Task<IReadOnlyList<AnliegenStand>> LoadOpposedAsync(CancellationToken cancellationToken = default) =>
        [.. (await SearchAsync(new AnliegenFilter { MinSitzungen = 0 }, cancellationToken))
            .Select(one => one.Stand)
            .Where(stand => stand.Beitraege > 0 && stand.Anliegen.Gegen.Count > 0)];

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
            SELECT b.id, coalesce(b.maskiert, b.text) AS text, b.handlungsfeld, b.anliegen, b.fest, b.art = 'forderung' AS Forderung,
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
        const string angenommen = "SELECT coalesce(max(json_extract(inhalt, '$.bisBeitrag')), 0) FROM regruppierung WHERE status = 'angenommen'";

        await using var connection = await database.OpenAsync(cancellationToken);
        await using var moment = connection.BeginTransaction(deferred: true);
        return new Bestand
        {
            Aenderung = await AenderungAsync(connection),
            Angenommen = await connection.ExecuteScalarAsync<long>(angenommen),
            Entscheidungen = await connection.ExecuteScalarAsync<long>("SELECT entscheidungen FROM bestand"),
            Forderungen = await connection.QueryUnbufferedAsync<ForderungRow>(forderungen)
                .Select(row => row.ToForderung())
                .ToListAsync(cancellationToken),
            Anliegen = [.. (await connection.QueryAsync<AnliegenRow>(anliegen)).Select(row => row.ToGefuehrt())],
        };
    }

    /// <summary>All Forderungen of a field, or of all, by id.</summary>
    public async Task<IReadOnlyList<GefundeneForderung>> LoadForderungenAsync(string? handlungsfeld, CancellationToken cancellationToken = default)
    {
        const string sql = """
            SELECT id, protokoll, coalesce(maskiert, text) AS text, handlungsfeld, anliegen FROM beitrag
            WHERE art = 'forderung' AND (@handlungsfeld IS NULL OR handlungsfeld = @handlungsfeld) ORDER BY id
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        return (await connection.QueryAsync<GefundeneForderung>(sql, new { handlungsfeld })).AsList();
    }

    /// <summary>What editors made of the catalogue: their own Anliegen, and known ones that they filed Beitraege under; by id.</summary>
    public async Task<IReadOnlyList<FestesAnliegen>> LoadFesteAsync(CancellationToken cancellationToken = default)
    {
        const string anliegen = $"""
            SELECT {Columns} FROM anliegen a
            WHERE a.ersatz IS NULL AND (a.eigen = 1 OR (a.bekannt = 1 AND a.id IN (SELECT anliegen FROM beitrag WHERE fest = 1)))
            ORDER BY a.id
            """;
        const string texte = "SELECT DISTINCT anliegen, coalesce(maskiert, text) FROM beitrag WHERE fest = 1 AND anliegen IS NOT NULL ORDER BY 1, 2";
        await using var connection = await database.OpenAsync(cancellationToken);
        var texts = (await connection.QueryAsync<(string Anliegen, string Text)>(texte)).ToLookup(row => row.Anliegen, row => row.Text);
        return [.. (await connection.QueryAsync<AnliegenRow>(anliegen)).Select(row => new FestesAnliegen(row.ToAnliegen(), [.. texts[row.Id]]))];
    }

    public void Dispose() => _counting.Dispose();

    internal static async Task<AnliegenStand?> GetAsync(SqliteConnection connection, string id)
    {
        const string sql = $"""
            SELECT {Columns}, {CountColumns} FROM anliegen a LEFT JOIN {CountsOfOne} z ON z.anliegen = a.id WHERE a.id = @id
            """;
        return (await connection.QuerySingleOrDefaultAsync<AnliegenRow>(sql, new { id }))?.ToStand();
    }

    private static Task<long> AenderungAsync(SqliteConnection connection) =>
        connection.ExecuteScalarAsync<long>("SELECT aenderung FROM bestand");

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
