namespace Fokuslupe.Analysis.Protokolle;

/// <summary>How the text of a document is laid out.</summary>
internal enum DocumentKind
{
    /// <summary>Lines as typed; the text of a PDF, with form feeds between pages.</summary>
    PlainText,

    /// <summary>Markdown, and what word processors' files become: <c>#</c> headings, <c>-</c> bullets, pipe tables.</summary>
    Markdown,

    /// <summary>An online board's export: a header row, then a card per row.</summary>
    Csv,
}

/// <summary>A document after its format has been undone; every span of the reading points into <paramref name="Text"/>.</summary>
internal sealed record DecodedDocument(string Text, DocumentKind Kind);
