using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Zusammenfassungen;

/// <summary>
/// Sets a period against the time before: one with a beginning and an end against the same length of time before it, one without an end against
/// all that came before it, one without a beginning by its last year against the years before. Who chooses another time gets that one.
/// </summary>
internal static class Comparison
{
    private const int Most = 8;

    /// <summary>In so many Sitzungen at least an Anliegen has to be raised now to have grown, or to have been raised before to be missed.</summary>
    private const int Fewest = 2;

    /// <summary>So many Sitzungen both times have to have before a larger share of them says anything: as many as halves of a trend.</summary>
    private const int FewestSitzungen = 3;

    /// <summary>The comparison, or null when one of the two times has no Beitraege.</summary>
    public static Periodenvergleich? Of(SummarySource source)
    {
        var dated = source.Beitraege.Where(beitrag => beitrag.Sitzung.Datum is not null).ToList();
        var inPeriod = source.InPeriod().Where(beitrag => beitrag.Sitzung.Datum is not null).ToList();
        if (inPeriod.Count == 0)
        {
            return null;
        }

        var von = source.Von ?? new DateOnly(inPeriod.Max(beitrag => beitrag.Sitzung.Datum!.Value).Year, 1, 1);
        var latest = source.VorherBis is { } chosen && chosen < von ? chosen : von.AddDays(-1);
        var earliest = source switch
        {
            { VorherVon: not null } or { VorherBis: not null } => source.VorherVon,
            { Von: { } first, Bis: { } last } => Before(first, last),
            _ => null,
        };
        var jetzt = inPeriod.Where(beitrag => beitrag.Sitzung.Datum >= von).ToList();
        var vorher = dated.Where(beitrag => beitrag.Sitzung.Datum <= latest && !(beitrag.Sitzung.Datum < earliest)).ToList();
        var everywhere = source.Everywhere().Where(beitrag => beitrag.Sitzung.Datum is not null).ToList();
        return vorher.Count == 0 ? null : Compare(
            source.Handlungsfeld,
            source.Anliegen,
            (SummaryWriter.Sitzungen(jetzt), SummaryWriter.Sitzungen(vorher)),
            everywhere.Where(beitrag => beitrag.Sitzung.Datum >= von && !(beitrag.Sitzung.Datum > source.Bis)).ToLookup(beitrag => beitrag.Anliegen),
            everywhere.Where(beitrag => beitrag.Sitzung.Datum <= latest && !(beitrag.Sitzung.Datum < earliest)).ToLookup(beitrag => beitrag.Anliegen)) with
        {
            Von = von,
            Bis = source.Bis,
            VorherVon = earliest,
            VorherBis = latest,
        };
    }

    /// <summary>Where a time as long as this one has to begin to end the day before; whole years stay whole years.</summary>
    private static DateOnly Before(DateOnly first, DateOnly last)
    {
        var years = last.Year - first.Year + 1;
        return first.DayOfYear == 1 && last is { Month: 12, Day: 31 } && first.Year > years
            ? first.AddYears(-years)
            : DateOnly.FromDayNumber(Math.Max(0, first.DayNumber - (last.DayNumber - first.DayNumber + 1)));
    }

    private static Periodenvergleich Compare(
        string feld, IReadOnlyList<Domain.Anliegen> anliegen, (int Now, int Before) sitzungen, ILookup<string?, AbgelegterBeitrag> now, ILookup<string?, AbgelegterBeitrag> before)
    {
        var (alle, alleVorher) = sitzungen;
        var zeilen = anliegen.DistinctBy(one => one.Id).Where(one => one.Handlungsfeld == feld)
            .Select(one => new AnliegenVergleich(
                one,
                Recurrence.Count([.. now[one.Id]]).Sitzungen,
                Recurrence.Count([.. before[one.Id]]).Sitzungen,
                [.. now[one.Id].Concat(before[one.Id]).Select(beitrag => beitrag.Id).Order()]))
            .OrderByDescending(zeile => zeile.Sitzungen)
            .ThenByDescending(zeile => zeile.SitzungenVorher)
            .ThenByDescending(zeile => zeile.Beitraege.Count)
            .ThenBy(zeile => zeile.Anliegen.Id, StringComparer.Ordinal)
            .ToList();
        return new()
        {
            Von = default,
            VorherBis = default,
            Sitzungen = alle,
            SitzungenVorher = alleVorher,
            Neu = [.. zeilen.Where(zeile => zeile is { Sitzungen: > 0, SitzungenVorher: 0 }).Take(Most)],
            Gewachsen = [.. zeilen.Where(zeile => zeile is { Sitzungen: >= Fewest, SitzungenVorher: > 0 }
                && Math.Min(alle, alleVorher) >= FewestSitzungen
                && (long)zeile.Sitzungen * alleVorher > (long)zeile.SitzungenVorher * alle).Take(Most)],
            Verstummt = [.. zeilen.Where(zeile => zeile is { Sitzungen: 0, SitzungenVorher: >= Fewest }).Take(Most)],
        };
    }
}
