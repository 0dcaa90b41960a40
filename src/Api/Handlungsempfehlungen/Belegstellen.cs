using Fokuslupe.Domain;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Handlungsempfehlungen;

/// <summary>Loads Beitraege as evidence that can be shown: verbatim, with document and line.</summary>
internal sealed class Belegstellen(BeitragStore beitraege, ProtokollStore protokolle, Entwuerfe entwuerfe)
{
    private const int MostCandidates = 20;

    /// <summary>The Beitraege by id; what is no longer there is left out.</summary>
    /// <param name="ids">Their ids.</param>
    /// <param name="withLines">Ids of those whose line is looked up; that takes a while.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<IReadOnlyDictionary<long, Beleg>> LoadAsync(
        IReadOnlyCollection<long> ids, IReadOnlySet<long> withLines, CancellationToken cancellationToken) =>
        (await ToBelegeAsync(await beitraege.LoadExplainedAsync(ids, cancellationToken), withLines, cancellationToken)).ToDictionary(beleg => beleg.Beitrag);

    /// <summary>All that a recommendation rests on, with lines, and the ids of what is no longer stored: its Protokoll was deleted or cut anew.</summary>
    public async Task<(IReadOnlyDictionary<long, Beleg> Belege, IReadOnlySet<long> Fehlend)> LoadAllAsync(
        Handlungsempfehlung empfehlung, CancellationToken cancellationToken)
    {
        var ids = Ids(empfehlung);
        var belege = await LoadAsync(ids, ids, cancellationToken);
        return (belege, Fehlend(ids, belege));
    }

    /// <summary>Ids of all Beitraege that a recommendation quotes or that its sentences rest on.</summary>
    public static IReadOnlySet<long> Ids(Handlungsempfehlung empfehlung) => empfehlung.Begruendung.SelectMany(satz => satz.Beitraege)
        .Concat(empfehlung.Belege.Concat(empfehlung.Gegenstimmen).Select(beleg => beleg.Beitrag))
        .Concat(empfehlung.Fruehere.Select(fruehere => fruehere.Beleg).OfType<Beleg>().Select(beleg => beleg.Beitrag))
        .ToHashSet();

    /// <summary>Those of the ids that were not found.</summary>
    public static IReadOnlySet<long> Fehlend(IEnumerable<long> ids, IReadOnlyDictionary<long, Beleg> belege) =>
        ids.Where(id => !belege.ContainsKey(id)).ToHashSet();

    /// <summary>What can be chosen for a sentence: Beitraege of the Anliegen, then of those opposed to it.</summary>
    /// <param name="empfehlung">The recommendation.</param>
    /// <param name="chosen">Ids that the sentence has already.</param>
    /// <param name="search">Words that a Beitrag must hold, or null.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The first of them, and how many there are.</returns>
    public async Task<(IReadOnlyList<Beleg> Belege, int Gesamt)> FindAsync(
        Handlungsempfehlung empfehlung, IReadOnlyCollection<long> chosen, string? search, CancellationToken cancellationToken)
    {
        var demand = await entwuerfe.FindAsync(empfehlung.Anliegen, cancellationToken);
        var all = await beitraege.LoadOfAnliegenAsync(demand is null ? [empfehlung.Anliegen] : [demand.Id, .. demand.Gegen], cancellationToken);
        var words = (search ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = all.Where(beitrag => !chosen.Contains(beitrag.Id) && words.All(word => beitrag.Beitrag.Text.Contains(word, StringComparison.CurrentCultureIgnoreCase)))
            .OrderByDescending(beitrag => beitrag.Anliegen == demand?.Id)
            .ToList();
        List<AbgelegterBeitrag> shown = [.. found.Take(MostCandidates)];
        return (await ToBelegeAsync(shown, shown.Select(beitrag => beitrag.Id).ToHashSet(), cancellationToken), found.Count);
    }

    private async Task<IReadOnlyList<Beleg>> ToBelegeAsync(
        IReadOnlyList<AbgelegterBeitrag> found, IReadOnlySet<long> withLines, CancellationToken cancellationToken)
    {
        var bilanzen = await protokolle.LoadBilanzenAsync(
            [.. found.Where(beitrag => withLines.Contains(beitrag.Id)).Select(beitrag => beitrag.Sitzung.Protokoll).Distinct()], cancellationToken);
        return
        [
            .. found.Select(beitrag => new Beleg
            {
                Beitrag = beitrag.Id,
                Sitzung = beitrag.Sitzung,
                Span = beitrag.Beitrag.Span,
                Zeile = withLines.Contains(beitrag.Id) ? bilanzen.GetValueOrDefault(beitrag.Sitzung.Protokoll)?.ZeileVon(beitrag.Beitrag.Span.Start) : null,
                Zitat = beitrag.Beitrag.Text,
            }),
        ];
    }
}
