namespace Fokuslupe.Domain;

/// <summary>What a sentence of a drafted Begründung is about; also the order of the sentences.</summary>
public enum Satzteil
{
    /// <summary>In how many Sitzungen the demand was raised, and when.</summary>
    Breite,

    /// <summary>How many Beitraege, votes and Gremien carry it.</summary>
    Rueckhalt,

    /// <summary>What is said about the state of things.</summary>
    Lage,

    /// <summary>The demand in the words of those who raised it.</summary>
    Wortlaut,

    /// <summary>What speaks against it.</summary>
    Gegenstimmen,
}

/// <summary>Who worded a sentence.</summary>
public enum Satzherkunft
{
    /// <summary>The program.</summary>
    Entwurf,

    /// <summary>A person.</summary>
    Person,

    /// <summary>The chat server smoothed what the program had worded.</summary>
    Sprachmodell,
}

/// <summary>One sentence of a Begründung and the Beitraege it rests on.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Beitraege">Ids of the Beitraege; never empty in a draft.</param>
public sealed record Begruendungssatz(string Text, IReadOnlyList<long> Beitraege)
{
    /// <summary>What it is about; null for a sentence that a person added.</summary>
    public Satzteil? Teil { get; init; }

    /// <summary>Who worded it.</summary>
    public Satzherkunft Herkunft { get; init; }

    /// <summary>True when a new draft and the chat server leave it as it is.</summary>
    public bool Gesperrt { get; init; }

    /// <summary>Where it claims more than its Beitraege show; always empty in a draft.</summary>
    public IReadOnlyList<Mangel> Maengel { get; init; } = [];
}
