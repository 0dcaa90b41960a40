using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>Turns a Handlungsempfehlung into files.</summary>
public static class HandlungsempfehlungExport
{
    /// <summary>German Markdown with the quotations and their sources.</summary>
    public static string ToMarkdown(Handlungsempfehlung empfehlung, Feldordnung feldordnung)
    {
        ArgumentNullException.ThrowIfNull(empfehlung);
        ArgumentNullException.ThrowIfNull(feldordnung);
        return EmpfehlungMarkdown.Write(empfehlung, feldordnung);
    }

    /// <summary>A Word document (.docx) with a footnote to the source of every quotation.</summary>
    public static byte[] ToDocx(Handlungsempfehlung empfehlung, Feldordnung feldordnung)
    {
        ArgumentNullException.ThrowIfNull(empfehlung);
        ArgumentNullException.ThrowIfNull(feldordnung);
        return EmpfehlungDocx.Write(empfehlung, feldordnung);
    }
}
