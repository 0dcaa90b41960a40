using Fokuslupe.Analysis.Handlungsempfehlungen;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Counts how widely demands recur.</summary>
public static class Recurrence
{
    /// <summary>Counts Beitraege, copies, Sitzungen, Gremien and years; the order of the Beitraege does not matter.</summary>
    /// <param name="beitraege">
    /// Of one Anliegen; none gives zeros. The same Beitrag given twice counts once; of those with the same
    /// <see cref="AbgelegterBeitrag.Karte"/> the first one counts for breadth, the others are copies.
    /// </param>
    /// <param name="sitzungen">Sitzungen that could have raised it, as those with Beitraege of its field; null leaves the trend open.</param>
    /// <param name="empfehlungen">Handlungsempfehlungen; those of the Anliegen that are decided have answered it.</param>
    public static Wiederkehr Count(
        IReadOnlyCollection<AbgelegterBeitrag> beitraege,
        IReadOnlyCollection<Sitzung>? sitzungen = null,
        IReadOnlyCollection<Handlungsempfehlung>? empfehlungen = null)
    {
        ArgumentNullException.ThrowIfNull(beitraege);
        var einmal = BelegSelection.InOrder(beitraege.DistinctBy(beitrag => beitrag.Id)).ToList();
        var originale = einmal.DistinctBy(beitrag => beitrag.Karte ?? beitrag.Id).ToList();
        var raised = originale.Select(beitrag => beitrag.Sitzung).DistinctBy(sitzung => sitzung.Protokoll).ToList();
        var tage = raised.Select(sitzung => sitzung.Datum).OfType<DateOnly>().ToList();
        return new Wiederkehr
        {
            Beitraege = einmal.Count,
            Kopien = einmal.Count - originale.Count,
            Sitzungen = raised.Count,
            Gremien = [.. raised.Select(sitzung => sitzung.Gremium).Distinct().Order(StringComparer.Ordinal)],
            Jahre = [.. tage.Select(tag => tag.Year).Distinct()],
            Von = tage.Count > 0 ? tage[0] : null,
            Bis = tage.Count > 0 ? tage[^1] : null,
            Punkte = Punkte(einmal),
            Verlauf = Verlauf(einmal, originale),
            Trend = sitzungen is null ? Trend.Unbekannt : TrendMeasure.Of(raised, sitzungen),
            Antworten = Answers.Find(originale, raised, empfehlungen ?? []),
        };
    }

    /// <summary>Where an Anliegen is going.</summary>
    /// <param name="raised">Sitzungen with the Anliegen, copied cards apart.</param>
    /// <param name="all">Sitzungen that could have raised it.</param>
    public static Trend TrendOf(IReadOnlyCollection<Sitzung> raised, IReadOnlyCollection<Sitzung> all)
    {
        ArgumentNullException.ThrowIfNull(raised);
        ArgumentNullException.ThrowIfNull(all);
        return TrendMeasure.Of(raised, all);
    }

    private static List<Verlaufszeile> Verlauf(List<AbgelegterBeitrag> einmal, List<AbgelegterBeitrag> originale)
    {
        var eigene = originale.GroupBy(beitrag => beitrag.Sitzung.Protokoll).ToDictionary(group => group.Key, group => group.Count());
        return [.. einmal.GroupBy(beitrag => beitrag.Sitzung.Protokoll)
            .Select(group => (Cards: group.ToList(), Own: eigene.GetValueOrDefault(group.Key)))
            .Select(row => new Verlaufszeile(row.Cards[0].Sitzung, row.Cards.Count, row.Cards.Count - row.Own, Punkte(row.Cards)))];
    }

    private static int Punkte(IEnumerable<AbgelegterBeitrag> beitraege) =>
        (int)Math.Min(int.MaxValue, beitraege.Sum(beitrag => (long)(beitrag.Beitrag.Punkte ?? 0)));
}
