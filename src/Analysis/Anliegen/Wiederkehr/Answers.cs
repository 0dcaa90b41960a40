using Fokuslupe.Analysis.Handlungsempfehlungen;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Finds the earlier recommendations that answered an Anliegen, and counts how often it was raised after them.</summary>
internal static class Answers
{
    /// <summary>
    /// One answer for each Sitzung whose minutes recommend it, and one for each decided Handlungsempfehlung. The day of the latter is
    /// that of its deliberation, else the last day of its evidence.
    /// </summary>
    /// <param name="originale">Beitraege of the Anliegen in order, copies left out.</param>
    /// <param name="raised">Their Sitzungen.</param>
    /// <param name="empfehlungen">Handlungsempfehlungen of any Anliegen.</param>
    public static IReadOnlyList<Antwort> Find(
        IReadOnlyList<AbgelegterBeitrag> originale, IReadOnlyList<Sitzung> raised, IReadOnlyCollection<Handlungsempfehlung> empfehlungen)
    {
        var minutes = originale.Where(beitrag => beitrag.Beitrag.Bezug == Bezug.Empfehlung)
            .DistinctBy(beitrag => beitrag.Sitzung.Protokoll)
            .Select(beitrag => new Antwort
            {
                Datum = beitrag.Sitzung.Datum,
                Titel = beitrag.Beitrag.Text,
                Beleg = BelegSelection.ToBeleg(beitrag),
            });
        var ids = originale.Select(beitrag => beitrag.Anliegen).OfType<string>().ToHashSet();
        var decided = empfehlungen
            .Where(empfehlung => empfehlung.Status == Empfehlungsstatus.Beschlossen && ids.Contains(empfehlung.Anliegen))
            .OrderBy(empfehlung => empfehlung.Id)
            .Select(empfehlung => new Antwort
            {
                Datum = empfehlung.NaechsteBeratung?.Datum ?? empfehlung.Belege.Max(beleg => beleg.Sitzung.Datum),
                Titel = empfehlung.Titel,
                Handlungsempfehlung = empfehlung.Id,
            });
        return [.. minutes.Concat(decided)
            .OrderBy(antwort => antwort.Datum ?? DateOnly.MaxValue)
            .Select(antwort => antwort with { SitzungenDanach = raised.Count(sitzung => sitzung.Datum > antwort.Datum) })];
    }
}
