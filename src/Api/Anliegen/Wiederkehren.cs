using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Anliegen;

/// <summary>Counts how widely stored Anliegen recur.</summary>
internal sealed class Wiederkehren(AnliegenStore store, BeitragStore beitraege, HandlungsempfehlungStore empfehlungen)
{
    /// <summary>The recurrence of one Anliegen with these Beitraege.</summary>
    public async Task<Wiederkehr> CountAsync(
        Domain.Anliegen anliegen, IReadOnlyList<AbgelegterBeitrag> own, CancellationToken cancellationToken)
    {
        // A recommendation keeps the id it was drafted for, whatever that was merged into since.
        var ersatz = await store.LoadErsatzAsync(cancellationToken);
        var decided = await empfehlungen.ListAsync(null, Empfehlungsstatus.Beschlossen, cancellationToken);
        return Recurrence.Count(
            own,
            await beitraege.LoadSitzungenAsync(anliegen.Handlungsfeld, cancellationToken),
            [.. decided.Select(one => one with { Anliegen = ersatz.GetValueOrDefault(one.Anliegen, one.Anliegen) })]);
    }

    /// <summary>Where each of several Anliegen is going, by id.</summary>
    public async Task<IReadOnlyDictionary<string, Trend>> TrendsAsync(
        IReadOnlyList<Domain.Anliegen> anliegen, CancellationToken cancellationToken)
    {
        var raised = await store.LoadSitzungenAsync([.. anliegen.Select(one => one.Id)], cancellationToken);
        var sitzungen = new Dictionary<string, IReadOnlyList<Sitzung>>(StringComparer.Ordinal);
        foreach (var feld in anliegen.Select(one => one.Handlungsfeld).Distinct())
        {
            sitzungen[feld] = await beitraege.LoadSitzungenAsync(feld, cancellationToken);
        }

        return anliegen.ToDictionary(
            one => one.Id, one => Recurrence.TrendOf([.. raised[one.Id]], sitzungen[one.Handlungsfeld]), StringComparer.Ordinal);
    }
}
