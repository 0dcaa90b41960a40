namespace Fokuslupe.Analysis.Handlungsfelder;

/// <summary>What is known about one card and the place where it stands; null where nothing is.</summary>
internal sealed record Place
{
    /// <summary>The card itself.</summary>
    public required Evidence Karte { get; init; }

    /// <summary>The These above.</summary>
    public Evidence? These { get; init; }

    /// <summary>The first cell of its row, when it stands in a table whose rows have headings.</summary>
    public string? Zeile { get; init; }

    /// <summary>The heading above: that of the row, where there is one.</summary>
    public Evidence? Abschnitt { get; init; }

    /// <summary>The headings above the heading; for a row with a heading of its own, the heading of the section.</summary>
    public Evidence? Oberabschnitt { get; init; }

    /// <summary>The Gremium, when its name stands for a field.</summary>
    public Evidence? Gremium { get; init; }

    /// <summary>Index of the field that cards without a topic fall to in a Gremium for all fields; null elsewhere.</summary>
    public int? Grundfeld { get; init; }

    /// <summary>Mean of the cards next to it.</summary>
    public Evidence? Nachbarn { get; init; }

    /// <summary>Mean of the other cards under the same heading, in the same row or on the same These.</summary>
    public Evidence? Umgebung { get; init; }

    /// <summary>Mean of the other cards of the document.</summary>
    public Evidence? Dokument { get; init; }

    /// <summary>Probability that the card is about procedure or merely reacts: it has no topic of its own then.</summary>
    public float OhneThema { get; init; }

    /// <summary>Number of words of the card.</summary>
    public int Words { get; init; }
}
