namespace Fokuslupe.Domain;

/// <summary>The minutes of one Sitzung, as read from a document. Every span points into <see cref="Text"/>.</summary>
public sealed record Protokoll
{
    /// <summary>The decoded text with its line ends unchanged; for .docx, .odt and .pdf the text drawn from them.</summary>
    public required string Text { get; init; }

    /// <summary>Title, Gremium, dates.</summary>
    public required Kopfdaten Kopfdaten { get; init; }

    /// <summary>Headings in the order of the document.</summary>
    public IReadOnlyList<Abschnitt> Abschnitte { get; init; } = [];

    /// <summary>Statements put up for comment, in the order of the document.</summary>
    public IReadOnlyList<These> Thesen { get; init; } = [];

    /// <summary>Contributions in the order of the document; their spans never overlap.</summary>
    public IReadOnlyList<Beitrag> Beitraege { get; init; } = [];

    /// <summary>The ledger: what became of every line.</summary>
    public required Bilanz Bilanz { get; init; }
}

/// <summary>A heading and the text it governs, up to the next heading.</summary>
/// <param name="Titel">The heading, lines joined.</param>
/// <param name="Ebene">Depth, 1 for the outermost.</param>
/// <param name="Span">The heading itself.</param>
public sealed record Abschnitt(string Titel, int Ebene, TextSpan Span);

/// <summary>A statement put up for comment.</summary>
/// <param name="Nummer">Number in the document, counted from 1.</param>
/// <param name="Text">The statement, lines joined, without number and quotation marks.</param>
/// <param name="Span">Where it stands.</param>
public sealed record These(int Nummer, string Text, TextSpan Span);
