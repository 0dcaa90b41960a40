using System.Globalization;

using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Analysis.Handlungsempfehlungen;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Zusammenfassungen;

/// <summary>What a summary is written from.</summary>
public sealed record SummarySource
{
    /// <summary>Id of the Handlungsfeld.</summary>
    public required string Handlungsfeld { get; init; }

    /// <summary>First day, or null.</summary>
    public DateOnly? Von { get; init; }

    /// <summary>Last day, or null.</summary>
    public DateOnly? Bis { get; init; }

    /// <summary>Beitraege of the field within the period, Art Organisation included.</summary>
    public required IReadOnlyList<AbgelegterBeitrag> Beitraege { get; init; }

    /// <summary>The Anliegen these Beitraege belong to.</summary>
    public required IReadOnlyList<Domain.Anliegen> Anliegen { get; init; }

    /// <summary>Thesen of the Sitzungen, by id of the Protokoll.</summary>
    public required IReadOnlyDictionary<long, IReadOnlyList<These>> Thesen { get; init; }
}

/// <summary>Sums up a Handlungsfeld over a period from counts and quotations.</summary>
public sealed class SummaryWriter
{
    private const int MostAnliegen = 12;
    private const int MostFragen = 15;

    /// <summary>Writes the summary. Same source, same summary; the order of its lists does not matter.</summary>
    public Zusammenfassung Write(SummarySource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var beitraege = BelegSelection.InOrder(source.Beitraege.DistinctBy(beitrag => beitrag.Id)).ToList();
        return new Zusammenfassung
        {
            Handlungsfeld = source.Handlungsfeld,
            Von = source.Von,
            Bis = source.Bis,
            Beitraege = beitraege.Count,
            Sitzungen = Sitzungen(beitraege),
            Unsicher = beitraege.Count(beitrag => beitrag.Einordnung.Unsicher),
            JeJahr = [.. Count(beitraege.Where(beitrag => beitrag.Sitzung.Datum is not null), beitrag => Year(beitrag.Sitzung))
                .OrderBy(row => row.Name, StringComparer.Ordinal)],
            JeGremium = MostFirst(Count(beitraege, beitrag => beitrag.Sitzung.Gremium)),
            JeArt = MostFirst(Count(beitraege, beitrag => beitrag.Einordnung.Art.Code())),
            Anliegen = Leading(beitraege, source.Anliegen),
            Thesen = Thesenstreit.Find(beitraege, source.Thesen),
            OffeneFragen = [.. Fragen(beitraege).Select(BelegSelection.ToBeleg)],
            Zitate = [.. BelegSelection.Choose(beitraege.Where(IsQuotable), Math.Clamp(beitraege.Count / 10, 3, 8)).Select(BelegSelection.ToBeleg)],
        };
    }

    /// <summary>The summary as German Markdown.</summary>
    public static string ToMarkdown(Zusammenfassung zusammenfassung, Feldordnung feldordnung)
    {
        ArgumentNullException.ThrowIfNull(zusammenfassung);
        ArgumentNullException.ThrowIfNull(feldordnung);
        return SummaryMarkdown.Write(zusammenfassung, feldordnung);
    }

    private static List<AnliegenZeile> Leading(List<AbgelegterBeitrag> beitraege, IReadOnlyList<Domain.Anliegen> anliegen)
    {
        var byId = beitraege.Where(beitrag => beitrag.Anliegen is not null).ToLookup(beitrag => beitrag.Anliegen!);
        return [.. anliegen.DistinctBy(one => one.Id)
            .Where(one => byId.Contains(one.Id))
            .Select(one => new AnliegenZeile(one, Recurrence.Count([.. byId[one.Id]])))
            .OrderByDescending(row => row.Wiederkehr.Sitzungen)
            .ThenByDescending(row => row.Wiederkehr.Gremien.Count)
            .ThenByDescending(row => row.Wiederkehr.Beitraege)
            .ThenBy(row => row.Anliegen.Id, StringComparer.Ordinal)
            .Take(MostAnliegen)];
    }

    /// <summary>The latest questions, each wording once, in the order in which they were asked.</summary>
    private static IEnumerable<AbgelegterBeitrag> Fragen(List<AbgelegterBeitrag> beitraege) => beitraege
        .Where(beitrag => beitrag.Einordnung.Art == Art.Frage)
        .DistinctBy(beitrag => beitrag.Beitrag.Text.ToUpperInvariant())
        .TakeLast(MostFragen);

    private static bool IsQuotable(AbgelegterBeitrag beitrag) => beitrag.Einordnung.Art is Art.Feststellung or Art.Forderung or Art.Frage;

    private static IEnumerable<Zaehlung> Count(IEnumerable<AbgelegterBeitrag> beitraege, Func<AbgelegterBeitrag, string> name) =>
        beitraege.GroupBy(name).Select(group => new Zaehlung(group.Key, group.Count(), Sitzungen(group)));

    private static List<Zaehlung> MostFirst(IEnumerable<Zaehlung> rows) =>
        [.. rows.OrderByDescending(row => row.Beitraege).ThenBy(row => row.Name, StringComparer.Ordinal)];

    private static int Sitzungen(IEnumerable<AbgelegterBeitrag> beitraege) => beitraege.DistinctBy(beitrag => beitrag.Sitzung.Protokoll).Count();

    private static string Year(Sitzung sitzung) => sitzung.Datum!.Value.Year.ToString("0000", CultureInfo.InvariantCulture);
}
