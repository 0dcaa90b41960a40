using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>Turns a Handlungsempfehlung into files.</summary>
public static class HandlungsempfehlungExport
{
    /// <summary>German Markdown with the quotations and their sources.</summary>
    /// <param name="empfehlung">The recommendation.</param>
    /// <param name="feldordnung">Names of the fields.</param>
    /// <param name="stellen">Where its sources are found; null for no links and no notes to the sentences.</param>
    public static string ToMarkdown(Handlungsempfehlung empfehlung, Feldordnung feldordnung, Belegquellen? stellen = null)
    {
        ArgumentNullException.ThrowIfNull(empfehlung);
        ArgumentNullException.ThrowIfNull(feldordnung);
        return new EmpfehlungMarkdown(stellen ?? new()).Write(empfehlung, feldordnung);
    }

    /// <summary>A Word document (.docx) with a footnote to the source of every quotation.</summary>
    /// <param name="empfehlung">The recommendation.</param>
    /// <param name="feldordnung">Names of the fields.</param>
    /// <param name="stellen">Where its sources are found; null for no links and no notes to the sentences.</param>
    public static byte[] ToDocx(Handlungsempfehlung empfehlung, Feldordnung feldordnung, Belegquellen? stellen = null)
    {
        ArgumentNullException.ThrowIfNull(empfehlung);
        ArgumentNullException.ThrowIfNull(feldordnung);
        return EmpfehlungDocx.Write(empfehlung, feldordnung, stellen ?? new());
    }

    /// <summary>A table (.csv) with a row for every quotation, semicolons between the cells.</summary>
    public static byte[] ToCsv(Handlungsempfehlung empfehlung, Feldordnung feldordnung)
    {
        ArgumentNullException.ThrowIfNull(empfehlung);
        ArgumentNullException.ThrowIfNull(feldordnung);
        return EmpfehlungCsv.Write(empfehlung, feldordnung);
    }
}
