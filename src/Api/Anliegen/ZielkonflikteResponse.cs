using Fokuslupe.Storage;

namespace Fokuslupe.Api.Anliegen;

/// <summary>Two Anliegen that contradict each other.</summary>
/// <param name="Anliegen">The broader one.</param>
/// <param name="Gegen">The other.</param>
internal sealed record ZielkonfliktResponse(AnliegenStandResponse Anliegen, AnliegenStandResponse Gegen);

/// <summary>All conflicts of aims, those with the broadest narrower side first.</summary>
internal sealed record ZielkonflikteResponse(IReadOnlyList<ZielkonfliktResponse> Zielkonflikte)
{
    /// <param name="opposed">All Anliegen that were demanded and have opposed ones, by breadth.</param>
    /// <param name="handlungsfeld">Id of the field of one of the two, or null.</param>
    public static ZielkonflikteResponse From(IReadOnlyList<AnliegenStand> opposed, string? handlungsfeld)
    {
        var pairs = opposed.SelectMany((one, rank) => opposed.Skip(rank + 1)
            .Where(other => one.Anliegen.Gegen.Contains(other.Anliegen.Id))
            .Where(other => handlungsfeld is null || one.Anliegen.Handlungsfeld == handlungsfeld || other.Anliegen.Handlungsfeld == handlungsfeld)
            .Select(other => (one, other)));
        return new([.. pairs.OrderByDescending(pair => pair.other.Sitzungen).ThenByDescending(pair => pair.one.Sitzungen)
            .Select(pair => new ZielkonfliktResponse(AnliegenStandResponse.From(pair.one), AnliegenStandResponse.From(pair.other)))]);
    }
}
