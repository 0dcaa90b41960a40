using Fokuslupe.Analysis.Protokolle.Vocabulary;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle.Outlining;

/// <summary>A heading, and what its words say about the text below.</summary>
internal sealed record Heading
{
    /// <summary>As written, white space collapsed.</summary>
    public required string Title { get; init; }

    public required SectionKind Kind { get; init; }

    public required TextSpan Span { get; init; }

    /// <summary>Depth, 1 for the outermost.</summary>
    public int Level { get; init; } = 2;

    /// <summary>Number of the These it opens.</summary>
    public int? These { get; init; }

    /// <summary>Words after the heading on the same line, as in «Nächster Termin: …»; empty for none.</summary>
    public TextSpan Rest { get; init; }

    /// <summary>True for «TOP 3 …».</summary>
    public bool IsAgendaItem { get; init; }

    /// <summary>True for «Handlungsfeld …», which parts recommendations.</summary>
    public bool IsField { get; init; }

    /// <summary>True for «… (Fortsetzung)».</summary>
    public bool Continues { get; init; }

    /// <summary>Number of lines it takes.</summary>
    public int Lines { get; init; } = 1;

    /// <summary>True when the words alone make a heading wherever they stand, false when the place must speak for it too.</summary>
    public bool IsCertain { get; init; }
}
