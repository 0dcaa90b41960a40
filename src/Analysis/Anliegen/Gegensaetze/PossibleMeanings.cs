namespace Fokuslupe.Analysis.Anliegen;

/// <summary>
/// The known Anliegen with opposites that a demand may mean, and what stands against these. Two demands that share a matter
/// need not be the same: where it is open on which side each of them is, they do not meet.
/// </summary>
internal sealed class PossibleMeanings
{
    /// <summary>What is less probable than this is left out.</summary>
    private const float Least = 0.01f;

    /// <summary>Two demands are kept apart when they are opposed with this probability; less has a matter that the catalogue does not know.</summary>
    private const float Opposed = 0.1f;

    private readonly (int Known, float Probability)[] _meant;
    private readonly (int Known, float Probability)[] _against;

    private PossibleMeanings((int Known, float Probability)[] meant, int[][] opposed) =>
        (_meant, _against) = (meant, [.. meant.SelectMany(one => opposed[one.Known].Select(known => (known, one.Probability)))]);

    /// <summary>Nothing is known.</summary>
    public static PossibleMeanings None { get; } = new([], []);

    /// <summary>Those of a demand.</summary>
    /// <param name="candidates">Indices of the known Anliegen that it may mean.</param>
    /// <param name="probabilities">Probability of each.</param>
    /// <param name="opposed">The opposites of each known Anliegen.</param>
    public static PossibleMeanings Of(ReadOnlySpan<int> candidates, ReadOnlySpan<float> probabilities, int[][] opposed)
    {
        var meant = new List<(int, float)>(candidates.Length);
        for (var i = 0; i < candidates.Length; i++)
        {
            if (probabilities[i] >= Least && opposed[candidates[i]].Length > 0)
            {
                meant.Add((candidates[i], probabilities[i]));
            }
        }

        return meant.Count == 0 ? None : new PossibleMeanings([.. meant], opposed);
    }

    /// <summary>A demand of which it is certain.</summary>
    /// <param name="known">Index of the known Anliegen.</param>
    /// <param name="opposed">The opposites of each.</param>
    public static PossibleMeanings Certain(int known, int[][] opposed) => new([(known, 1)], opposed);

    /// <summary>True when the two may stand against each other.</summary>
    public bool MayOppose(PossibleMeanings other)
    {
        var opposed = 0f;
        foreach (var (known, probability) in _meant)
        {
            foreach (var (against, others) in other._against)
            {
                opposed += known == against ? probability * others : 0;
            }
        }

        return opposed >= Opposed;
    }
}
