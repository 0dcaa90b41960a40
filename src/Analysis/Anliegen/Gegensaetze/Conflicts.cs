using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Puts opposed Anliegen side by side.</summary>
public static class Conflicts
{
    /// <summary>Each opposed pair of the Anliegen given once, the broader one first; pairs by the breadth of their narrower side.</summary>
    public static IReadOnlyList<Zielkonflikt> Find(IReadOnlyList<AnliegenZeile> zeilen)
    {
        ArgumentNullException.ThrowIfNull(zeilen);
        var ordered = ByBreadth(zeilen).ToList();
        return [.. ordered
            .SelectMany((zeile, index) => ordered.Skip(index + 1)
                .Where(gegen => zeile.Anliegen.Gegen.Contains(gegen.Anliegen.Id) || gegen.Anliegen.Gegen.Contains(zeile.Anliegen.Id))
                .Select(gegen => new Zielkonflikt(zeile, gegen)))
            .OrderByDescending(konflikt => konflikt.Gegen.Wiederkehr.Sitzungen)
            .ThenByDescending(konflikt => konflikt.Anliegen.Wiederkehr.Sitzungen)
            .ThenBy(konflikt => konflikt.Anliegen.Anliegen.Id, StringComparer.Ordinal)];
    }

    /// <summary>By Sitzungen, Gremien and Beitraege, all falling, then id: the order of all lists of Anliegen.</summary>
    internal static IOrderedEnumerable<AnliegenZeile> ByBreadth(IEnumerable<AnliegenZeile> zeilen) => zeilen
        .OrderByDescending(zeile => zeile.Wiederkehr.Sitzungen)
        .ThenByDescending(zeile => zeile.Wiederkehr.Gremien.Count)
        .ThenByDescending(zeile => zeile.Wiederkehr.Beitraege)
        .ThenBy(zeile => zeile.Anliegen.Id, StringComparer.Ordinal);
}
