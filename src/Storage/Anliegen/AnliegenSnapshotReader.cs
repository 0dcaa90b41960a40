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
            SELECT id, coalesce(maskiert, titel) AS titel, handlungsfeld, bekannt, eigen, gesperrt, thema, ersatz, version FROM anliegen ORDER BY id
            """;
        const string gegen = "SELECT anliegen, gegen FROM anliegen_gegen";
        // In the order of the index, so that it need not be sorted.
        const string karten = """
            SELECT anliegen, karte, protokoll, punkte FROM beitrag WHERE anliegen IS NOT NULL ORDER BY anliegen, karte, protokoll
            """;

        var rows = (await connection.QueryAsync<AnliegenRow>(anliegen)).AsList();
        var opposed = Opposed(rows, await connection.QueryAsync<(string, string)>(gegen));
        var counts = new Dictionary<string, Counter>(StringComparer.Ordinal);
        await using (var cards = await connection.ExecuteReaderAsync(karten))
        {
            Counter? counter = null;
            while (cards.Read())
            {
                var id = cards.GetString(0);
                if (counter is null || counter.Id != id)
                {
                    counts[id] = counter = new(id);
                }

                counter.Add(cards.GetInt64(1), ranks[cards.GetInt64(2)], cards.IsDBNull(3) ? 0 : cards.GetInt32(3));
            }
        }

        return [.. rows.Select(row => Count(row, opposed.GetValueOrDefault(row.Id), counts.GetValueOrDefault(row.Id) ?? new(row.Id), days))];
    }

    private static AnliegenNennungen Count(AnliegenRow row, SortedSet<string>? against, Counter counter, List<Sitzung> days)
    {
        var nennungen = counter.Nennungen();
        List<Sitzung> raised = [.. nennungen.Where(nennung => nennung.Originale > 0).Select(nennung => days[nennung.Sitzung])];
        var stand = row.ToStand() with
        {
            Anliegen = new(row.Id, row.Titel, row.Handlungsfeld, [.. against ?? []], row.Bekannt),
            Beitraege = counter.Beitraege,
            Sitzungen = raised.Count,
            Gremien = raised.Select(sitzung => sitzung.Gremium).Distinct(StringComparer.Ordinal).Count(),
            Von = raised.Min(sitzung => sitzung.Datum),
            Bis = raised.Max(sitzung => sitzung.Datum),
            Punkte = counter.Punkte,
        };
        return new(stand, nennungen);
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

    /// <summary>Counts the cards of one Anliegen, which come number by number.</summary>
    private sealed class Counter(string id)
    {
        private readonly SortedDictionary<int, (int Beitraege, int Originale)> _sitzungen = [];
        private long _karte = -1;
        private int _first;

        public string Id => id;

        public int Beitraege { get; private set; }

        public int Punkte { get; private set; }

        public void Add(long karte, int rank, int punkte)
        {
            Beitraege++;
            Punkte += punkte;
            var (beitraege, originale) = _sitzungen.GetValueOrDefault(rank);
            if (karte != _karte)
            {
                (_karte, _first) = (karte, rank);
                originale++;
            }
            else if (rank < _first)
            {
                // A copy in an earlier Sitzung: it was said there first.
                _sitzungen[_first] = _sitzungen[_first] with { Originale = _sitzungen[_first].Originale - 1 };
                _first = rank;
                originale++;
            }

            _sitzungen[rank] = (beitraege + 1, originale);
        }

        public List<Nennung> Nennungen() => [.. _sitzungen.Select(one => new Nennung(one.Key, one.Value.Beitraege, one.Value.Originale))];
    }
}
