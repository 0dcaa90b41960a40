using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>Finds voices against a demand beyond those of opposed Anliegen.</summary>
public static class Gegenstimmen
{
    /// <summary>Those that disagree with a These under which the demand was raised too, and speak of the same matter; the closest first.</summary>
    /// <param name="titel">Title of the Anliegen.</param>
    /// <param name="beitraege">Its Beitraege.</param>
    /// <param name="umfeld">Beitraege among which to look.</param>
    public static IReadOnlyList<AbgelegterBeitrag> Find(
        string titel, IReadOnlyCollection<AbgelegterBeitrag> beitraege, IReadOnlyCollection<AbgelegterBeitrag> umfeld)
    {
        ArgumentNullException.ThrowIfNull(titel);
        ArgumentNullException.ThrowIfNull(beitraege);
        ArgumentNullException.ThrowIfNull(umfeld);
        if (beitraege.Count == 0 || umfeld.Count == 0)
        {
            return [];
        }

        var demand = BelegSelection.InOrder(beitraege).ToList();
        var places = demand.Where(one => one.Beitrag.These is not null).Select(Place).ToHashSet();
        List<AbgelegterBeitrag> around = [.. BelegSelection.InOrder(umfeld.ExceptBy(demand.Select(one => one.Id), one => one.Id))];
        var terms = new DemandTerms(titel, demand, around);
        return [.. around
            .Where(one => one.Einordnung.Haltung == Haltung.Widerspruch && places.Contains(Place(one)))
            .Select(one => (Beitrag: one, Closeness: terms.Closeness(one.Beitrag.Text)))
            .Where(one => one.Closeness > 0)
            .OrderByDescending(one => one.Closeness)
            .Select(one => one.Beitrag)];
    }

    internal static bool Contradicts(AbgelegterBeitrag beitrag, List<AbgelegterBeitrag> demand, DemandTerms terms) =>
        beitrag.Einordnung.Haltung == Haltung.Widerspruch
        && beitrag.Beitrag.These is { } these
        && demand.Exists(other => other.Beitrag.These == these && other.Sitzung.Protokoll == beitrag.Sitzung.Protokoll)
        && terms.Closeness(beitrag.Beitrag.Text) > 0;

    private static (long Protokoll, int? These) Place(AbgelegterBeitrag beitrag) => (beitrag.Sitzung.Protokoll, beitrag.Beitrag.These);
}
