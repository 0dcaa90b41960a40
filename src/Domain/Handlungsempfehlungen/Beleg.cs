namespace Fokuslupe.Domain;

/// <summary>Evidence: a span of a Protokoll, quoted verbatim.</summary>
public sealed record Beleg
{
    /// <summary>Id of the Beitrag.</summary>
    public required long Beitrag { get; init; }

    /// <summary>Where it was said.</summary>
    public required Sitzung Sitzung { get; init; }

    /// <summary>Where it stands in the Protokoll.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The line of the Protokoll on which the span begins, counted from 1; null where it was not looked up.</summary>
    public int? Zeile { get; init; }

    /// <summary>The words of the span, lines and end-of-line hyphens joined, nothing else changed.</summary>
    public required string Zitat { get; init; }
}
