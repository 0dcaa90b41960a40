using Fokuslupe.Api.Requests;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Handlungsfelder;

/// <summary>All fields side by side.</summary>
internal sealed class Feldueberblick(HandlungsfeldStore felder, AnliegenStore anliegen, Database database)
{
    private const int MostPeriods = 50;

    private readonly Kept<(DateOnly?, DateOnly?, Gliederung), Felderstand> _kept = new(database, MostPeriods);

    /// <summary>What was said in a period; without bounds undated Protokolle count, too.</summary>
    public Task<Felderstand> LoadAsync(DateOnly? von, DateOnly? bis, Gliederung gliederung, CancellationToken cancellationToken) => _kept.GetAsync((von, bis, gliederung), async () => new(
        await felder.LoadJahreAsync(von, bis, gliederung.Zuordnung, cancellationToken),
        Broadest(await anliegen.GetSnapshotAsync(cancellationToken), von, bis, gliederung)));

    private static Dictionary<string, AnliegenStand> Broadest(AnliegenSnapshot snapshot, DateOnly? von, DateOnly? bis, Gliederung gliederung) =>
        snapshot.Anliegen.Where(one => one.Stand.Ersatz is null)
            .Select(one => Within(one, snapshot, von, bis))
            .Where(stand => stand.Sitzungen > 0)
            .GroupBy(stand => gliederung.ZeileVon(stand.Anliegen.Handlungsfeld))
            .ToDictionary(zeile => zeile.Key, zeile => zeile.OrderByDescending(stand => stand.Sitzungen)
                .ThenByDescending(stand => stand.Gremien)
                .ThenByDescending(stand => stand.Beitraege)
                .ThenBy(stand => stand.Anliegen.Id, StringComparer.Ordinal)
                .First());

    /// <summary>The Anliegen with the counts of a period.</summary>
    private static AnliegenStand Within(AnliegenNennungen one, AnliegenSnapshot snapshot, DateOnly? von, DateOnly? bis)
    {
        if (von is null && bis is null)
        {
            return one.Stand;
        }

        var inPeriod = one.Nennungen.Where(nennung => snapshot.Sitzungen[nennung.Sitzung].Datum is { } day && !(day < von) && !(day > bis)).ToList();
        var raised = inPeriod.Where(nennung => nennung.Originale > 0).Select(nennung => snapshot.Sitzungen[nennung.Sitzung]).ToList();
        return one.Stand with
        {
            Beitraege = inPeriod.Sum(nennung => nennung.Beitraege),
            Sitzungen = raised.Count,
            Gremien = raised.Select(sitzung => sitzung.Gremium).Distinct(StringComparer.Ordinal).Count(),
            Von = raised.Min(sitzung => sitzung.Datum),
            Bis = raised.Max(sitzung => sitzung.Datum),
        };
    }
}

/// <summary>All fields in a period, by the rows of a <see cref="Gliederung"/>.</summary>
/// <param name="Jahre">Counts by row and year.</param>
/// <param name="Breiteste">Of each row the broadest Anliegen; none where nothing was demanded.</param>
internal sealed record Felderstand(IReadOnlyList<Feldjahr> Jahre, IReadOnlyDictionary<string, AnliegenStand> Breiteste);
