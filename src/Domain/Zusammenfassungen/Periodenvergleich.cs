namespace Fokuslupe.Domain;

/// <summary>What changed against the time before. A period without a beginning is compared by its last year.</summary>
public sealed record Periodenvergleich
{
    /// <summary>First day of what is compared.</summary>
    public required DateOnly Von { get; init; }

    /// <summary>Last day, or null for the end.</summary>
    public DateOnly? Bis { get; init; }

    /// <summary>First day of the time before, or null for the beginning.</summary>
    public DateOnly? VorherVon { get; init; }

    /// <summary>Last day of the time before.</summary>
    public required DateOnly VorherBis { get; init; }

    /// <summary>Sitzungen on the field.</summary>
    public required int Sitzungen { get; init; }

    /// <summary>Sitzungen on the field in the time before.</summary>
    public required int SitzungenVorher { get; init; }

    /// <summary>Anliegen that nobody had raised in the time before, by breadth.</summary>
    public required IReadOnlyList<AnliegenVergleich> Neu { get; init; }

    /// <summary>Anliegen that were raised in a larger share of the Sitzungen than before, and in two at least; none when one of the two times has fewer than three Sitzungen.</summary>
    public required IReadOnlyList<AnliegenVergleich> Gewachsen { get; init; }

    /// <summary>Anliegen that were raised in two Sitzungen or more before and in none now, by their breadth then.</summary>
    public required IReadOnlyList<AnliegenVergleich> Verstummt { get; init; }
}

/// <summary>An Anliegen now and before.</summary>
/// <param name="Anliegen">The demand.</param>
/// <param name="Sitzungen">Sitzungen that raised it.</param>
/// <param name="SitzungenVorher">Sitzungen that raised it in the time before.</param>
/// <param name="Beitraege">Ids of its Beitraege of both times, rising.</param>
public sealed record AnliegenVergleich(Anliegen Anliegen, int Sitzungen, int SitzungenVorher, IReadOnlyList<long> Beitraege);

/// <summary>A word that tells a field from the others.</summary>
/// <param name="Wort">Its most frequent form.</param>
/// <param name="Anzahl">How often its forms occur in the field.</param>
/// <param name="Gewicht">z-score of the log-odds; 2.33 and more is no chance at 1 %.</param>
public sealed record Begriff(string Wort, int Anzahl, double Gewicht);
