using Dapper;

namespace Fokuslupe.Storage.Tests;

public sealed class DatabaseTests
{
    [Fact]
    public async Task Migrate_RunTwice_KeepsTheData()
    {
        await using var temp = await TempDatabase.CreateAsync();
        await temp.ImportAsync(new Karte("Es fehlen kleine Wohnungen."));

        await temp.Database.MigrateAsync(TempDatabase.Now);

        Assert.Equal(1, await temp.CountAsync("beitrag"));
        Assert.True(await temp.CountAsync("migration") >= 1);
    }

    [Fact]
    public async Task Migrate_AppliedMigrationChanged_Refuses()
    {
        await using var temp = await TempDatabase.CreateAsync();
        await ExecuteAsync(temp, "UPDATE migration SET sha256 = 'anders'");

        await Assert.ThrowsAsync<InvalidDataException>(() => temp.Database.MigrateAsync(TempDatabase.Now));
    }

    [Fact]
    public async Task Migrate_FileOfANewerVersion_Refuses()
    {
        await using var temp = await TempDatabase.CreateAsync();
        await ExecuteAsync(temp, "INSERT INTO migration (name, sha256, angewendet) VALUES ('9999_neu.sql', '', '')");

        await Assert.ThrowsAsync<InvalidDataException>(() => temp.Database.MigrateAsync(TempDatabase.Now));
    }

    [Fact]
    public async Task Migrate_NewFile_WritesAheadLog()
    {
        await using var temp = await TempDatabase.CreateAsync();
        await using var connection = await temp.Database.OpenAsync(CancellationToken.None);

        Assert.Equal("wal", await connection.ExecuteScalarAsync<string>("PRAGMA journal_mode"));
        Assert.Equal(1, await connection.ExecuteScalarAsync<int>("PRAGMA foreign_keys"));
    }

    [Fact]
    public async Task IsReady_OnlyAfterMigration_IsTrue()
    {
        await using var temp = await TempDatabase.CreateAsync();
        using var missing = new Database(new DatabaseOptions { Path = Path.Combine(Path.GetTempPath(), "gibt-es-nicht", "x.db") });

        Assert.True(await temp.Database.IsReadyAsync());
        Assert.False(await missing.IsReadyAsync());
    }

    [Fact]
    public async Task Write_WorkThrows_LeavesNothing()
    {
        await using var temp = await TempDatabase.CreateAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => temp.Database.WriteAsync<int>(
            async connection =>
            {
                await connection.ExecuteAsync("INSERT INTO anliegen (id, titel, handlungsfeld, bekannt) VALUES ('a', 'A', 'wohnen', 1)");
                throw new InvalidOperationException();
            },
            CancellationToken.None));

        Assert.Equal(0, await temp.CountAsync("anliegen"));
    }

    private static async Task ExecuteAsync(TempDatabase temp, string sql)
    {
        await using var connection = await temp.Database.OpenAsync(CancellationToken.None);
        await connection.ExecuteAsync(sql);
    }
}
