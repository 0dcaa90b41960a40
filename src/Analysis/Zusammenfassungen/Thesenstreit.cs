using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Zusammenfassungen;

/// <summary>Finds the Thesen that divided a Sitzung.</summary>
internal static class Thesenstreit
{
    /// <summary>Thesen with both assent and dissent; those first where the smaller camp is largest.</summary>
    public static IReadOnlyList<ThesenStreit> Find(
        IEnumerable<AbgelegterBeitrag> beitraege,
        IReadOnlyDictionary<long, IReadOnlyList<These>> thesen)
    {
        var found = new List<ThesenStreit>();
        foreach (var group in beitraege.Where(beitrag => beitrag.Beitrag.These is not null)
            .GroupBy(beitrag => (beitrag.Sitzung.Protokoll, Nummer: beitrag.Beitrag.These!.Value)))
        {
            int Count(Haltung haltung) => group.Count(beitrag => beitrag.Einordnung.Haltung == haltung);
            var streit = (Zustimmung: Count(Haltung.Zustimmung), Teils: Count(Haltung.Teils), Widerspruch: Count(Haltung.Widerspruch));
            if (streit is { Zustimmung: > 0, Widerspruch: > 0 }
                && thesen.GetValueOrDefault(group.Key.Protokoll)?.FirstOrDefault(these => these.Nummer == group.Key.Nummer) is { } these)
            {
                found.Add(new ThesenStreit(group.First().Sitzung, these, streit.Zustimmung, streit.Teils, streit.Widerspruch)
                {
                    Ohne = Count(Haltung.Ohne),
                    Beitraege = [.. group.Where(beitrag => beitrag.Einordnung.Haltung != Haltung.Ohne).Select(beitrag => beitrag.Id).Order()],
                });
            }
        }

        return [.. found.OrderByDescending(streit => Math.Min(streit.Zustimmung, streit.Widerspruch))
            .ThenByDescending(streit => streit.Zustimmung + streit.Teils + streit.Widerspruch)
            .ThenBy(streit => streit.Sitzung.Protokoll)
            .ThenBy(streit => streit.These.Nummer)];
    }
}
