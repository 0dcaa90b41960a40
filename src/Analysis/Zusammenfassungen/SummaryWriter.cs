using System.Globalization;

using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Analysis.Handlungsempfehlungen;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Zusammenfassungen;

/// <summary>Sums up a Handlungsfeld over a period from counts and quotations.</summary>
public sealed class SummaryWriter
{
    private const int MostAnliegen = 12;
    private const int MostFragen = 15;

    /// <summary>Writes the summary. Same source, same summary; the order of its lists does not matter.</summary>
    public Zusammenfassung Write(SummarySource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        source = source with
        {
            Beitraege = [.. BelegSelection.InOrder(source.Beitraege.DistinctBy(beitrag => beitrag.Id))],
            Anderswo = [.. source.Anderswo.ExceptBy(source.Beitraege.Select(beitrag => beitrag.Id), beitrag => beitrag.Id)],
        };
        var beitraege = source.InPeriod().ToList();
        var zeilen = Breadth.Rank(source, beitraege);
        var konflikte = Conflicts.Find(zeilen);
        IReadOnlyList<Begriff> begriffe = [];
        IReadOnlyList<Beleg> zitate = [];
        Periodenvergleich? vergleich = null;
        // Half of the time goes into these, and none needs another.
        Parallel.Invoke(
            () => begriffe = TellingTerms.Find(Texts(beitraege), Texts(source.Beitraege), source.Wortzahlen),
            () => zitate = [.. Quotations.Choose(beitraege).Select(BelegSelection.ToBeleg)],
            () => vergleich = Comparison.Of(source));
        var summary = new Zusammenfassung
        {
            Handlungsfeld = source.Handlungsfeld,
            Von = source.Von,
            Bis = source.Bis,
            Beitraege = beitraege.Count,
            Sitzungen = Sitzungen(beitraege),
            Unsicher = beitraege.Count(beitrag => beitrag.Einordnung.Unsicher),
            JeJahr = [.. Count(beitraege, beitraege.Where(beitrag => beitrag.Sitzung.Datum is not null), beitrag => Year(beitrag.Sitzung))
                .OrderBy(row => row.Name, StringComparer.Ordinal)],
            JeGremium = MostFirst(Count(beitraege, beitraege, beitrag => beitrag.Sitzung.Gremium)),
            JeArt = MostFirst(Count(beitraege, beitraege, beitrag => beitrag.Einordnung.Art.Code())),
            Anliegen = Breadth.Complete(zeilen.Take(MostAnliegen), source, beitraege),
            Thesen = Thesenstreit.Find(beitraege, source.Thesen),
            Zielkonflikte = Conflicts.Find(Breadth.Complete(konflikte.SelectMany(Sides).DistinctBy(zeile => zeile.Anliegen.Id), source, beitraege)),
            Vergleich = vergleich,
            Begriffe = begriffe,
            OffeneFragen = [.. Fragen(beitraege).TakeLast(MostFragen).Select(BelegSelection.ToBeleg)],
            Zitate = zitate,
            Grundlage = source.Grundlage,
        };
        return summary with { Ueberblick = Overview.Write(summary, beitraege, source) };
    }

    private static IEnumerable<AnliegenZeile> Sides(Zielkonflikt konflikt) => [konflikt.Anliegen, konflikt.Gegen];

    /// <summary>The questions in the order in which they were asked, each wording once.</summary>
    internal static IEnumerable<AbgelegterBeitrag> Fragen(IEnumerable<AbgelegterBeitrag> beitraege) => beitraege
        .Where(beitrag => beitrag.Einordnung.Art == Art.Frage)
        .DistinctBy(beitrag => beitrag.Karte ?? beitrag.Id)
        .DistinctBy(beitrag => beitrag.Beitrag.Text.ToUpperInvariant());

    private static List<string> Texts(IEnumerable<AbgelegterBeitrag> beitraege) => [.. beitraege.Select(beitrag => beitrag.Beitrag.Text)];

    private static IEnumerable<Zaehlung> Count(
        List<AbgelegterBeitrag> all, IEnumerable<AbgelegterBeitrag> counted, Func<AbgelegterBeitrag, string> name) =>
        counted.GroupBy(name).Select(group => new Zaehlung(group.Key, group.Count(), Sitzungen(group)) { Anteil = (double)group.Count() / all.Count });

    private static List<Zaehlung> MostFirst(IEnumerable<Zaehlung> rows) =>
        [.. rows.OrderByDescending(row => row.Beitraege).ThenBy(row => row.Name, StringComparer.Ordinal)];

    internal static int Sitzungen(IEnumerable<AbgelegterBeitrag> beitraege) => beitraege.DistinctBy(beitrag => beitrag.Sitzung.Protokoll).Count();

    private static string Year(Sitzung sitzung) => sitzung.Datum!.Value.Year.ToString("0000", CultureInfo.InvariantCulture);
}
