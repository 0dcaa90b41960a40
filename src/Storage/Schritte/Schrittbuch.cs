using Dapper;

using Fokuslupe.Domain;

using Microsoft.Data.Sqlite;

namespace Fokuslupe.Storage;

/// <summary>Writes down one step of a person: what was before, and which Beitraege it touches. A step that touches none is not written.</summary>
internal sealed class Schrittbuch(SqliteConnection connection, Schrittart art, DateTimeOffset now)
{
    private readonly Dictionary<long, long> _schritte = [];

    /// <summary>Number of the step in a Protokoll.</summary>
    public async Task<long> SchrittAsync(long protokoll)
    {
        const string sql = "INSERT INTO schritt (protokoll, art, wann) VALUES (@protokoll, @art, @wann) RETURNING id";
        if (!_schritte.TryGetValue(protokoll, out var schritt))
        {
            schritt = await connection.ExecuteScalarAsync<long>(sql, new { protokoll, art = art.Code(), wann = Iso.Write(now) });
            _schritte[protokoll] = schritt;
        }

        return schritt;
    }

    /// <summary>Keeps a Beitrag with everything, before it goes. (What a correction replaces stands at the correction itself.)</summary>
    public async Task KeepAsync(AbgelegterBeitrag beitrag)
    {
        // The words as they stand in the document: what was read for people may be masked.
        const string state = "SELECT b.text, b.abschnitt, e.gruende, b.fest FROM beitrag b JOIN erklaerung e ON e.beitrag = b.id WHERE b.id = @Id";
        const string korrekturen = "SELECT feld, alt, neu, wann, vorher, schritt FROM korrektur WHERE beitrag = @Id ORDER BY id";
        var (text, abschnitt, gruende, fest) = await connection.QuerySingleAsync<(string Text, string? Abschnitt, string Gruende, bool Fest)>(state, new { beitrag.Id });
        var before = new Vorher(
            beitrag with
            {
                Beitrag = beitrag.Beitrag with { Text = text, Abschnitt = abschnitt },
                Einordnung = beitrag.Einordnung with { Gruende = Json.Read<List<Grund>>(gruende) },
            },
            fest,
            (await connection.QueryAsync<VorherigeKorrektur>(korrekturen, new { beitrag.Id })).AsList());
        await InsertAsync(await SchrittAsync(beitrag.Sitzung.Protokoll), beitrag.Id, Json.Write(before));
    }

    /// <summary>Notes a Beitrag that the step has created.</summary>
    public async Task NoteNewAsync(long protokoll, long beitrag) => await InsertAsync(await SchrittAsync(protokoll), beitrag, null);

    /// <summary>Keeps lines of the ledger as they are.</summary>
    public async Task KeepLinesAsync(long protokoll, IReadOnlyList<Zeile> zeilen)
    {
        const string sql = "UPDATE schritt SET zeilen = @zeilen WHERE id = @schritt";
        await connection.ExecuteAsync(sql, new { schritt = await SchrittAsync(protokoll), zeilen = Json.Write(zeilen) });
    }

    private Task<int> InsertAsync(long schritt, long beitrag, string? vorher)
    {
        const string sql = "INSERT INTO schritt_beitrag (schritt, beitrag, vorher) VALUES (@schritt, @beitrag, @vorher)";
        return connection.ExecuteAsync(sql, new { schritt, beitrag, vorher });
    }
}
