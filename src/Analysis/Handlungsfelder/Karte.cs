using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsfelder;

/// <summary>A text to be filed, with what is known about the place where it stands.</summary>
/// <param name="Text">The words, lines joined.</param>
/// <param name="Kontext">The place, or null for a bare card.</param>
public sealed record Karte(string Text, Kontext? Kontext = null);

/// <summary>The place where a card stands. Null where unknown.</summary>
public sealed record Kontext
{
    /// <summary>Text of the These above.</summary>
    public string? These { get; init; }

    /// <summary>The heading above.</summary>
    public string? Abschnitt { get; init; }

    /// <summary>The Gremium.</summary>
    public string? Gremium { get; init; }

    /// <summary>Kind of place.</summary>
    public Bezug? Bezug { get; init; }
}
