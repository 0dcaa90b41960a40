using Fokuslupe.Domain;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Beitraege;

/// <summary>The Beitraege that wait for a person, as a stack of cards.</summary>
internal sealed class Pruefstapel(BeitragStore beitraege, UmfeldStore umfeld)
{
    /// <summary>The uppermost cards.</summary>
    /// <param name="filter">What the stack is made of; only what nobody has decided on is in it.</param>
    /// <param name="inText">True: in the order of the Protokolle, the latest first; otherwise the most instructive first.</param>
    /// <param name="without">Ids to pass over.</param>
    /// <param name="count">How many cards at most.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<IReadOnlyList<Stapelkarte>> TakeAsync(
        BeitragFilter filter, bool inText, IReadOnlyCollection<long> without, int count, CancellationToken cancellationToken)
    {
        var open = filter with { Geprueft = false };
        var ids = inText
            ? (await beitraege.LoadLatestAsync(open, new Paging(1, count + without.Count), cancellationToken)).Select(beitrag => beitrag.Id)
            : await Lernwarteschlange.OrderAsync(beitraege, open, cancellationToken);
        return await LoadAsync([.. ids.Where(id => !without.Contains(id)).Take(count)], cancellationToken);
    }

    /// <summary>One card, decided or not; null for an unknown id.</summary>
    public async Task<Stapelkarte?> GetAsync(long id, CancellationToken cancellationToken) =>
        (await LoadAsync([id], cancellationToken)).SingleOrDefault();

    /// <summary>How many cards the stack holds.</summary>
    public Task<int> CountAsync(BeitragFilter filter, CancellationToken cancellationToken) =>
        beitraege.CountAsync(filter with { Geprueft = false }, cancellationToken);

    private async Task<IReadOnlyList<Stapelkarte>> LoadAsync(List<long> ids, CancellationToken cancellationToken)
    {
        var cards = (await beitraege.LoadExplainedAsync(ids, cancellationToken)).ToDictionary(beitrag => beitrag.Id);
        var around = await umfeld.LoadAsync(ids, cancellationToken);
        return [.. ids.Where(id => cards.ContainsKey(id) && around.ContainsKey(id)).Select(id => new Stapelkarte(cards[id], around[id]))];
    }
}

/// <summary>A Beitrag with what a person needs to decide on it.</summary>
internal sealed record Stapelkarte(AbgelegterBeitrag Beitrag, Umfeld Umfeld);
