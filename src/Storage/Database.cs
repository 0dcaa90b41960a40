using System.Globalization;

using Dapper;

using Microsoft.Data.Sqlite;

namespace Fokuslupe.Storage;

/// <summary>The SQLite file: a connection per operation from the pool, one writer at a time, readers never wait.</summary>
public sealed class Database : IDisposable
{
    private readonly SemaphoreSlim _writer = new(1, 1);
    private readonly DatabaseOptions _options;
    private readonly string _connectionString;
    private long _stand;

    public Database(DatabaseOptions options)
    {
        _options = options;
        _connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = Path.GetFullPath(options.Path),
            ForeignKeys = true,
            DefaultTimeout = options.BusySeconds,
        }.ToString();
    }

    /// <summary>Counts up with every write: what was computed from the data at one number still holds at the same number.</summary>
    public long Stand => Interlocked.Read(ref _stand);

    /// <summary>Creates the file when it is missing and applies the migrations it lacks; safe to call at every start.</summary>
    /// <exception cref="InvalidDataException">The file was migrated by another version of the program.</exception>
    public async Task MigrateAsync(DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(_options.Path))!);
        await using (var connection = await OpenAsync(cancellationToken))
        {
            await connection.ExecuteAsync("PRAGMA journal_mode = WAL");
        }

        await WriteAsync(connection => Migrations.ApplyAsync(connection, now), cancellationToken);
    }

    /// <summary>True when the file can be read and has all migrations.</summary>
    public async Task<bool> IsReadyAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            await using var connection = await OpenAsync(cancellationToken);
            return await Migrations.AreCompleteAsync(connection);
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    public void Dispose()
    {
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
        _writer.Dispose();
    }

    internal async Task<SqliteConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(_connectionString);
        await connection.OpenAsync(cancellationToken);
        var milliseconds = (_options.BusySeconds * 1000).ToString(CultureInfo.InvariantCulture);
        await connection.ExecuteAsync($"PRAGMA busy_timeout = {milliseconds}");
        return connection;
    }

    /// <summary>Runs <paramref name="work"/> in one transaction: all of it is kept, or, when it throws, nothing.</summary>
    internal async Task<T> WriteAsync<T>(Func<SqliteConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        await _writer.WaitAsync(cancellationToken);
        try
        {
            await using var connection = await OpenAsync(cancellationToken);
            // Takes the write lock at once (BEGIN IMMEDIATE): a reader that turns writer could not wait for it.
            await using var transaction = connection.BeginTransaction();
            var result = await work(connection);
            await transaction.CommitAsync(CancellationToken.None);
            Interlocked.Increment(ref _stand);
            return result;
        }
        finally
        {
            _writer.Release();
        }
    }
}
