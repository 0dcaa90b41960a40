using Fokuslupe.Analysis.Datenschutz;
using Fokuslupe.Api.Einstellungen;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Datenschutz;

/// <summary>Searches stored minutes for what leads to persons, and tells which originals are due.</summary>
internal sealed class Durchsicht(
    DatenschutzStore store, AufbewahrungStore aufbewahrung, ProtokollStore protokolle, Ordnungen ordnungen, TimeProvider time)
{
    /// <summary>Searches the minutes that were read before there was a search.</summary>
    /// <returns>Number of minutes searched.</returns>
    public async Task<int> SearchAsync(CancellationToken cancellationToken)
    {
        var ids = await store.LoadUndurchsuchteAsync(cancellationToken);
        foreach (var id in ids)
        {
            if (await store.GetWortlautAsync(id, cancellationToken) is { } text && await protokolle.GetBilanzAsync(id, cancellationToken) is { } bilanz)
            {
                await store.SaveFundeAsync(id, Personensuche.Find(text, bilanz), cancellationToken);
            }
        }

        return ids.Count;
    }

    /// <summary>The first day of which originals are not due yet; null when they stay.</summary>
    public DateOnly? Grenze => ordnungen.Get<Datenschutzordnung>().Inhalt.AufbewahrungJahre is { } jahre
        ? DateOnly.FromDateTime(time.GetLocalNow().DateTime).AddYears(-jahre)
        : null;

    /// <summary>The Protokolle whose originals are due.</summary>
    public async Task<IReadOnlyList<Sitzung>> LoadFaelligeAsync(CancellationToken cancellationToken) =>
        Grenze is { } day ? await aufbewahrung.LoadFaelligeAsync(day, cancellationToken) : [];

    /// <summary>Deletes originals that are due.</summary>
    public async Task<int> DeleteAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken) =>
        Grenze is { } day ? await aufbewahrung.DeleteAsync(ids, day, cancellationToken) : 0;

    /// <summary>Looks for originals that are due, deletes them if the settings say so, and writes down that it looked.</summary>
    public Task<Aufbewahrungslauf> CheckAsync(CancellationToken cancellationToken) => aufbewahrung.CheckAsync(
        Grenze, ordnungen.Get<Datenschutzordnung>().Inhalt.SelbstLoeschen, time.GetUtcNow(), cancellationToken);
}
