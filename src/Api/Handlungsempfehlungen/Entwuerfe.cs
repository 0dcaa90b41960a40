using Fokuslupe.Analysis.Handlungsempfehlungen;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Handlungsempfehlungen;

/// <summary>A stored draft, or why there is none.</summary>
/// <param name="Anliegen">The Anliegen; null when nothing has the id.</param>
/// <param name="Stored">The draft; null when there is nothing it could rest on.</param>
internal sealed record EntwurfResult(Domain.Anliegen? Anliegen, Handlungsempfehlung? Stored);

/// <summary>Drafts Handlungsempfehlungen from what is stored about an Anliegen.</summary>
internal sealed class Entwuerfe(
    AnliegenStore anliegenStore,
    BeitragStore beitraege,
    ProtokollStore protokolle,
    HandlungsempfehlungStore empfehlungen,
    DraftWriter writer,
    TimeProvider time)
{
    public async Task<EntwurfResult> CreateAsync(string id, CancellationToken cancellationToken)
    {
        var anliegen = (await anliegenStore.GetAsync(id, cancellationToken))?.Anliegen;
        if (anliegen is null)
        {
            return new(null, null);
        }

        var own = await beitraege.LoadAsync(new BeitragFilter { Anliegen = id }, cancellationToken);
        if (own.Count == 0)
        {
            return new(anliegen, null);
        }

        var draft = writer.Write(new DraftSource
        {
            Anliegen = anliegen,
            Beitraege = own,
            Gegenstimmen = await OpposedAsync(anliegen, cancellationToken),
            Umfeld = await SurroundingsAsync(anliegen, cancellationToken),
            Beratungen = await protokolle.LoadBeratungenAsync(cancellationToken),
            Heute = DateOnly.FromDateTime(time.GetLocalNow().Date),
        });

        // Refused only when a Protokoll was deleted while we wrote: then its Beitraege are gone for the next try, too.
        return new(anliegen, (await empfehlungen.AddAsync(draft, cancellationToken)).Stored);
    }

    private async Task<IReadOnlyList<AbgelegterBeitrag>> OpposedAsync(Domain.Anliegen anliegen, CancellationToken cancellationToken)
    {
        var opposed = new List<AbgelegterBeitrag>();
        foreach (var gegen in anliegen.Gegen)
        {
            opposed.AddRange(await beitraege.LoadAsync(new BeitragFilter { Anliegen = gegen }, cancellationToken));
        }

        return opposed;
    }

    private async Task<IReadOnlyList<AbgelegterBeitrag>> SurroundingsAsync(
        Domain.Anliegen anliegen, CancellationToken cancellationToken)
    {
        var field = await beitraege.LoadAsync(new BeitragFilter { Handlungsfeld = anliegen.Handlungsfeld }, cancellationToken);
        return [.. field.Where(beitrag => beitrag.Anliegen != anliegen.Id)];
    }
}
