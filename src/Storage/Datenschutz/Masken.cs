using Dapper;

using Fokuslupe.Domain;

using Microsoft.Data.Sqlite;

namespace Fokuslupe.Storage;

/// <summary>Keeps beside all that was read of a Protokoll its words as they are shown; the caller's transaction makes it all or nothing.</summary>
internal static class Masken
{
    private const string Find = "SELECT start, ende, art, text FROM personenfund WHERE protokoll = @protokoll ORDER BY start";

    // Each with its key and place, and where the masked words go. Headings and titles are repeated elsewhere and have no place of their
    // own: all that was found in the Protokoll is masked in them.
    private static readonly (string Read, string Write)[] Columns =
    [
        ("SELECT id, start, ende, text, maskiert FROM beitrag WHERE protokoll = @protokoll", "UPDATE beitrag SET maskiert = @neu WHERE id = @Key"),
        (Everywhere("id", "abschnitt", "abschnitt_maskiert", "beitrag", "protokoll"), "UPDATE beitrag SET abschnitt_maskiert = @neu WHERE id = @Key"),
        ("SELECT position, start, ende, text, maskiert FROM these WHERE protokoll = @protokoll", "UPDATE these SET maskiert = @neu WHERE protokoll = @protokoll AND position = @Key"),
        (Everywhere("position", "titel", "maskiert", "abschnitt", "protokoll"), "UPDATE abschnitt SET maskiert = @neu WHERE protokoll = @protokoll AND position = @Key"),
        (Everywhere("id", "titel", "titel_maskiert", "protokoll", "id"), "UPDATE protokoll SET titel_maskiert = @neu WHERE id = @Key"),
        (Everywhere("id", "dateiname", "dateiname_maskiert", "protokoll", "id"), "UPDATE protokoll SET dateiname_maskiert = @neu WHERE id = @Key"),
    ];

    /// <summary>Stores what was found in a Protokoll.</summary>
    public static async Task StoreAsync(SqliteConnection connection, long protokoll, IReadOnlyList<Personenfund> funde)
    {
        const string insert = "INSERT OR IGNORE INTO personenfund (protokoll, start, ende, art, text) VALUES (@protokoll, @Start, @End, @art, @Text)";
        await connection.ExecuteAsync("DELETE FROM personenfund WHERE protokoll = @protokoll", new { protokoll });
        await connection.ExecuteAsync(insert, funde.Select(fund => new { protokoll, fund.Span.Start, fund.Span.End, art = fund.Art.Code(), fund.Text }));
        await connection.ExecuteAsync("UPDATE protokoll SET durchsucht = 1 WHERE id = @protokoll", new { protokoll });
    }

    /// <summary>Masks a Protokoll by what was found in it and what people decided.</summary>
    public static async Task ApplyAsync(SqliteConnection connection, long protokoll) =>
        await ApplyAsync(connection, protokoll, await OrdnungAsync(connection));

    /// <summary>Masks all Protokolle, and the titles of the Anliegen.</summary>
    public static Task ApplyAsync(SqliteConnection connection, Datenschutzordnung ordnung) =>
        ApplyAsync(connection, "SELECT id FROM protokoll", ordnung);

    /// <summary>Masks the Protokolle that were masked by an earlier version, and the titles of the Anliegen.</summary>
    public static async Task ApplyMissingAsync(SqliteConnection connection)
    {
        const string missing = "SELECT id FROM protokoll WHERE maskiert = 0";
        if (await connection.ExecuteScalarAsync<bool>($"SELECT EXISTS ({missing})"))
        {
            await ApplyAsync(connection, missing, await OrdnungAsync(connection));
        }
    }

    /// <summary>Masks the titles of the Anliegen: those of groups are words of cards.</summary>
    public static async Task ApplyToTitlesAsync(SqliteConnection connection)
    {
        await ApplyToTitlesAsync(connection, await OrdnungAsync(connection));
    }

    /// <summary>The text of a Protokoll with what leads to persons blackened in its place.</summary>
    public static async Task<string> BlackenAsync(SqliteConnection connection, long protokoll, string text)
    {
        const string spans = "SELECT start, ende FROM beitrag WHERE protokoll = @protokoll UNION ALL SELECT start, ende FROM these WHERE protokoll = @protokoll";
        const string headings = "SELECT start, ende FROM abschnitt WHERE protokoll = @protokoll";
        async Task<IEnumerable<TextSpan>> ReadAsync(string sql) =>
            (await connection.QueryAsync<(int Start, int Ende)>(sql, new { protokoll })).Select(span => new TextSpan(span.Start, span.Ende));
        return Maske.Schwaerzen(
            text, await LoadAsync(connection, protokoll), await ReadAsync(spans), await ReadAsync(headings), await OrdnungAsync(connection));
    }

    /// <summary>What was found in a Protokoll, in the order of its text.</summary>
    public static async Task<IReadOnlyList<Personenfund>> LoadAsync(SqliteConnection connection, long protokoll) =>
        [.. (await connection.QueryAsync<(int Start, int Ende, string Art, string Text)>(Find, new { protokoll }))
            .Select(row => new Personenfund(new(row.Start, row.Ende), Codes.Parse<Fundart>(row.Art), row.Text))];

    /// <summary>What people decided.</summary>
    public static async Task<Datenschutzordnung> OrdnungAsync(SqliteConnection connection) =>
        (await EinstellungStore.GetAsync<Datenschutzordnung>(connection)).Inhalt;

    private static async Task ApplyAsync(SqliteConnection connection, string which, Datenschutzordnung ordnung)
    {
        foreach (var protokoll in (await connection.QueryAsync<long>(which)).AsList())
        {
            await ApplyAsync(connection, protokoll, ordnung);
        }

        await ApplyToTitlesAsync(connection, ordnung);
        await connection.ExecuteAsync("UPDATE bestand SET stand = stand + 1");
    }

    private static async Task ApplyAsync(SqliteConnection connection, long protokoll, Datenschutzordnung ordnung)
    {
        var funde = await LoadAsync(connection, protokoll);
        foreach (var (read, write) in Columns)
        {
            var rows = (await connection.QueryAsync<(long Key, int Start, int Ende, string Text, string? Maskiert)>(read, new { protokoll })).AsList();
            var changed = rows
                .Select(row => (row.Key, row.Maskiert, Neu: OrNull(row.Text, Maske.Ersetzen(row.Text, new TextSpan(row.Start, row.Ende), funde, ordnung))))
                .Where(row => row.Maskiert != row.Neu);
            await connection.ExecuteAsync(write, changed.Select(row => new { protokoll, row.Key, neu = row.Neu }));
        }

        await ApplyToReasonsAsync(connection, protokoll, funde, ordnung);
        await connection.ExecuteAsync("UPDATE protokoll SET maskiert = 1 WHERE id = @protokoll AND maskiert = 0", new { protokoll });
    }

    /// <summary>Why a Beitrag is filed as it is names words of it, of its heading and of its These.</summary>
    private static async Task ApplyToReasonsAsync(
        SqliteConnection connection, long protokoll, IReadOnlyList<Personenfund> funde, Datenschutzordnung ordnung)
    {
        const string read = """
            SELECT e.beitrag, e.gruende, e.maskiert FROM beitrag b JOIN erklaerung e ON e.beitrag = b.id
            WHERE b.protokoll = @protokoll AND (e.maskiert IS NOT NULL OR EXISTS (SELECT * FROM json_each(@words) w WHERE instr(e.gruende, w.value) > 0))
            """;
        const string write = "UPDATE erklaerung SET maskiert = @neu WHERE beitrag = @Key";
        var words = Json.Write(ordnung.Verdeckt(funde).Select(fund => fund.Text).Concat(ordnung.Maskieren ? ordnung.Zusaetzlich : []).Distinct());
        var rows = (await connection.QueryAsync<(long Key, string Gruende, string? Maskiert)>(read, new { protokoll, words })).AsList();
        await connection.ExecuteAsync(write, rows.Select(row => new
        {
            row.Key,
            neu = OrNull(row.Gruende, Json.Write(Json.Read<List<Grund>>(row.Gruende).Select(grund => grund with { Wort = Maske.Ersetzen(grund.Wort, funde, ordnung) }))),
        }));
    }

    private static async Task ApplyToTitlesAsync(SqliteConnection connection, Datenschutzordnung ordnung)
    {
        const string titles = "SELECT id, titel, maskiert FROM anliegen";
        const string found = """
            SELECT DISTINCT a.id, f.art, f.text
            FROM anliegen a JOIN beitrag b ON b.anliegen = a.id
            JOIN personenfund f ON f.protokoll = b.protokoll AND f.start >= b.start AND f.start < b.ende
            WHERE a.bekannt = 0 AND instr(a.titel, f.text) > 0
            """;
        var funde = (await connection.QueryAsync<(string Id, string Art, string Text)>(found))
            .ToLookup(row => row.Id, row => new Personenfund(new(0, row.Text.Length), Codes.Parse<Fundart>(row.Art), row.Text), StringComparer.Ordinal);
        var changed = (await connection.QueryAsync<(string Id, string Titel, string? Maskiert)>(titles))
            .Select(row => (row.Id, row.Maskiert, Neu: OrNull(row.Titel, Maske.Ersetzen(row.Titel, funde[row.Id], ordnung))))
            .Where(row => row.Maskiert != row.Neu);
        await connection.ExecuteAsync("UPDATE anliegen SET maskiert = @Neu WHERE id = @Id", changed.Select(row => new { row.Id, row.Neu }));
    }

    private static string Everywhere(string key, string text, string masked, string table, string protokoll) =>
        $"SELECT {key}, 0 AS start, 2147483647 AS ende, {text}, {masked} FROM {table} WHERE {protokoll} = @protokoll AND {text} IS NOT NULL";

    private static string? OrNull(string text, string masked) => masked == text ? null : masked;
}
