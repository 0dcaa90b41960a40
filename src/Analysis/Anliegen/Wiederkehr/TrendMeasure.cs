using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Compares the later with the earlier half of a period.</summary>
internal static class TrendMeasure
{
    /// <summary>Sitzungen that each half has to have.</summary>
    private const int FewestPerHalf = 3;

    /// <summary>Sitzungen that have to have raised it at all.</summary>
    private const int FewestRaised = 3;

    /// <summary>By so many Sitzungen the halves have to differ, and by a quarter of their Sitzungen.</summary>
    private const int FewestApart = 2;

    /// <summary>
    /// Rising or falling when the halves differ by at least two Sitzungen and a quarter of their Sitzungen; open with fewer than
    /// three Sitzungen in each half or with the Anliegen.
    /// </summary>
    /// <param name="raised">Sitzungen with the Anliegen; those that are not among all of them count as well.</param>
    /// <param name="all">Sitzungen that could have raised it.</param>
    public static Trend Of(IReadOnlyCollection<Sitzung> raised, IReadOnlyCollection<Sitzung> all)
    {
        var protokolle = raised.Select(sitzung => sitzung.Protokoll).ToHashSet();
        var dated = all.Concat(raised)
            .Where(sitzung => sitzung.Datum is not null)
            .DistinctBy(sitzung => sitzung.Protokoll)
            .OrderBy(sitzung => sitzung.Datum)
            .ThenBy(sitzung => sitzung.Protokoll)
            .Select(sitzung => protokolle.Contains(sitzung.Protokoll))
            .ToList();
        var half = dated.Count / 2;
        var frueher = dated.Take(half).Count(has => has);
        var spaeter = dated.TakeLast(half).Count(has => has);
        return new(Direction(), frueher, spaeter, half);

        Trendrichtung Direction()
        {
            if (half < FewestPerHalf || dated.Count(has => has) < FewestRaised)
            {
                return Trendrichtung.Offen;
            }

            var apart = spaeter - frueher;
            return Math.Abs(apart) < FewestApart || 4 * Math.Abs(apart) < half ? Trendrichtung.Gleich
                : apart > 0 ? Trendrichtung.Steigend
                : Trendrichtung.Sinkend;
        }
    }
}
