using Dapper;

using Fokuslupe.Domain;

using Microsoft.Data.Sqlite;

namespace Fokuslupe.Storage;

/// <summary>Keeps beside each Beitrag its words as they are shown; the caller's transaction makes it all or nothing.</summary>
internal static class Masken
{
    private const string Find = "SELECT start, ende, art, text FROM personenfund WHERE protokoll = @protokoll ORDER BY start";

    /// <summary>Stores what was found in a Protokoll.</summary>
    public static async Task StoreAsync(SqliteConnection connection, long protokoll, IReadOnlyList<Personenfund> funde)
    {
        const string insert = "INSERT OR IGNORE INTO personenfund (protokoll, start, ende, art, text) VALUES (@protokoll, @Start, @End, @art, @Text)";
        await connection.ExecuteAsync("DELETE FROM personenfund WHERE protokoll = @protokoll", new { protokoll });
        await connection.ExecuteAsync(insert, funde.Select(fund => new { protokoll, fund.Span.Start, fund.Span.End, art = fund.Art.Code(), fund.Text }));
        await connection.ExecuteAsync("UPDATE protokoll SET durchsucht = 1 WHERE id = @protokoll", new { protokoll });
    }

    /// <summary>Masks the Beitraege of a Protokoll by what was found in it and what people decided.</summary>
    public static async Task ApplyAsync(SqliteConnection connection, long protokoll)
    {
        var ordnung = (await EinstellungStore.GetAsync<Datenschutzordnung>(connection)).Inhalt;
        await ApplyAsync(connection, protokoll, ordnung);
    }

    /// <summary>Masks the Beitraege of all Protokolle.</summary>
    public static async Task ApplyAsync(SqliteConnection connection, Datenschutzordnung ordnung)
    {
        // Those in which nothing is to be masked and nothing is need not be read.
        const string concerned = """
            SELECT protokoll FROM personenfund UNION SELECT protokoll FROM beitrag WHERE maskiert IS NOT NULL
            UNION SELECT b.protokoll FROM beitrag b, json_each(@words) w WHERE instr(b.text, w.value) > 0
            """;
        var words = Json.Write(ordnung.Maskieren ? ordnung.Zusaetzlich : []);
        foreach (var protokoll in (await connection.QueryAsync<long>(concerned, new { words })).AsList())
        {
            await ApplyAsync(connection, protokoll, ordnung);
        }
    }

    /// <summary>The text of a Protokoll with what leads to persons blackened in its place.</summary>
    public static async Task<string> BlackenAsync(SqliteConnection connection, long protokoll, string text)
    {
        const string spans = "SELECT start, ende FROM beitrag WHERE protokoll = @protokoll";
        var ordnung = (await EinstellungStore.GetAsync<Datenschutzordnung>(connection)).Inhalt;
        var beitraege = await connection.QueryAsync<(int Start, int Ende)>(spans, new { protokoll });
        return Maske.Schwaerzen(text, await LoadAsync(connection, protokoll), beitraege.Select(span => new TextSpan(span.Start, span.Ende)), ordnung);
    }

    /// <summary>What was found in a Protokoll, in the order of its text.</summary>
    public static async Task<IReadOnlyList<Personenfund>> LoadAsync(SqliteConnection connection, long protokoll) =>
        [.. (await connection.QueryAsync<(int Start, int Ende, string Art, string Text)>(Find, new { protokoll }))
            .Select(row => new Personenfund(new(row.Start, row.Ende), Codes.Parse<Fundart>(row.Art), row.Text))];

    private static async Task ApplyAsync(SqliteConnection connection, long protokoll, Datenschutzordnung ordnung)
    {
        const string read = "SELECT id, start, ende, text, maskiert FROM beitrag WHERE protokoll = @protokoll";
        const string write = "UPDATE beitrag SET maskiert = @neu WHERE id = @Id";
        var funde = await LoadAsync(connection, protokoll);
        var rows = (await connection.QueryAsync<(long Id, int Start, int Ende, string Text, string? Maskiert)>(read, new { protokoll })).AsList();
        var changed = rows
            .Select(row => (row.Id, row.Maskiert, Neu: Masked(row.Text, funde.Where(fund => fund.Span.Start >= row.Start && fund.Span.End <= row.Ende), ordnung)))
            .Where(row => row.Maskiert != row.Neu);
        await connection.ExecuteAsync(write, changed.Select(row => new { row.Id, neu = row.Neu }));
    }

    private static string? Masked(string text, IEnumerable<Personenfund> funde, Datenschutzordnung ordnung)
    {
        var masked = Maske.Ersetzen(text, funde, ordnung);
        return masked == text ? null : masked;
    }
}
