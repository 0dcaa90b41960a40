namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Tells what keeps demands apart: their words, and the opposites that the catalogue knows.</summary>
/// <param name="katalog">The known Anliegen.</param>
internal sealed class KnownOpposites(IReadOnlyList<Domain.Anliegen> katalog)
{
    private readonly Dictionary<string, string[]> _opposed = katalog.Where(known => known.Gegen.Count > 0)
        .ToDictionary(known => known.Id, known => known.Gegen.ToArray(), StringComparer.Ordinal);

    private readonly Dictionary<string, PossibleMeanings> _certain = CertainOnes(katalog);

    /// <summary>The side of a demand.</summary>
    /// <param name="look">What was found out about it.</param>
    /// <param name="pinned">Number of the Anliegen that editors put it under, or -1.</param>
    /// <param name="stays">Id of that Anliegen, or null.</param>
    public DemandSide Of(DemandLook look, int pinned = -1, string? stays = null)
    {
        if ((stays ?? look.Leading?.Id) is not { } id || !_opposed.TryGetValue(id, out var opposed))
        {
            return new DemandSide(look.Vector.Polarity, pinned, [], []) { Objects = look.Objects };
        }

        // Who may mean either of two opposites meets neither side.
        var undecided = stays is null && look.Undecided;
        return new DemandSide(look.Vector.Polarity, pinned, undecided ? [] : [id], undecided ? [id, .. opposed] : opposed) { Objects = look.Objects };
    }

    /// <summary>What a demand may mean.</summary>
    /// <param name="look">What was found out about it.</param>
    /// <param name="stays">Id of the Anliegen that editors put it under, or null.</param>
    public PossibleMeanings Meanings(DemandLook look, string? stays) =>
        stays is null ? look.Meanings : _certain.GetValueOrDefault(stays, PossibleMeanings.None);

    private static Dictionary<string, PossibleMeanings> CertainOnes(IReadOnlyList<Domain.Anliegen> katalog)
    {
        var opposed = CandidateSearch.Opposed(katalog);
        return katalog.Index().Where(known => opposed[known.Index].Length > 0)
            .ToDictionary(known => known.Item.Id, known => PossibleMeanings.Certain(known.Index, opposed), StringComparer.Ordinal);
    }
}
