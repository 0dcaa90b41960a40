using Fokuslupe.Analysis.Handlungsempfehlungen;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Export;

/// <summary>Turns a selection of Beitraege into files.</summary>
public static class BeitragExport
{
    /// <summary>A table (.csv) for spreadsheets: UTF-8 with byte order mark, semicolons, cells that look like formulas defused.</summary>
    /// <param name="beitraege">The rows in order.</param>
    /// <param name="titles">Titles of Anliegen by id.</param>
    /// <param name="feldordnung">Names of the fields.</param>
    public static byte[] ToCsv(
        IEnumerable<AbgelegterBeitrag> beitraege, IReadOnlyDictionary<string, string> titles, Feldordnung feldordnung)
    {
        ArgumentNullException.ThrowIfNull(feldordnung);
        return BeitragTable.Csv(beitraege, titles, feldordnung);
    }

    /// <summary>German Markdown: the Beitraege as quotations below their Sitzung.</summary>
    /// <param name="beitraege">In order; those of one Sitzung beside each other.</param>
    /// <param name="title">Title of the document.</param>
    /// <param name="bilanzen">Ledgers by id of the Protokoll, from which the lines of the quotations are told.</param>
    public static string ToMarkdown(IReadOnlyList<AbgelegterBeitrag> beitraege, string title, IReadOnlyDictionary<long, Bilanz> bilanzen) =>
        PageMarkdown.Write(PageOf(beitraege, title, bilanzen));

    /// <summary>The same as a Word document (.docx), with a footnote to the source of every quotation.</summary>
    /// <param name="beitraege">In order; those of one Sitzung beside each other.</param>
    /// <param name="title">Title of the document.</param>
    /// <param name="bilanzen">Ledgers by id of the Protokoll, from which the lines of the quotations are told.</param>
    public static byte[] ToDocx(IReadOnlyList<AbgelegterBeitrag> beitraege, string title, IReadOnlyDictionary<long, Bilanz> bilanzen) =>
        PageDocx.Write(PageOf(beitraege, title, bilanzen));

    private static Page PageOf(IReadOnlyList<AbgelegterBeitrag> beitraege, string title, IReadOnlyDictionary<long, Bilanz> bilanzen)
    {
        var sitzungen = beitraege.GroupBy(beitrag => beitrag.Sitzung).ToList();
        return new(
            title,
            [
                new(null) { Paragraphs = [new(Extent(beitraege.Count, sitzungen.Count))] },
                .. sitzungen.Select(sitzung => new Section(Quelle.Place(sitzung.Key))
                {
                    Quotations = [.. sitzung.Select(beitrag => Zeilenangaben.WithLine(BelegSelection.ToBeleg(beitrag), bilanzen))],
                }),
            ]);
    }

    private static string Extent(int beitraege, int sitzungen) => beitraege == 0
        ? "Zu dieser Auswahl gibt es keine Beiträge."
        : $"{Counted.Of(beitraege, "Beitrag", "Beiträge")} aus {Counted.Of(sitzungen, "Sitzung", "Sitzungen")}.";
}
