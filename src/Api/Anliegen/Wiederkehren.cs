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
        var snapshot = await store.GetSnapshotAsync(cancellationToken);
        return anliegen.ToDictionary(one => one.Id, TrendOf, StringComparer.Ordinal);

        Trend TrendOf(Domain.Anliegen one) => Recurrence.TrendOf(
            snapshot.Find(one.Id) is { } found ? [.. snapshot.Raised(found)] : [], snapshot.Felder.GetValueOrDefault(one.Handlungsfeld, []));
    }
}
