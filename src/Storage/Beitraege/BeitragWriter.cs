using Dapper;

using Fokuslupe.Domain;

using Microsoft.Data.Sqlite;

namespace Fokuslupe.Storage;

/// <summary>Writes new Beitraege.</summary>
internal static class BeitragWriter
{
    public static async Task InsertAsync(SqliteConnection connection, long protokoll, IReadOnlyList<NeuerBeitrag> beitraege)
    {
        const string beitrag = """
            INSERT INTO beitrag (id, protokoll, start, ende, text, abschnitt, bezug, these, punkte, handlungsfeld,
                wahrscheinlichkeit, unsicher, weitere, quer, art, haltung, modell, karte, unsicherheit)
            VALUES (@Id, @protokoll, @Start, @End, @Text, @Abschnitt, @bezug, @These, @Punkte, @Handlungsfeld,
                @Wahrscheinlichkeit, @Unsicher, @weitere, @quer, @art, @haltung, @Modell, @Karte, @Unsicherheit)
            """;
        const string erklaerung = """
            INSERT INTO erklaerung (beitrag, verteilung, gruende) VALUES (@Id, @verteilung, @gruende)
            """;

        await connection.ExecuteAsync(beitrag, beitraege.Select(b => new
        {
            b.Id,
            protokoll,
            b.Beitrag.Span.Start,
            b.Beitrag.Span.End,
            b.Beitrag.Text,
            b.Beitrag.Abschnitt,
            bezug = b.Beitrag.Bezug.Code(),
            b.Beitrag.These,
            b.Beitrag.Punkte,
            b.Einordnung.Handlungsfeld,
            b.Einordnung.Wahrscheinlichkeit,
            b.Einordnung.Unsicher,
            weitere = Json.Write(b.Einordnung.Weitere),
            quer = Json.Write(b.Einordnung.Quer),
            art = b.Einordnung.Art.Code(),
            haltung = b.Einordnung.Haltung.Code(),
            b.Einordnung.Modell,
            b.Karte,
            b.Einordnung.Unsicherheit,
        }));
        await connection.ExecuteAsync(erklaerung, beitraege.Select(b => new
        {
            b.Id,
            verteilung = Json.Write(b.Einordnung.Verteilung),
            gruende = Json.Write(b.Einordnung.Gruende),
        }));
    }
}
