namespace Fokuslupe.Domain;

/// <summary>One contribution as it stands in the document: a card, a sentence, a table cell, a recommendation.</summary>
public sealed record Beitrag
{
    /// <summary>Where it stands; may run over several lines.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The span with its lines and end-of-line hyphens joined; not empty.</summary>
    public required string Text { get; init; }

    /// <summary>The nearest heading, or the column where columns order the cards; null before the first.</summary>
    public string? Abschnitt { get; init; }

    /// <summary>Kind of place.</summary>
    public Bezug Bezug { get; init; } = Bezug.Thema;

    /// <summary>Number of the These above, or null.</summary>
    public int? These { get; init; }

    /// <summary>Votes, 0 or more; null where none are written.</summary>
    public int? Punkte { get; init; }
}
