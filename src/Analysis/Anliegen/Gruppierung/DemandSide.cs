namespace Fokuslupe.Analysis.Anliegen;

/// <summary>What keeps demands, or groups of them, apart whatever their similarity.</summary>
/// <param name="Polarity">1 for more, -1 for less, 0 when open; 1 and -1 never meet, not even through others.</param>
/// <param name="Anliegen">Number of the Anliegen that editors put it under, or -1; two of these never meet.</param>
/// <param name="Known">Known Anliegen that it matches and that have opposites; empty when there are none.</param>
/// <param name="Opposed">Their opposites.</param>
internal sealed record DemandSide(int Polarity, int Anliegen, IReadOnlyList<string> Known, IReadOnlyList<string> Opposed)
{
    /// <summary>Whether it objects to something (<see cref="Objection"/>), null when open; who does never meets who does not.</summary>
    public bool? Objects { get; init; }

    /// <summary>What the catalogue and the editors know alone: the words of a demand count where its matter is disputed.</summary>
    public DemandSide Firm => this with { Polarity = 0, Objects = null };

    /// <summary>Keeps apart by polarity alone.</summary>
    public static DemandSide Of(int polarity) => new(polarity, -1, [], []);

    /// <summary>False for opposed demands and for those that editors keep apart.</summary>
    public bool MayMeet(DemandSide other) => !IsApart(other) && !Contradicts(other);

    /// <summary>True for two Anliegen of the editors and for opposites of the catalogue.</summary>
    public bool IsApart(DemandSide other) =>
        (Anliegen >= 0 && other.Anliegen >= 0 && Anliegen != other.Anliegen)
        || Share(Opposed, other.Known)
        || Share(other.Opposed, Known);

    /// <summary>True when one speaks of more and the other of less, or only one objects.</summary>
    public bool Contradicts(DemandSide other) =>
        Polarity * other.Polarity < 0 || (Objects is { } own && other.Objects is { } others && own != others);

    /// <summary>Both together.</summary>
    public DemandSide With(DemandSide other) => new(
        Polarity == 0 ? other.Polarity : Polarity,
        Math.Max(Anliegen, other.Anliegen),
        Together(Known, other.Known),
        Together(Opposed, other.Opposed))
    {
        Objects = Objects ?? other.Objects,
    };

    // Asked for every pair of demands that is compared, so that nothing may be allocated.
    private static bool Share(IReadOnlyList<string> first, IReadOnlyList<string> second)
    {
        for (var i = 0; i < first.Count; i++)
        {
            for (var k = 0; k < second.Count; k++)
            {
                if (first[i] == second[k])
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static IReadOnlyList<string> Together(IReadOnlyList<string> first, IReadOnlyList<string> second) =>
        first.Count == 0 ? second : second.Count == 0 ? first : [.. first.Union(second, StringComparer.Ordinal)];
}
