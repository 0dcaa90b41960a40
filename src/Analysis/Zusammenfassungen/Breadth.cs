using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Zusammenfassungen;

/// <summary>The Anliegen of a period by breadth.</summary>
internal static class Breadth
{
    /// <summary>
    /// All Anliegen of the period, the broadest first. Breadth and trend are those of the period; earlier recommendations are looked
    /// for, and their return is counted, in all that was ever said.
    /// </summary>
    public static List<AnliegenZeile> Rank(SummarySource source, List<AbgelegterBeitrag> period)
    {
        var inPeriod = period.ToLookup(beitrag => beitrag.Anliegen);
        var ever = source.Beitraege.ToLookup(beitrag => beitrag.Anliegen);
        var sitzungen = period.Select(beitrag => beitrag.Sitzung).DistinctBy(sitzung => sitzung.Protokoll).ToList();
        return [.. Conflicts.ByBreadth(source.Anliegen.DistinctBy(one => one.Id)
            .Where(one => inPeriod.Contains(one.Id))
            .Select(one => new AnliegenZeile(one, Count([.. inPeriod[one.Id]], [.. ever[one.Id]]))))];

        Wiederkehr Count(List<AbgelegterBeitrag> now, List<AbgelegterBeitrag> all)
        {
            var wiederkehr = Recurrence.Count(now, sitzungen, source.Empfehlungen);
            return now.Count == all.Count ? wiederkehr : wiederkehr with { Antworten = Recurrence.Count(all, null, source.Empfehlungen).Antworten };
        }
    }
}
