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
    public static string ToMarkdown(IEnumerable<AbgelegterBeitrag> beitraege, string title) => PageMarkdown.Write(PageOf(beitraege, title));

    /// <summary>The same as a Word document (.docx), with a footnote to the source of every quotation.</summary>
    /// <param name="beitraege">In order; those of one Sitzung beside each other.</param>
    /// <param name="title">Title of the document.</param>
    public static byte[] ToDocx(IEnumerable<AbgelegterBeitrag> beitraege, string title) => PageDocx.Write(PageOf(beitraege, title));

    private static Page PageOf(IEnumerable<AbgelegterBeitrag> beitraege, string title) => new(
        title,
        [.. beitraege.GroupBy(beitrag => beitrag.Sitzung).Select(sitzung => new Section(sitzung.Key.Titel)
        {
            Quotations = [.. sitzung.Select(BelegSelection.ToBeleg)],
        })]);
}
