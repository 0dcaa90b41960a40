using Dapper;

using Fokuslupe.Domain;

namespace Fokuslupe.Storage;

/// <summary>What leads to persons in the stored minutes.</summary>
public sealed class DatenschutzStore(Database database)
{
    /// <summary>Stores what a search found and masks by it.</summary>
    public Task<int> SaveFundeAsync(long protokoll, IReadOnlyList<Personenfund> funde, CancellationToken cancellationToken = default) =>
        database.WriteAsync(
            async connection =>
            {
                await Masken.StoreAsync(connection, protokoll, funde);
                await Masken.ApplyAsync(connection, protokoll);
                return funde.Count;
            },
            cancellationToken);

    /// <summary>What was found in a Protokoll, in the order of its text.</summary>
    public async Task<IReadOnlyList<Personenfund>> LoadFundeAsync(long protokoll, CancellationToken cancellationToken = default)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return await Masken.LoadAsync(connection, protokoll);
    }

    /// <summary>One page of the Protokolle with what was found in them, the latest Sitzung first.</summary>
    public async Task<Page<Fundstand>> ListAsync(Paging paging, CancellationToken cancellationToken = default)
    {
        const string total = "SELECT count(*) FROM protokoll";
        const string page = """
            SELECT s.protokoll, s.gremium, s.datum, s.titel, p.durchsucht,
                (SELECT count(*) FROM personenfund f WHERE f.protokoll = p.id AND f.art = 'name') AS Namen,
                (SELECT count(*) FROM personenfund f WHERE f.protokoll = p.id AND f.art = 'telefon') AS Telefon,
                (SELECT count(*) FROM personenfund f WHERE f.protokoll = p.id AND f.art = 'email') AS EMail,
                (SELECT count(*) FROM personenfund f WHERE f.protokoll = p.id AND f.art = 'adresse') AS Adressen
            FROM (SELECT * FROM protokoll ORDER BY datum DESC, id DESC LIMIT @Groesse OFFSET @Skip) p JOIN sitzung s ON s.protokoll = p.id
            ORDER BY p.datum DESC, p.id DESC
            """;
        await using var connection = await database.OpenAsync(cancellationToken);
        var rows = await connection.QueryAsync<FundstandRow>(page, new { paging.Groesse, paging.Skip });
        return new([.. rows.Select(row => row.ToStand())], await connection.ExecuteScalarAsync<int>(total));
    }

    /// <summary>Number of finds of each kind in all minutes.</summary>
    public async Task<IReadOnlyDictionary<Fundart, int>> CountAsync(CancellationToken cancellationToken = default)
    {
        const string sql = "SELECT art, count(*) AS anzahl FROM personenfund GROUP BY art";
        await using var connection = await database.OpenAsync(cancellationToken);
        return (await connection.QueryAsync<(string Art, int Anzahl)>(sql)).ToDictionary(row => Codes.Parse<Fundart>(row.Art), row => row.Anzahl);
    }

    /// <summary>Ids of the Protokolle that were read but never searched.</summary>
    public async Task<IReadOnlyList<long>> LoadUndurchsuchteAsync(CancellationToken cancellationToken = default)
    {
        const string sql = "SELECT p.id FROM protokoll p JOIN dokument d ON d.protokoll = p.id WHERE p.durchsucht = 0 AND d.text IS NOT NULL ORDER BY p.id";
        await using var connection = await database.OpenAsync(cancellationToken);
        return (await connection.QueryAsync<long>(sql)).AsList();
    }

    /// <summary>The text of a Protokoll as it was read, with nothing masked; null for an unknown id and before the import.</summary>
    public async Task<string?> GetWortlautAsync(long protokoll, CancellationToken cancellationToken = default)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<string?>("SELECT text FROM dokument WHERE protokoll = @protokoll", new { protokoll });
    }

    /// <summary>What orders a Protokoll, as it was read, with nothing masked.</summary>
    public async Task<Gliederungswortlaut> LoadGliederungAsync(long protokoll, CancellationToken cancellationToken = default)
    {
        const string abschnitte = "SELECT titel, ebene, start, ende FROM abschnitt WHERE protokoll = @protokoll ORDER BY position";
        const string thesen = "SELECT protokoll, nummer, text, start, ende FROM these WHERE protokoll = @protokoll ORDER BY position";
        const string beitraege = "SELECT id, abschnitt FROM beitrag WHERE protokoll = @protokoll";
        await using var connection = await database.OpenAsync(cancellationToken);
        return new(
            [.. (await connection.QueryAsync<AbschnittRow>(abschnitte, new { protokoll })).Select(row => row.ToAbschnitt())],
            [.. (await connection.QueryAsync<TheseRow>(thesen, new { protokoll })).Select(row => row.ToThese())],
            (await connection.QueryAsync<(long Id, string? Abschnitt)>(beitraege, new { protokoll })).ToDictionary(row => row.Id, row => row.Abschnitt));
    }

    /// <summary>Masks what an earlier version of the program left unmasked.</summary>
    public Task RenewAsync(CancellationToken cancellationToken = default) => database.WriteAsync(
        async connection =>
        {
            await Masken.ApplyMissingAsync(connection);
            return 0;
        },
        cancellationToken);

    private sealed record FundstandRow
    {
        public long Protokoll { get; init; }

        public string Gremium { get; init; } = "";

        public string? Datum { get; init; }

        public string Titel { get; init; } = "";

        public bool Durchsucht { get; init; }

        public int Namen { get; init; }

        public int Telefon { get; init; }

        public int EMail { get; init; }

        public int Adressen { get; init; }

        public Fundstand ToStand() =>
            new(new Sitzung(Protokoll, Gremium, Iso.ReadDay(Datum), Titel), Durchsucht, Namen, Telefon, EMail, Adressen);
    }
}

/// <summary>What orders a Protokoll.</summary>
/// <param name="Abschnitte">Headings in the order of the document.</param>
/// <param name="Thesen">Statements in the order of the document.</param>
/// <param name="Beitraege">The heading of each Beitrag, by its id.</param>
public sealed record Gliederungswortlaut(
    IReadOnlyList<Abschnitt> Abschnitte, IReadOnlyList<These> Thesen, IReadOnlyDictionary<long, string?> Beitraege);

/// <summary>What was found in one Protokoll.</summary>
/// <param name="Sitzung">The Protokoll.</param>
/// <param name="Durchsucht">False: nobody has searched it yet.</param>
/// <param name="Namen">Number of places with names.</param>
/// <param name="Telefon">Number of telephone numbers.</param>
/// <param name="EMail">Number of e-mail addresses.</param>
/// <param name="Adressen">Number of streets.</param>
public sealed record Fundstand(Sitzung Sitzung, bool Durchsucht, int Namen, int Telefon, int EMail, int Adressen)
{
    /// <summary>Number of all.</summary>
    public int Summe => Namen + Telefon + EMail + Adressen;
}
