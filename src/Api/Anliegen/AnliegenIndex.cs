using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Analysis.Models;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Anliegen;

/// <summary>
/// What is filed where, in memory, so that an import need not read it all again. Built when first wanted, extended by imports, and
/// built anew once anything else has changed it, with what is known of the demands that stayed as they are. Imports and people who
/// cut cards anew take turns.
/// </summary>
internal sealed class AnliegenIndex(AnliegenStore store) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private Loaded? _loaded;

    /// <summary>Finds the Anliegen of new demands.</summary>
    public async Task<IReadOnlyList<AnliegenGruppe>> PlaceAsync(
        ModelSet models, IReadOnlyList<Forderung> neue, CancellationToken cancellationToken)
    {
        if (neue.Count == 0)
        {
            return [];
        }

        await _turn.WaitAsync(cancellationToken);
        try
        {
            await LoadAsync(models, cancellationToken);
            return models.Bildung.Place(neue, _loaded!.Bestand, _loaded.Festlegungen);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Takes in what an import has stored.</summary>
    public void Add(IReadOnlyList<Forderung> neue, IReadOnlyList<AnliegenGruppe> gruppen)
    {
        _turn.Wait();
        _loaded?.Bestand.Add(neue, gruppen);
        _turn.Release();
    }

    public void Dispose() => _turn.Dispose();

    private async Task LoadAsync(ModelSet models, CancellationToken cancellationToken)
    {
        var aenderung = await store.GetAenderungAsync(cancellationToken);
        if (_loaded is null || _loaded.Aenderung != aenderung || _loaded.Models != models)
        {
            var bestand = await store.LoadBestandAsync(cancellationToken);
            var gruppen = bestand.ToGruppen(vorlaeufige: true);
            _loaded = new(
                models, bestand.Aenderung, models.Bildung.Bestand(bestand.ToForderungen(), gruppen, _loaded?.Bestand), bestand.ToFestlegungen());
        }
    }

    private sealed record Loaded(ModelSet Models, long Aenderung, AnliegenBestand Bestand, Festlegungen Festlegungen);
}
