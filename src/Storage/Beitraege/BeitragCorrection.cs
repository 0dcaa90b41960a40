using Dapper;

using Fokuslupe.Domain;

using Microsoft.Data.Sqlite;

namespace Fokuslupe.Storage;

/// <summary>Applies a person's corrections to a Beitrag and keeps the old values.</summary>
internal static class BeitragCorrection
{
    public static async Task<UpdateOutcome> StoreAsync(
        SqliteConnection connection, AbgelegterBeitrag current, BeitragChange change, DateTimeOffset now, Schrittbuch schritte)
    {
        const string anliegenExists = "SELECT EXISTS (SELECT * FROM anliegen WHERE id = @Anliegen AND ersatz IS NULL)";
        if (!string.IsNullOrEmpty(change.Anliegen)
            && !await connection.ExecuteScalarAsync<bool>(anliegenExists, new { change.Anliegen }))
        {
            return UpdateOutcome.UnknownAnliegen;
        }

        var korrekturen = await WithoutRepeatsAsync(connection, Korrekturen(current, change, now));
        if (korrekturen.Count > 0)
        {
            var before = await BeitragRuecknahme.RememberAsync(connection, current.Id);
            await UpdateAsync(connection, current.Id, Apply(current, change), decided: change.Anliegen is not null);
            await LogAsync(connection, korrekturen, before, await schritte.SchrittAsync(current.Sitzung.Protokoll));
            await AnliegenWriter.ChangeAsync(connection);
            await CountUpAsync(connection, korrekturen);
        }

        return UpdateOutcome.Updated;
    }

    private static IEnumerable<Korrektur> Korrekturen(AbgelegterBeitrag current, BeitragChange change, DateTimeOffset now)
    {
        var (id, was) = (current.Id, current.Einordnung);
        if (Decides(change, was))
        {
            yield return new(id, "handlungsfeld", was.Handlungsfeld, change.Handlungsfeld, now);
        }

        if (change.Art is { } art && (art != was.Art || change.Bestaetigt))
        {
            yield return new(id, "art", was.Art.Code(), art.Code(), now);
        }

        if (change.Haltung is { } haltung && (haltung != was.Haltung || change.Bestaetigt))
        {
            yield return new(id, "haltung", was.Haltung.Code(), haltung.Code(), now);
        }

        if (change.Anliegen is { } anliegen && (anliegen != (current.Anliegen ?? "") || change.Bestaetigt))
        {
            yield return new(id, "anliegen", current.Anliegen, EmptyToNull(anliegen), now);
        }
    }

    /// <summary>What a person has confirmed once need not be confirmed again.</summary>
    private static async Task<List<Korrektur>> WithoutRepeatsAsync(SqliteConnection connection, IEnumerable<Korrektur> korrekturen)
    {
        const string repeats = """
            SELECT coalesce((SELECT neu IS @Neu FROM korrektur WHERE beitrag = @Beitrag AND feld = @Feld ORDER BY id DESC LIMIT 1), 0)
            """;
        var news = new List<Korrektur>();
        foreach (var korrektur in korrekturen)
        {
            if (korrektur.Alt != korrektur.Neu || !await connection.ExecuteScalarAsync<bool>(repeats, new { korrektur.Neu, korrektur.Beitrag, korrektur.Feld }))
            {
                news.Add(korrektur);
            }
        }

        return news;
    }

    /// <summary>A form sends back what it shows: the same Handlungsfeld is a decision only where there was doubt.</summary>
    private static bool Decides(BeitragChange change, Einordnung was) =>
        change.Handlungsfeld is { } feld && (feld != was.Handlungsfeld || was.Unsicher || change.Bestaetigt);

    private static AbgelegterBeitrag Apply(AbgelegterBeitrag current, BeitragChange change)
    {
        var was = current.Einordnung;
        var decided = Decides(change, was);
        var feld = change.Handlungsfeld ?? was.Handlungsfeld;
        return current with
        {
            Einordnung = was with
            {
                Handlungsfeld = feld,
                // A person has decided: nothing is left to doubt. What the model thought remains in the distribution.
                Wahrscheinlichkeit = decided ? 1 : was.Wahrscheinlichkeit,
                Unsicher = !decided && was.Unsicher,
                Weitere = [.. was.Weitere.Where(weiteres => weiteres != feld)],
                Art = change.Art ?? was.Art,
                Haltung = change.Haltung ?? was.Haltung,
            },
            Anliegen = change.Anliegen is null ? current.Anliegen : EmptyToNull(change.Anliegen),
        };
    }

    /// <summary>Who works on an Anliegen should see that a Beitrag came or went.</summary>
    private static Task<int> CountUpAsync(SqliteConnection connection, IEnumerable<Korrektur> korrekturen)
    {
        const string sql = "UPDATE anliegen SET version = version + 1 WHERE id IN (@Alt, @Neu)";
        return connection.ExecuteAsync(
            sql, korrekturen.Where(k => k.Feld == "anliegen" && k.Alt != k.Neu).Select(k => new { k.Alt, k.Neu }));
    }

    /// <param name="connection">The connection.</param>
    /// <param name="id">Id.</param>
    /// <param name="beitrag">The new values.</param>
    /// <param name="decided">True when the person also decided under which Anliegen it stands.</param>
    private static Task<int> UpdateAsync(SqliteConnection connection, long id, AbgelegterBeitrag beitrag, bool decided)
    {
        const string sql = """
            UPDATE beitrag
            SET handlungsfeld = @Handlungsfeld, wahrscheinlichkeit = @Wahrscheinlichkeit, unsicher = @Unsicher,
                weitere = @weitere, art = @art, haltung = @haltung, anliegen = @Anliegen, fest = max(fest, @decided), geprueft = 1,
                version = version + 1
            WHERE id = @id
            """;
        return connection.ExecuteAsync(sql, new
        {
            id,
            beitrag.Einordnung.Handlungsfeld,
            beitrag.Einordnung.Wahrscheinlichkeit,
            beitrag.Einordnung.Unsicher,
            weitere = Json.Write(beitrag.Einordnung.Weitere),
            art = beitrag.Einordnung.Art.Code(),
            haltung = beitrag.Einordnung.Haltung.Code(),
            beitrag.Anliegen,
            decided,
        });
    }

    private static Task<int> LogAsync(SqliteConnection connection, IEnumerable<Korrektur> korrekturen, string before, long schritt)
    {
        const string sql = """
            INSERT INTO korrektur (beitrag, feld, alt, neu, wann, vorher, schritt) VALUES (@Beitrag, @Feld, @Alt, @Neu, @wann, @vorher, @schritt)
            """;
        return connection.ExecuteAsync(sql, korrekturen.Select((k, index) => new
        {
            k.Beitrag,
            k.Feld,
            k.Alt,
            k.Neu,
            wann = Iso.Write(k.Wann),
            vorher = index == 0 ? before : null,
            schritt,
        }));
    }

    private static string? EmptyToNull(string value) => value.Length == 0 ? null : value;
}
