namespace Fokuslupe.Analysis.Protokolle.Formate;

/// <summary>A format that minutes arrive in.</summary>
internal enum FileFormat
{
    /// <summary>Running text.</summary>
    Text,

    /// <summary>Running text with Markdown.</summary>
    Markdown,

    /// <summary>Text that an online board exported as a table.</summary>
    Csv,

    /// <summary>Word, Office Open XML.</summary>
    Docx,

    /// <summary>LibreOffice Writer, OpenDocument.</summary>
    Odt,

    /// <summary>Portable Document Format.</summary>
    Pdf,
}
