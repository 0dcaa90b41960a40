using Dapper;

using Fokuslupe.Domain;

using Microsoft.Data.Sqlite;

namespace Fokuslupe.Storage;

/// <summary>
/// Masks recommendations when they are read, by what is decided now: what was quoted before a decision stays as it was stored, and is
/// shown as its Beitrag is.
/// </summary>
internal static class Empfehlungsmasken
{
    public static async Task<IReadOnlyList<Handlungsempfehlung>> ApplyAsync(SqliteConnection connection, IReadOnlyList<Handlungsempfehlung> empfehlungen)
    {
        var ordnung = await Masken.OrdnungAsync(connection);
        var funde = empfehlungen.Count == 0 || !ordnung.Maskieren ? null : await FindAsync(connection, empfehlungen);
        return funde is null
            ? empfehlungen
            : [.. empfehlungen.Select((empfehlung, n) => Mask(empfehlung, text => Maske.Ersetzen(text, funde[n], ordnung)))];
    }

    /// <summary>What is found in a Protokoll goes with it: whatever quotes it is stored as it is shown.</summary>
    public static async Task KeepAsync(SqliteConnection connection, long protokoll)
    {
        const string citing = """
            SELECT handlungsempfehlung, version FROM handlungsempfehlung_version WHERE instr(inhalt, '"protokoll":' || @protokoll || ',') > 0
            UNION SELECT h.id, h.version FROM beleg b JOIN handlungsempfehlung h ON h.id = b.handlungsempfehlung WHERE b.protokoll = @protokoll
            """;
        foreach (var (id, version) in (await connection.QueryAsync<(long Id, int Version)>(citing, new { protokoll })).AsList())
        {
            if (await HandlungsempfehlungStore.GetVersionAsync(connection, id, version) is { } kept)
            {
                await HandlungsempfehlungWriter.ReplaceKeptAsync(connection, kept);
            }

            if (await HandlungsempfehlungStore.GetAsync(connection, id) is { } present && present.Version == version)
            {
                await HandlungsempfehlungWriter.ReplaceAsync(connection, present);
            }
        }
    }

    /// <summary>What was found in the Beitraege that each rests on, and in the titles of their Protokolle.</summary>
    private static async Task<ILookup<int, Personenfund>> FindAsync(SqliteConnection connection, IReadOnlyList<Handlungsempfehlung> empfehlungen)
    {
        const string sql = """
            WITH beleg AS (
                SELECT value ->> 'n' AS n, value ->> 'protokoll' AS protokoll, value ->> 'start' AS start, value ->> 'ende' AS ende FROM json_each(@belege)
            ), stelle AS (
                SELECT * FROM beleg
                UNION SELECT value ->> 'n', b.protokoll, b.start, b.ende FROM json_each(@saetze) JOIN beitrag b ON b.id = value ->> 'beitrag'
            )
            SELECT s.n, f.art, f.text FROM stelle s JOIN personenfund f ON f.protokoll = s.protokoll AND f.start >= s.start AND f.start < s.ende
            UNION
            SELECT s.n, f.art, f.text FROM (SELECT DISTINCT n, protokoll FROM beleg) s
            JOIN protokoll p ON p.id = s.protokoll AND coalesce(p.titel_maskiert, p.dateiname_maskiert) IS NOT NULL
            JOIN personenfund f ON f.protokoll = p.id AND instr(coalesce(p.titel, p.dateiname), f.text) > 0
            """;
        var belege = empfehlungen.Index().SelectMany(one => HandlungsempfehlungStore.Quotations(one.Item).Select(
            beleg => new Stelle(one.Index, beleg.Sitzung.Protokoll, beleg.Span.Start, beleg.Span.End)));
        var saetze = empfehlungen.Index().SelectMany(one => one.Item.Begruendung.SelectMany(satz => satz.Beitraege).Distinct().Select(
            beitrag => new Satzstelle(one.Index, beitrag)));
        return (await connection.QueryAsync<(int N, string Art, string Text)>(sql, new { belege = Json.Write(belege), saetze = Json.Write(saetze) }))
            .ToLookup(row => row.N, row => new Personenfund(new(0, row.Text.Length), Codes.Parse<Fundart>(row.Art), row.Text));
    }

    private static Handlungsempfehlung Mask(Handlungsempfehlung empfehlung, Func<string, string> mask)
    {
        Beleg Quotation(Beleg beleg) => beleg with { Zitat = mask(beleg.Zitat), Sitzung = beleg.Sitzung with { Titel = mask(beleg.Sitzung.Titel) } };
        return empfehlung with
        {
            Titel = mask(empfehlung.Titel),
            Massnahme = mask(empfehlung.Massnahme),
            Adressat = mask(empfehlung.Adressat),
            Zielgruppen = [.. empfehlung.Zielgruppen.Select(mask)],
            Begruendung = [.. empfehlung.Begruendung.Select(satz => satz with
            {
                Text = mask(satz.Text),
                Maengel = [.. satz.Maengel.Select(mangel => mangel with { Stelle = mask(mangel.Stelle), Hinweis = mask(mangel.Hinweis) })],
            })],
            Belege = [.. empfehlung.Belege.Select(Quotation)],
            Gegenstimmen = [.. empfehlung.Gegenstimmen.Select(Quotation)],
            Kriterien = [.. empfehlung.Kriterien.Select(kriterium => kriterium with { Wert = mask(kriterium.Wert) })],
            Fruehere = [.. empfehlung.Fruehere.Select(fruehere => fruehere with
            {
                Text = mask(fruehere.Text),
                Beleg = fruehere.Beleg is null ? null : Quotation(fruehere.Beleg),
            })],
        };
    }

    private sealed record Stelle(int N, long Protokoll, int Start, int Ende);

    private sealed record Satzstelle(int N, long Beitrag);
}
