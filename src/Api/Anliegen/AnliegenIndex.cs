using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Analysis.Models;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Anliegen;

/// <summary>
/// What is filed where, in memory, so that an import need not read it all again. Built when first wanted, extended by imports, and
/// built anew once anything else has changed it. For one import at a time.
/// </summary>
internal sealed class AnliegenIndex(AnliegenStore store)
{
    private Loaded? _loaded;

    /// <summary>Finds the Anliegen of new demands.</summary>
    public async Task<IReadOnlyList<AnliegenGruppe>> PlaceAsync(
        ModelSet models, IReadOnlyList<Forderung> neue, CancellationToken cancellationToken)
    {
        if (neue.Count == 0)
        {
            return [];
        }

        var aenderung = await store.GetAenderungAsync(cancellationToken);
        if (_loaded is null || _loaded.Aenderung != aenderung || _loaded.Models != models)
        {
            var bestand = await store.LoadBestandAsync(cancellationToken);
            _loaded = new(
                models, bestand.Aenderung, models.Bildung.Bestand(bestand.ToForderungen(), bestand.ToGruppen(vorlaeufige: true)), bestand.ToFestlegungen());
        }

        return models.Bildung.Place(neue, _loaded.Bestand, _loaded.Festlegungen);
    }

    /// <summary>Takes in what an import has stored.</summary>
    public void Add(IReadOnlyList<Forderung> neue, IReadOnlyList<AnliegenGruppe> gruppen) => _loaded?.Bestand.Add(neue, gruppen);

    private sealed record Loaded(ModelSet Models, long Aenderung, AnliegenBestand Bestand, Festlegungen Festlegungen);
}
