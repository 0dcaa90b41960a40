namespace Fokuslupe.Domain;

/// <summary>What was said about a Handlungsfeld in a period.</summary>
public sealed record Zusammenfassung
{
    /// <summary>Id of the field.</summary>
    public required string Handlungsfeld { get; init; }

    /// <summary>First day, or null for the beginning.</summary>
    public DateOnly? Von { get; init; }

    /// <summary>Last day, or null for the end.</summary>
    public DateOnly? Bis { get; init; }

    /// <summary>Number of Beitraege.</summary>
    public required int Beitraege { get; init; }

    /// <summary>Number of Sitzungen.</summary>
    public required int Sitzungen { get; init; }

    /// <summary>How many of the Beitraege a person should still look at.</summary>
    public required int Unsicher { get; init; }

    /// <summary>What stands out, sentence by sentence; empty where nothing does.</summary>
    public IReadOnlyList<Aussage> Ueberblick { get; init; } = [];

    /// <summary>Beitraege per year, rising; undated ones are left out.</summary>
    public required IReadOnlyList<Zaehlung> JeJahr { get; init; }

    /// <summary>Beitraege per Gremium, most first.</summary>
    public required IReadOnlyList<Zaehlung> JeGremium { get; init; }

    /// <summary>Beitraege per Art, most first.</summary>
    public required IReadOnlyList<Zaehlung> JeArt { get; init; }

    /// <summary>Leading Anliegen by breadth.</summary>
    public required IReadOnlyList<AnliegenZeile> Anliegen { get; init; }

    /// <summary>Thesen with both assent and dissent, most disputed first.</summary>
    public required IReadOnlyList<ThesenStreit> Thesen { get; init; }

    /// <summary>Opposed Anliegen of the period side by side.</summary>
    public IReadOnlyList<Zielkonflikt> Zielkonflikte { get; init; } = [];

    /// <summary>What changed against the time before; null when there is nothing to compare.</summary>
    public Periodenvergleich? Vergleich { get; init; }

    /// <summary>Words that tell this field from the others, the most telling first.</summary>
    public IReadOnlyList<Begriff> Begriffe { get; init; } = [];

    /// <summary>Questions that were asked.</summary>
    public required IReadOnlyList<Beleg> OffeneFragen { get; init; }

    /// <summary>Three to eight quotations chosen for coverage; fewer when there are fewer Beitraege.</summary>
    public required IReadOnlyList<Beleg> Zitate { get; init; }

    /// <summary>What all of this was drawn from; null when nobody looked it up.</summary>
    public Grundlage? Grundlage { get; init; }
}

/// <summary>A sentence and the Beitraege it rests on.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Beitraege">Ids of the Beitraege, rising; never empty.</param>
public sealed record Aussage(string Text, IReadOnlyList<long> Beitraege)
{
    /// <summary>The Sitzungen of these Beitraege, by day.</summary>
    public IReadOnlyList<Quellenangabe> Quellen { get; init; } = [];
}

/// <summary>A Sitzung and how many Beitraege of it something rests on.</summary>
/// <param name="Sitzung">The Sitzung.</param>
/// <param name="Beitraege">Number of Beitraege.</param>
public sealed record Quellenangabe(Sitzung Sitzung, int Beitraege);
