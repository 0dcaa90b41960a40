using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Counts how widely demands recur.</summary>
public static class Recurrence
{
    /// <summary>Counts Beitraege, Sitzungen, Gremien and years.</summary>
    /// <param name="beitraege">Any number; none gives zeros. The same Beitrag given twice counts once.</param>
    public static Wiederkehr Count(IReadOnlyCollection<AbgelegterBeitrag> beitraege)
    {
        ArgumentNullException.ThrowIfNull(beitraege);
        var einmal = beitraege.DistinctBy(beitrag => beitrag.Id).ToList();
        var sitzungen = einmal.Select(beitrag => beitrag.Sitzung).DistinctBy(sitzung => sitzung.Protokoll).ToList();
        var tage = sitzungen.Select(sitzung => sitzung.Datum).OfType<DateOnly>().ToList();
        return new Wiederkehr
        {
            Beitraege = einmal.Count,
            Sitzungen = sitzungen.Count,
            Gremien = [.. sitzungen.Select(sitzung => sitzung.Gremium).Distinct().Order(StringComparer.Ordinal)],
            Jahre = [.. tage.Select(tag => tag.Year).Distinct().Order()],
            Von = tage.Count > 0 ? tage.Min() : null,
            Bis = tage.Count > 0 ? tage.Max() : null,
            Punkte = (int)Math.Min(int.MaxValue, einmal.Sum(beitrag => (long)(beitrag.Beitrag.Punkte ?? 0))),
        };
    }
}
