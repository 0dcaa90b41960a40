using Fokuslupe.Analysis.Export;
using Fokuslupe.Analysis.Export.Qdpx;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Zusammenfassungen;

/// <summary>Turns a summary into files.</summary>
public static class SummaryExport
{
    /// <summary>German Markdown with quotations and their sources, and a footnote to the sources of every sentence.</summary>
    public static string ToMarkdown(Zusammenfassung zusammenfassung, Feldordnung feldordnung)
    {
        ArgumentNullException.ThrowIfNull(zusammenfassung);
        ArgumentNullException.ThrowIfNull(feldordnung);
        return PageMarkdown.Write(SummaryPage.Create(zusammenfassung, feldordnung));
    }

    /// <summary>A Word document (.docx) with a footnote to the sources of every quotation and every sentence.</summary>
    public static byte[] ToDocx(Zusammenfassung zusammenfassung, Feldordnung feldordnung)
    {
        ArgumentNullException.ThrowIfNull(zusammenfassung);
        ArgumentNullException.ThrowIfNull(feldordnung);
        return PageDocx.Write(SummaryPage.Create(zusammenfassung, feldordnung));
    }

    /// <summary>The Beitraege of the period as a table (.csv), semicolons between the cells.</summary>
    public static byte[] ToCsv(SummarySource source, Feldordnung feldordnung)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(feldordnung);
        return SummaryCsv.Write(source, feldordnung);
    }

    /// <summary>The Beitraege of the period as a project of the REFI-QDA standard (.qdpx).</summary>
    /// <param name="source">The Beitraege.</param>
    /// <param name="feldordnung">Names of the fields.</param>
    /// <param name="texte">Stored texts by id of the Protokoll; Beitraege of others are left out.</param>
    /// <param name="created">When the project is made.</param>
    public static byte[] ToQdpx(
        SummarySource source, Feldordnung feldordnung, IReadOnlyDictionary<long, string> texte, DateTimeOffset created)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(feldordnung);
        ArgumentNullException.ThrowIfNull(texte);
        return QdpxFile.Write(SummaryCoding.Create(source, feldordnung, texte, created));
    }
}
