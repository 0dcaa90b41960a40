using Dapper;

using Fokuslupe.Domain;

using Microsoft.Data.Sqlite;

namespace Fokuslupe.Storage;

/// <summary>What people had decided about Beitraege that go, so that it holds for those that take their words over.</summary>
internal static class CarryOver
{
    /// <returns>Of each value the decision on the first Beitrag that has one; null when nothing was decided.</returns>
    public static async Task<BeitragChange?> LoadAsync(SqliteConnection connection, IReadOnlyList<AbgelegterBeitrag> gone)
    {
        const string sql = """
            SELECT b.id, k.feld FROM beitrag b LEFT JOIN korrektur k ON k.beitrag = b.id WHERE b.id IN @ids
            UNION SELECT id, 'anliegen' FROM beitrag WHERE id IN @ids AND fest = 1
            """;
        var rows = (await connection.QueryAsync<(long Id, string? Feld)>(sql, new { ids = gone.Select(beitrag => beitrag.Id) })).ToHashSet();
        AbgelegterBeitrag? First(string feld) => gone.FirstOrDefault(beitrag => rows.Contains((beitrag.Id, feld)));
        var change = new BeitragChange
        {
            Handlungsfeld = First("handlungsfeld")?.Einordnung.Handlungsfeld,
            Art = First("art")?.Einordnung.Art,
            Haltung = First("haltung")?.Einordnung.Haltung,
            Anliegen = First("anliegen") is { } filed ? filed.Anliegen ?? "" : null,
        };
        return change == new BeitragChange() ? null : change with { Bestaetigt = true };
    }
}
