namespace Fokuslupe.Domain;

/// <summary>How a Beitrag is filed, and why.</summary>
public sealed record Einordnung
{
    /// <summary>Id of the leading Handlungsfeld.</summary>
    public required string Handlungsfeld { get; init; }

    /// <summary>Calibrated probability of <see cref="Handlungsfeld"/>, 0 to 1.</summary>
    public required double Wahrscheinlichkeit { get; init; }

    /// <summary>True when the probability lies below the model's threshold: a person should look.</summary>
    public required bool Unsicher { get; init; }

    /// <summary>All fields by falling probability; the sum is 1.</summary>
    public IReadOnlyList<Anteil> Verteilung { get; init; } = [];

    /// <summary>How close the two leading fields lie: 1 less the distance of their probabilities, 0 to 1. What is highest teaches a model most.</summary>
    public double Unsicherheit => Verteilung.Count switch
    {
        0 => 1 - Wahrscheinlichkeit,
        1 => 1 - Verteilung[0].Wahrscheinlichkeit,
        _ => 1 - Verteilung[0].Wahrscheinlichkeit + Verteilung[1].Wahrscheinlichkeit,
    };

    /// <summary>Ids of up to two further Handlungsfelder.</summary>
    public IReadOnlyList<string> Weitere { get; init; } = [];

    /// <summary>Ids of Querschnittsthemen.</summary>
    public IReadOnlyList<string> Quer { get; init; } = [];

    /// <summary>What the Beitrag does.</summary>
    public required Art Art { get; init; }

    /// <summary>Stance to the These above.</summary>
    public Haltung Haltung { get; init; }

    /// <summary>What spoke for the Handlungsfeld, strongest first; at most ten.</summary>
    public IReadOnlyList<Grund> Gruende { get; init; } = [];

    /// <summary>Versions of the models that decided, with blanks between: <c>handlungsfeld/0002 art/0001 …</c>.</summary>
    public string Modell { get; init; } = "";

    /// <summary>The same, one by one.</summary>
    public IReadOnlyList<string> Modelle => Modell.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>A Handlungsfeld's share of the probability.</summary>
/// <param name="Handlungsfeld">Id.</param>
/// <param name="Wahrscheinlichkeit">0 to 1.</param>
public sealed record Anteil(string Handlungsfeld, double Wahrscheinlichkeit);

/// <summary>One piece of evidence for the Handlungsfeld that was chosen.</summary>
/// <param name="Wort">The word or phrase as written, or the context's name.</param>
/// <param name="Quelle"><c>karte</c>, <c>these</c>, <c>abschnitt</c>, <c>gremium</c> or, for the Beitraege beside it, <c>umgebung</c>.</param>
/// <param name="Gewicht">Share of the score, in log-odds against the other fields; negative speaks against.</param>
public sealed record Grund(string Wort, string Quelle, double Gewicht);
