using Dapper;

using Fokuslupe.Domain;

using Microsoft.Data.Sqlite;

namespace Fokuslupe.Storage;

/// <summary>Writes what an import found; the caller's transaction makes it all or nothing.</summary>
internal static class ImportWriter
{
    public static async Task<bool> SaveAsync(SqliteConnection connection, Import import, DateTimeOffset now)
    {
        const string stopped = "SELECT EXISTS (SELECT * FROM auftrag WHERE id = @Auftrag AND status = 'abgebrochen')";
        if (await connection.ExecuteScalarAsync<bool>(stopped, new { import.Auftrag })
            || !await SaveKopfdatenAsync(connection, import.Protokoll, import.Inhalt.Kopfdaten))
        {
            return false;
        }

        await SaveDokumentAsync(connection, import.Protokoll, import.Inhalt);
        await SaveOutlineAsync(connection, import.Protokoll, import.Inhalt);
        await BeitragWriter.InsertAsync(connection, import.Protokoll, import.Beitraege);
        await Masken.StoreAsync(connection, import.Protokoll, import.Funde);
        await Masken.ApplyAsync(connection, import.Protokoll);
        await AnliegenWriter.PlaceAsync(connection, import.Gruppen);
        await AuftragStore.FinishAsync(connection, import.Auftrag, null, now);
        return true;
    }

    private static async Task<bool> SaveKopfdatenAsync(SqliteConnection connection, long id, Kopfdaten kopfdaten)
    {
        const string sql = """
            UPDATE protokoll
            SET titel = @Titel, gremium = coalesce(gremium, @Gremium), datum = coalesce(datum, @datum),
                sitzung = @Sitzung, naechste_sitzung = @naechsteSitzung
            WHERE id = @id
            """;
        return await connection.ExecuteAsync(sql, new
        {
            id,
            kopfdaten.Titel,
            kopfdaten.Gremium,
            datum = Iso.Write(kopfdaten.Datum),
            kopfdaten.Sitzung,
            naechsteSitzung = Iso.Write(kopfdaten.NaechsteSitzung),
        }) == 1;
    }

    private static async Task SaveDokumentAsync(SqliteConnection connection, long id, Protokoll protokoll)
    {
        const string dokument = "UPDATE dokument SET text = @Text, bilanz = @bilanz WHERE protokoll = @id";
        await connection.ExecuteAsync(dokument, new { id, protokoll.Text, bilanz = Json.Write(protokoll.Bilanz) });
        await SaveLineCountsAsync(connection, id, protokoll.Bilanz);
    }

    /// <summary>The ledger in numbers.</summary>
    public static Task<int> SaveLineCountsAsync(SqliteConnection connection, long id, Bilanz bilanz)
    {
        const string zeilen = "INSERT INTO zeilenbilanz (protokoll, art, zeilen) VALUES (@id, @art, @zeilen)";
        return connection.ExecuteAsync(zeilen, bilanz.Zeilen.GroupBy(zeile => zeile.Art)
            .Select(group => new { id, art = group.Key.Code(), zeilen = group.Count() }));
    }

    private static async Task SaveOutlineAsync(SqliteConnection connection, long id, Protokoll protokoll)
    {
        const string abschnitt = """
            INSERT INTO abschnitt (protokoll, position, titel, ebene, start, ende)
            VALUES (@id, @position, @Titel, @Ebene, @Start, @End)
            """;
        const string these = """
            INSERT INTO these (protokoll, position, nummer, text, start, ende)
            VALUES (@id, @position, @Nummer, @Text, @Start, @End)
            """;
        const string beratung = """
            INSERT INTO beratung (protokoll, position, datum, gremium) VALUES (@id, @position, @datum, @Gremium)
            """;

        await connection.ExecuteAsync(abschnitt, protokoll.Abschnitte.Select(
            (a, position) => new { id, position, a.Titel, a.Ebene, a.Span.Start, a.Span.End }));
        await connection.ExecuteAsync(these, protokoll.Thesen.Select(
            (t, position) => new { id, position, t.Nummer, t.Text, t.Span.Start, t.Span.End }));
        await connection.ExecuteAsync(beratung, protokoll.Kopfdaten.Beratungsfolge.Select(
            (b, position) => new { id, position, datum = Iso.Write(b.Datum), b.Gremium }));
    }
}
