using System.Security.Cryptography;

using Dapper;

using Fokuslupe.Domain;

using Microsoft.Data.Sqlite;

namespace Fokuslupe.Storage;

/// <summary>Takes documents in, each once.</summary>
internal static class Uploads
{
    public static Task<UploadResult> AddAsync(
        Database database, Upload upload, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(upload.Inhalt));
        return database.WriteAsync(connection => AddAsync(connection, upload, sha256, now), cancellationToken);
    }

    private static async Task<UploadResult> AddAsync(SqliteConnection connection, Upload upload, string sha256, DateTimeOffset now)
    {
        // The write lock is held, so nobody can slip the same bytes in between; the unique index guards it all the same.
        const string find = """
            SELECT p.id AS protokoll, a.id AS auftrag, a.status IN ('fehler', 'abgebrochen') AS failed
            FROM protokoll p JOIN auftrag a ON a.id = (SELECT max(id) FROM auftrag WHERE protokoll = p.id)
            WHERE p.sha256 = @sha256
            """;
        var known = await connection.QuerySingleOrDefaultAsync<Known>(find, new { sha256 });
        if (known is { Failed: false })
        {
            return new(UploadOutcome.Duplicate, known.Protokoll, known.Auftrag);
        }

        var protokoll = known?.Protokoll ?? await InsertAsync(connection, upload, sha256, now);
        if (known is not null)
        {
            await RenewAsync(connection, known.Protokoll, upload, now);
        }

        var auftrag = await AuftragStore.AddAsync(connection, Auftrag.Import, protokoll, now);
        return new(known is null ? UploadOutcome.Added : UploadOutcome.Requeued, protokoll, auftrag);
    }

    private static async Task<long> InsertAsync(SqliteConnection connection, Upload upload, string sha256, DateTimeOffset now)
    {
        const string protokoll = """
            INSERT INTO protokoll (dateiname, sha256, groesse, hochgeladen, gremium, datum)
            VALUES (@Dateiname, @sha256, @groesse, @now, @Gremium, @datum) RETURNING id
            """;
        const string dokument = "INSERT INTO dokument (protokoll, original) VALUES (@id, @Inhalt)";

        var id = await connection.ExecuteScalarAsync<long>(protokoll, new
        {
            upload.Dateiname,
            sha256,
            groesse = upload.Inhalt.LongLength,
            now = Iso.Write(now),
            upload.Gremium,
            datum = Iso.Write(upload.Datum),
        });
        await connection.ExecuteAsync(dokument, new { id, upload.Inhalt });
        return id;
    }

    private static Task<int> RenewAsync(SqliteConnection connection, long id, Upload upload, DateTimeOffset now)
    {
        const string sql = """
            UPDATE protokoll SET dateiname = @Dateiname, hochgeladen = @now, gremium = @Gremium, datum = @datum WHERE id = @id
            """;
        return connection.ExecuteAsync(
            sql, new { id, upload.Dateiname, now = Iso.Write(now), upload.Gremium, datum = Iso.Write(upload.Datum) });
    }

    private sealed record Known
    {
        public long Protokoll { get; init; }

        public long Auftrag { get; init; }

        public bool Failed { get; init; }
    }
}
