using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Zusammenfassungen;

/// <summary>The Anliegen of a period by breadth.</summary>
internal static class Breadth
{
    /// <summary>All Anliegen of the period that a Beitrag of the field raises, the broadest first; without trend and earlier recommendations.</summary>
    public static List<AnliegenZeile> Rank(SummarySource source, List<AbgelegterBeitrag> period)
    {
        var raised = period.Select(beitrag => beitrag.Anliegen).ToHashSet();
        var inPeriod = period.Concat(source.ElsewhereInPeriod()).ToLookup(beitrag => beitrag.Anliegen);
        return [.. Conflicts.ByBreadth(source.Anliegen.DistinctBy(one => one.Id)
            .Where(one => raised.Contains(one.Id))
            .Select(one => new AnliegenZeile(one, Recurrence.Count([.. inPeriod[one.Id]]))))];
    }

    /// <summary>Adds trend and earlier recommendations: the trend of the period; recommendations and returns in all that was ever said.</summary>
    public static List<AnliegenZeile> Complete(IEnumerable<AnliegenZeile> zeilen, SummarySource source, List<AbgelegterBeitrag> period)
    {
        var inPeriod = period.Concat(source.ElsewhereInPeriod()).ToLookup(beitrag => beitrag.Anliegen);
        var ever = source.Everywhere().ToLookup(beitrag => beitrag.Anliegen);
        var sitzungen = period.Select(beitrag => beitrag.Sitzung).DistinctBy(sitzung => sitzung.Protokoll).ToList();
        return [.. zeilen.Select(zeile => zeile with { Wiederkehr = Count([.. inPeriod[zeile.Anliegen.Id]], [.. ever[zeile.Anliegen.Id]]) })];

        Wiederkehr Count(List<AbgelegterBeitrag> now, List<AbgelegterBeitrag> all)
        {
            var wiederkehr = Recurrence.Count(now, sitzungen, source.Empfehlungen);
            return now.Count == all.Count ? wiederkehr : wiederkehr with { Antworten = Recurrence.Count(all, null, source.Empfehlungen).Antworten };
        }
    }
}
