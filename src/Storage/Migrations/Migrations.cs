using System.Reflection;
using System.Security.Cryptography;
using System.Text;

using Dapper;

using Microsoft.Data.Sqlite;

namespace Fokuslupe.Storage;

/// <summary>The numbered SQL files embedded in this assembly.</summary>
internal static class Migrations
{
    private const string Folder = "Fokuslupe.Storage.Migrations.sqlite.";

    private static readonly Lazy<IReadOnlyList<Migration>> All = new(Load);

    /// <summary>Applies what is missing; the caller's transaction makes it all or nothing.</summary>
    public static async Task<int> ApplyAsync(SqliteConnection connection, DateTimeOffset now)
    {
        const string create = """
            CREATE TABLE IF NOT EXISTS migration (
                name       TEXT PRIMARY KEY,
                sha256     TEXT NOT NULL,
                angewendet TEXT NOT NULL)
            """;
        const string insert = "INSERT INTO migration (name, sha256, angewendet) VALUES (@Name, @Sha256, @now)";

        await connection.ExecuteAsync(create);
        var applied = await AppliedAsync(connection);
        Check(applied);
        var missing = All.Value.Skip(applied.Count).ToList();
        foreach (var migration in missing)
        {
            await connection.ExecuteAsync(migration.Sql);
            await connection.ExecuteAsync(insert, new { migration.Name, migration.Sha256, now = Iso.Write(now) });
        }

        return missing.Count;
    }

    public static async Task<bool> AreCompleteAsync(SqliteConnection connection) =>
        (await AppliedAsync(connection)).Count == All.Value.Count;

    private static async Task<List<AppliedMigration>> AppliedAsync(SqliteConnection connection) =>
        (await connection.QueryAsync<AppliedMigration>("SELECT name, sha256 FROM migration ORDER BY name")).AsList();

    private static void Check(List<AppliedMigration> applied)
    {
        if (applied.Count > All.Value.Count)
        {
            throw new InvalidDataException($"The database has the migration {applied[^1].Name}, which this version does not know. Start the newer version.");
        }

        foreach (var (was, migration) in applied.Zip(All.Value))
        {
            if (was.Name != migration.Name || was.Sha256 != migration.Sha256)
            {
                throw new InvalidDataException($"The migration {was.Name} was applied with another content than {migration.Name} has now.");
            }
        }
    }

    private static List<Migration> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => Load(assembly, name))];
    }

    private static Migration Load(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        var sql = reader.ReadToEnd().ReplaceLineEndings("\n");
        return new(name[Folder.Length..], Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sql))), sql);
    }

    private sealed record Migration(string Name, string Sha256, string Sql);

    private sealed record AppliedMigration(string Name, string Sha256);
}
