using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Api.Modelle;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Anliegen;

/// <summary>What editors decide about Anliegen, over the interface and on the pages; the models take it up at once.</summary>
internal sealed class Entscheidungen(EntscheidungStore store, AnliegenStore anliegen, LiveModels live, TimeProvider time)
{
    /// <summary>Letters that a title may have.</summary>
    public const int LongestTitle = 200;

    public async Task<EntscheidungResult> ChangeAsync(string id, int version, AnliegenChange change, CancellationToken cancellationToken) =>
        await TakeUpAsync(await store.ChangeAsync(id, version, change, time.GetUtcNow(), cancellationToken));

    /// <summary>Merges others into one.</summary>
    public async Task<EntscheidungResult> MergeAsync(
        string id, int version, IReadOnlyList<string> andere, bool trotzGegensatz, CancellationToken cancellationToken) =>
        await TakeUpAsync(await store.MergeAsync(id, version, andere, trotzGegensatz, time.GetUtcNow(), cancellationToken));

    /// <summary>Moves Beitraege to an Anliegen that exists.</summary>
    public async Task<EntscheidungResult> MoveAsync(
        string id, int version, IReadOnlyList<long> beitraege, string ziel, CancellationToken cancellationToken) =>
        await TakeUpAsync(await store.SplitAsync(id, version, new Abspaltung(beitraege, ziel, null), time.GetUtcNow(), cancellationToken));

    /// <summary>Makes Beitraege a new Anliegen.</summary>
    /// <param name="id">The Anliegen they leave.</param>
    /// <param name="version">Its version as the editor saw it.</param>
    /// <param name="beitraege">Ids of the Beitraege.</param>
    /// <param name="titel">Title of the new one, cleaned.</param>
    /// <param name="feld">Id of its field; null: that of the Anliegen they leave.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<EntscheidungResult> SplitAsync(
        string id, int version, IReadOnlyList<long> beitraege, string titel, string? feld, CancellationToken cancellationToken)
    {
        if (await anliegen.GetAsync(id, cancellationToken) is not { } stand)
        {
            return new(EntscheidungOutcome.NotFound);
        }

        var handlungsfeld = feld ?? stand.Anliegen.Handlungsfeld;
        var neu = new Domain.Anliegen(AnliegenId.For(handlungsfeld, titel), titel, handlungsfeld, [], Bekannt: false);
        return await TakeUpAsync(await store.SplitAsync(id, version, new Abspaltung(beitraege, null, neu), time.GetUtcNow(), cancellationToken));
    }

    /// <summary>Takes the last decision back.</summary>
    public async Task<RuecknahmeOutcome> UndoAsync(long nummer, CancellationToken cancellationToken)
    {
        var outcome = await store.UndoAsync(nummer, time.GetUtcNow(), cancellationToken);
        if (outcome == RuecknahmeOutcome.Done)
        {
            await live.RefreshAsync(CancellationToken.None);
        }

        return outcome;
    }

    /// <summary>A title without line breaks and superfluous blanks; empty when it is none, or too long.</summary>
    public static string Title(string titel)
    {
        var clean = string.Join(' ', titel.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return clean.Length <= LongestTitle && !clean.Any(char.IsControl) ? clean : "";
    }

    private async Task<EntscheidungResult> TakeUpAsync(EntscheidungResult result)
    {
        if (result.Outcome == EntscheidungOutcome.Stored)
        {
            await live.RefreshAsync(CancellationToken.None);
        }

        return result;
    }
}
