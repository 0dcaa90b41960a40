using Dapper;

using Fokuslupe.Domain;

using Microsoft.Data.Sqlite;

namespace Fokuslupe.Storage;

/// <summary>
/// Counts all Anliegen, as <c>Recurrence</c> of Analysis does: breadth is counted in Sitzungen, of the copies of a card only the one
/// said first counts for it.
/// </summary>
internal static class AnliegenSnapshotReader
{
    public static async Task<AnliegenSnapshot> ReadAsync(SqliteConnection connection)
    {
        const string sitzungen = "SELECT protokoll, gremium, datum, titel FROM sitzung ORDER BY coalesce(datum, '9999'), protokoll";
        const string felder = "SELECT DISTINCT handlungsfeld, protokoll FROM beitrag";

        await using var moment = connection.BeginTransaction(deferred: true);
        var stand = await StandAsync(connection);
        List<Sitzung> days = [.. (await connection.QueryAsync<BeitragRow>(sitzungen)).Select(row => row.ToSitzung())];
        var ranks = days.Index().ToDictionary(day => day.Item.Protokoll, day => day.Index);
        var fields = (await connection.QueryAsync<(string Feld, long Protokoll)>(felder))
            .Where(row => ranks.ContainsKey(row.Protokoll))
            .GroupBy(row => row.Feld, row => ranks[row.Protokoll], StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key, group => (IReadOnlyList<Sitzung>)[.. group.Order().Select(rank => days[rank])], StringComparer.Ordinal);
        return new AnliegenSnapshot(stand, days, await CountAsync(connection, days, ranks), fields);
    }

    public static Task<long> StandAsync(SqliteConnection connection) => connection.ExecuteScalarAsync<long>("SELECT stand FROM bestand");

    private static async Task<IReadOnlyList<AnliegenNennungen>> CountAsync(
        SqliteConnection connection, List<Sitzung> days, Dictionary<long, int> ranks)
    {
        const string anliegen = """
            SELECT id, titel, handlungsfeld, bekannt, eigen, gesperrt, thema, ersatz, version FROM anliegen ORDER BY id
            """;
        const string gegen = "SELECT anliegen, gegen FROM anliegen_gegen";
        const string karten = """
            SELECT anliegen, karte, protokoll, count(*), coalesce(sum(punkte), 0) FROM beitrag WHERE anliegen IS NOT NULL
            GROUP BY anliegen, karte, protokoll
            """;

        var rows = (await connection.QueryAsync<AnliegenRow>(anliegen)).AsList();
        var opposed = Opposed(rows, await connection.QueryAsync<(string, string)>(gegen));
        var cards = (await connection.QueryAsync<(string Anliegen, long Karte, long Protokoll, int Beitraege, int Punkte)>(karten))
            .GroupBy(card => card.Anliegen, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        return [.. rows.Select(row => Count(row, opposed.GetValueOrDefault(row.Id), cards.GetValueOrDefault(row.Id, [])))];

        AnliegenNennungen Count(
            AnliegenRow row, SortedSet<string>? against, List<(string Anliegen, long Karte, long Protokoll, int Beitraege, int Punkte)> own)
        {
            var nennungen = new SortedDictionary<int, Nennung>();
            foreach (var karte in own.GroupBy(card => card.Karte))
            {
                var first = karte.Min(card => ranks[card.Protokoll]);
                foreach (var card in karte)
                {
                    var rank = ranks[card.Protokoll];
                    var (_, beitraege, originale) = nennungen.GetValueOrDefault(rank);
                    nennungen[rank] = new(rank, beitraege + card.Beitraege, originale + (rank == first ? 1 : 0));
                }
            }

            List<Sitzung> raised = [.. nennungen.Values.Where(nennung => nennung.Originale > 0).Select(nennung => days[nennung.Sitzung])];
            var stand = row.ToStand() with
            {
                Anliegen = new(row.Id, row.Titel, row.Handlungsfeld, [.. against ?? []], row.Bekannt),
                Beitraege = own.Sum(card => card.Beitraege),
                Sitzungen = raised.Count,
                Gremien = raised.Select(sitzung => sitzung.Gremium).Distinct(StringComparer.Ordinal).Count(),
                Von = raised.Min(sitzung => sitzung.Datum),
                Bis = raised.Max(sitzung => sitzung.Datum),
                Punkte = own.Sum(card => card.Punkte),
            };
            return new(stand, [.. nennungen.Values]);
        }
    }

    /// <summary>What was opposed to one that was merged away is opposed to the one that took it in.</summary>
    private static Dictionary<string, SortedSet<string>> Opposed(List<AnliegenRow> rows, IEnumerable<(string Anliegen, string Gegen)> pairs)
    {
        var ersatz = rows.Where(row => row.Ersatz is not null).ToDictionary(row => row.Id, row => row.Ersatz!, StringComparer.Ordinal);
        var opposed = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var (anliegen, gegen) in pairs)
        {
            var other = ersatz.GetValueOrDefault(gegen, gegen);
            foreach (var id in new[] { anliegen, ersatz.GetValueOrDefault(anliegen, anliegen) }.Distinct().Where(id => id != other))
            {
                if (!opposed.TryGetValue(id, out var against))
                {
                    opposed[id] = against = new(StringComparer.Ordinal);
                }

                against.Add(other);
            }
        }

        return opposed;
    }
}
