using Fokuslupe.Analysis.Handlungsfelder;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Beitraege;

/// <summary>The Beitraege that nobody has looked at, the most instructive first.</summary>
internal static class Lernwarteschlange
{
    /// <summary>So many of the least certain are spread over documents, fields and wordings; what follows stands by certainty alone.</summary>
    private const int Spread = 2000;

    /// <summary>The ids of the most instructive, in order.</summary>
    public static async Task<IReadOnlyList<long>> OrderAsync(BeitragStore store, BeitragFilter filter, CancellationToken cancellationToken) =>
        ReviewOrder.Sort(await store.LoadLernkandidatenAsync(filter, Spread, cancellationToken: cancellationToken));

    public static async Task<Page<AbgelegterBeitrag>> ListAsync(
        BeitragStore store, BeitragFilter filter, Paging paging, CancellationToken cancellationToken)
    {
        filter = filter with { Geprueft = false };
        var skip = (paging.Seite - 1L) * paging.Groesse;
        var ids = new List<long>(paging.Groesse);
        if (skip < Spread)
        {
            ids.AddRange((await OrderAsync(store, filter, cancellationToken)).Skip((int)skip).Take(paging.Groesse));
        }

        if (skip + paging.Groesse > Spread)
        {
            var rest = await store.LoadLernkandidatenAsync(filter, paging.Groesse - ids.Count, Math.Max(skip, Spread), cancellationToken);
            ids.AddRange(rest.Select(kandidat => kandidat.Id));
        }

        var beitraege = (await store.LoadExplainedAsync(ids, cancellationToken)).ToDictionary(beitrag => beitrag.Id);
        return new([.. ids.Where(beitraege.ContainsKey).Select(id => beitraege[id])], await store.CountAsync(filter, cancellationToken));
    }
}
