namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Demands with the same text, field and decision: they go the same way and are compared once.</summary>
/// <param name="Forderung">One of them.</param>
/// <param name="Ids">Ids of their Beitraege, rising.</param>
/// <param name="Bleibt">Anliegen that editors put them under, or null.</param>
internal sealed record DemandNode(Forderung Forderung, IReadOnlyList<long> Ids, string? Bleibt)
{
    /// <summary>The nodes of demands in an order that only their content decides; those that stay out of every Anliegen are left out.</summary>
    public static IReadOnlyList<DemandNode> Of(IReadOnlyList<Forderung> forderungen, Festlegungen festlegungen) =>
        [.. forderungen
            .DistinctBy(forderung => forderung.Id)
            .Where(forderung => !festlegungen.Beitraege.TryGetValue(forderung.Id, out var stays) || stays is not null)
            .GroupBy(forderung => (
                forderung.Text,
                forderung.Handlungsfeld,
                Bleibt: festlegungen.Beitraege.GetValueOrDefault(forderung.Id) is { } stays ? festlegungen.Resolve(stays) : null))
            .OrderBy(same => same.Key.Text, StringComparer.Ordinal)
            .ThenBy(same => same.Key.Handlungsfeld, StringComparer.Ordinal)
            .ThenBy(same => same.Key.Bleibt, StringComparer.Ordinal)
            .Select(same => new DemandNode(same.First(), [.. same.Select(forderung => forderung.Id).Order()], same.Key.Bleibt))];
}
