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
    private const int MostCandidates = 200;

    /// <summary>Drafts and stores.</summary>
    public async Task<EntwurfResult> CreateAsync(string id, CancellationToken cancellationToken)
    {
        var anliegen = (await anliegenStore.GetAsync(id, cancellationToken))?.Anliegen;
        if (anliegen is null || await WriteAsync(anliegen, null, cancellationToken) is not { } draft)
        {
            return new(anliegen, null);
        }

        // Refused only when a Protokoll was deleted while we wrote: then its Beitraege are gone for the next try, too.
        return new(anliegen, (await empfehlungen.AddAsync(draft, time.GetUtcNow(), cancellationToken)).Stored);
    }

    /// <summary>Drafts anew around what is locked, and stores that as the next version.</summary>
    /// <param name="current">The state to start from; its version has to be the stored one.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The outcome, or null when there is nothing (any more) that a draft could rest on.</returns>
    public async Task<UpdateResult<Handlungsempfehlung>?> RenewAsync(Handlungsempfehlung current, CancellationToken cancellationToken) =>
        await FindAsync(current.Anliegen, cancellationToken) is { } anliegen
        && await WriteAsync(anliegen, current.Id, cancellationToken) is { } draft
            ? await empfehlungen.UpdateAsync(Neufassung.Merge(current, draft), Versionsvorgang.Neufassung, time.GetUtcNow(), cancellationToken)
            : null;

    /// <summary>The Anliegen, or the one it was merged into since.</summary>
    public async Task<Domain.Anliegen?> FindAsync(string id, CancellationToken cancellationToken) =>
        await anliegenStore.GetAsync(id, cancellationToken) is { } stand
            ? stand.Ersatz is { } ersatz ? await FindAsync(ersatz, cancellationToken) : stand.Anliegen
            : null;

    private async Task<Handlungsempfehlung?> WriteAsync(Domain.Anliegen anliegen, long? renewed, CancellationToken cancellationToken)
    {
        var own = await beitraege.LoadAsync(new BeitragFilter { Anliegen = anliegen.Id }, cancellationToken);
        if (own.Count == 0)
        {
            return null;
        }

        var stored = await empfehlungen.SearchAsync(anliegen.Id, anliegen.Titel, cancellationToken);
        var draft = writer.Write(new DraftSource
        {
            Anliegen = anliegen,
            Beitraege = own,
            Gegenstimmen = await beitraege.LoadOfAnliegenAsync([.. anliegen.Gegen], cancellationToken),
            Umfeld = await SurroundingsAsync(anliegen, cancellationToken),
            Beratungen = await protokolle.LoadBeratungenAsync(cancellationToken),
            Empfehlungen = await beitraege.SearchEmpfehlungenAsync(anliegen.Id, anliegen.Titel, MostCandidates, cancellationToken),
            Vorhandene = [.. stored.Where(empfehlung => empfehlung.Id != renewed)],
            Heute = DateOnly.FromDateTime(time.GetLocalNow().Date),
        });
        return await WithLinesAsync(draft, cancellationToken);
    }

    private async Task<Handlungsempfehlung> WithLinesAsync(Handlungsempfehlung draft, CancellationToken cancellationToken)
    {
        var bilanzen = await protokolle.LoadBilanzenAsync(Zeilenangaben.Protokolle(draft), cancellationToken);
        return Zeilenangaben.Add(draft, bilanzen);
    }

    private async Task<IReadOnlyList<AbgelegterBeitrag>> SurroundingsAsync(
        Domain.Anliegen anliegen, CancellationToken cancellationToken)
    {
        var field = await beitraege.LoadAsync(new BeitragFilter { Handlungsfelder = [anliegen.Handlungsfeld] }, cancellationToken);
        return [.. field.Where(beitrag => beitrag.Anliegen != anliegen.Id)];
    }
}
