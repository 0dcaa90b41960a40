using Fokuslupe.Analysis.Handlungsempfehlungen;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Zusammenfassungen;

/// <summary>
/// Chooses the quotations of a summary for coverage: greedily, one after the other, the Beitrag that adds most that no earlier one has
/// (<see cref="BelegSelection"/>: another Sitzung, another Anliegen, another Gremium, another year), a readable one before a scrap.
/// Greedy choice of what covers most comes within 1 − 1/e of the best choice (Nemhauser, Wolsey and Fisher 1978).
/// </summary>
internal static class Quotations
{
    private const int Fewest = 3;
    private const int Most = 8;

    /// <summary>Of each Sitzung so many of the most readable ones are looked at.</summary>
    private const int PerSitzung = 100;

    /// <summary>One for so many Beitraege.</summary>
    private const int BeitraegePerQuotation = 10;

    /// <summary>
    /// Three to eight of the Beitraege that say something, fewer when there are fewer. Copies are left out, and so are those whose field is
    /// in doubt as long as three others are there.
    /// </summary>
    public static IReadOnlyList<AbgelegterBeitrag> Choose(IReadOnlyCollection<AbgelegterBeitrag> beitraege)
    {
        var quotable = beitraege.Where(beitrag => beitrag.Einordnung.Art is Art.Feststellung or Art.Forderung or Art.Frage)
            .DistinctBy(beitrag => beitrag.Karte ?? beitrag.Id)
            .ToList();
        var sure = quotable.Where(beitrag => !beitrag.Einordnung.Unsicher).ToList();
        var readable = (sure.Count < Fewest ? quotable : sure)
            .GroupBy(beitrag => beitrag.Sitzung.Protokoll)
            .SelectMany(sitzung => sitzung.OrderByDescending(beitrag => Readability.Of(beitrag.Beitrag.Text)).Take(PerSitzung));
        return BelegSelection.Choose(readable, Math.Clamp(beitraege.Count / BeitraegePerQuotation, Fewest, Most));
    }
}
