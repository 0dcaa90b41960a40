namespace Fokuslupe.Domain;

/// <summary>A Beitrag that people corrected or confirmed: what the models can learn from.</summary>
public sealed record GepruefterBeitrag
{
    /// <summary>Id of the Beitrag in its database.</summary>
    public required long Beitrag { get; init; }

    /// <summary>Id of its Protokoll in its database.</summary>
    public required long Protokoll { get; init; }

    /// <summary>Its document, the same in every database that holds it; texts of one document are never divided between training and test.</summary>
    public required string Gruppe { get; init; }

    /// <summary>First UTF-16 unit in the document; with <see cref="Gruppe"/> an id that holds everywhere.</summary>
    public required int Start { get; init; }

    /// <summary>The words, lines joined.</summary>
    public required string Text { get; init; }

    /// <summary>Kind of place.</summary>
    public required Bezug Bezug { get; init; }

    /// <summary>Id of the Handlungsfeld.</summary>
    public required string Handlungsfeld { get; init; }

    /// <summary>Ids of further fields, as the model gave them.</summary>
    public IReadOnlyList<string> Weitere { get; init; } = [];

    /// <summary>Ids of Querschnittsthemen, as the model gave them.</summary>
    public IReadOnlyList<string> Quer { get; init; } = [];

    /// <summary>Art.</summary>
    public required Art Art { get; init; }

    /// <summary>Stance to the These above.</summary>
    public required Haltung Haltung { get; init; }

    /// <summary>Id of the Anliegen that it was filed under by a person, or of a known one; null for none.</summary>
    public string? Anliegen { get; init; }

    /// <summary>Title of <see cref="Anliegen"/> where it is one of this installation's own; null where it is of the catalogue.</summary>
    public string? Anliegentitel { get; init; }

    /// <summary>Which values people decided on: <c>handlungsfeld</c>, <c>art</c>, <c>haltung</c>, <c>anliegen</c>; the others are the model's.</summary>
    public required IReadOnlyList<string> Geprueft { get; init; }

    /// <summary>When the last of them was decided.</summary>
    public required DateTimeOffset Wann { get; init; }
}
