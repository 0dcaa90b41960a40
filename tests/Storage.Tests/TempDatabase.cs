using Dapper;

namespace Fokuslupe.Storage.Tests;

/// <summary>A migrated database in a folder of its own, with its stores; gone when disposed.</summary>
public sealed class TempDatabase : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("fokuslupe-");

    private TempDatabase() => Database = Open();

    public static DateTimeOffset Now { get; } = new(2025, 3, 4, 10, 0, 0, TimeSpan.Zero);

    public Database Database { get; }

    public ProtokollStore Protokolle => new(Database);

    public BeitragStore Beitraege => new(Database);

    public FacettenStore Facetten => new(Database);

    public AnsichtStore Ansichten => new(Database);

    public AnliegenStore Anliegen => new(Database);

    public EntscheidungStore Entscheidungen => new(Database);

    public ThemenStore Themen => new(Database);

    public RegruppierungStore Regruppierungen => new(Database);

    public HandlungsempfehlungStore Empfehlungen => new(Database);

    public SchrittStore Schritte => new(Database);

    public SchnittStore Schnitte => new(Database);

    public AuftragStore Auftraege => new(Database);

    public static async Task<TempDatabase> CreateAsync()
    {
        var temp = new TempDatabase();
        await temp.Database.MigrateAsync(Now);
        return temp;
    }

    /// <summary>A second handle on the same file, as another process has it.</summary>
    public Database Open() => new(new DatabaseOptions { Path = Path.Combine(_folder.FullName, "daten", "test.db") });

    /// <summary>Uploads and imports a document of the Fokusgruppe Wohnen with these lines.</summary>
    public Task<Imported> ImportAsync(params Karte[] karten) => ImportAsync(new Sample(karten));

    /// <summary>Uploads and imports a document.</summary>
    public async Task<Imported> ImportAsync(Sample sample)
    {
        var import = await PrepareAsync(sample);
        Assert.True(await Protokolle.SaveImportAsync(import, Now));
        return new(import.Protokoll, [.. import.Beitraege.Select(beitrag => beitrag.Id)]);
    }

    /// <summary>Uploads a document and prepares its import without storing it.</summary>
    public async Task<Import> PrepareAsync(Sample sample)
    {
        var upload = await Protokolle.AddUploadAsync(sample.ToUpload(), Now);
        return sample.ToImport(upload, await Beitraege.ReserveIdsAsync(sample.Karten.Count));
    }

    /// <summary>Number of rows of a table.</summary>
    public async Task<long> CountAsync(string table)
    {
        await using var connection = await Database.OpenAsync(CancellationToken.None);
        return await connection.ExecuteScalarAsync<long>($"SELECT count(*) FROM {table}");
    }

    /// <summary>Throws when a full-text index holds anything else than its table.</summary>
    public async Task CheckFullTextAsync(string index)
    {
        await using var connection = await Database.OpenAsync(CancellationToken.None);
        await connection.ExecuteAsync($"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)");
    }

    public async Task<IReadOnlyList<string>> SearchAsync(string q) =>
        [.. (await Beitraege.ListAsync(new() { Q = q }, new(1, 50))).Items.Select(beitrag => beitrag.Beitrag.Text)];

    public ValueTask DisposeAsync()
    {
        Database.Dispose();
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}

/// <summary>What an import stored.</summary>
public sealed record Imported(long Protokoll, IReadOnlyList<long> Beitraege);
