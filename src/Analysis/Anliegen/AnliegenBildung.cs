using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>
/// The one way demands become Anliegen: known ones first, then grouping. What editors decided is kept, opposed demands never
/// meet, and neither the order of the input nor the values of the ids decide anything. Safe for concurrent use.
/// </summary>
/// <param name="matcher">Known Anliegen.</param>
/// <param name="engine">The engine that groups; null for the built-in one.</param>
public sealed class AnliegenBildung(AnliegenMatcher matcher, EngineChoice? engine = null)
{
    private readonly IDemandGrouping _grouping = (engine ?? EngineChoice.BuiltIn).Resolve().Grouping;

    /// <summary>Forms the Anliegen of all demands anew.</summary>
    /// <param name="forderungen">All demands.</param>
    /// <param name="bisher">The Anliegen of the last run: ids and titles live on in the groups that hold most of them.</param>
    /// <param name="festlegungen">What editors decided; their Anliegen are known ones, of <see cref="Festlegungen.Eigene"/> or of <paramref name="bisher"/>.</param>
    /// <param name="progress">Receives shares of the work, 0 to 1.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>Known Anliegen with one demand or more and new ones with two or more, ordered by id.</returns>
    public IReadOnlyList<AnliegenGruppe> Run(
        IReadOnlyList<Forderung> forderungen,
        IReadOnlyList<AnliegenGruppe> bisher,
        Festlegungen festlegungen,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(forderungen);
        ArgumentNullException.ThrowIfNull(bisher);
        ArgumentNullException.ThrowIfNull(festlegungen);
        var nodes = DemandNode.Of(forderungen, festlegungen);
        var treffer = matcher.Match([.. nodes.Select(node => node.Forderung)]);
        cancellationToken.ThrowIfCancellationRequested();
        progress?.Report(0.5);
        var known = nodes.Select((node, i) => node.Bleibt ?? (treffer[i].Anliegen is { } id ? festlegungen.Resolve(id) : null)).ToArray();
        DemandNode[] open = [.. nodes.Where((_, i) => known[i] is null)];
        var vectors = matcher.Vectors([.. open.Select(node => node.Forderung)]);
        var clusters = _grouping.Group(vectors, [.. open.Select(node => node.Forderung.Handlungsfeld)]);
        cancellationToken.ThrowIfCancellationRequested();

        var names = new GroupNaming(matcher.Katalog, bisher, festlegungen);
        var groups = nodes.Select((node, i) => (node, Id: known[i])).Where(one => one.Id is not null)
            .Select(one => (Anliegen: names.Find(one.Id!), one.node.Ids))
            .Concat(names.Name([.. clusters.Select(members => members.Select(member => (open[member], vectors[member])).ToList())]));
        progress?.Report(1);
        return [.. groups
            .GroupBy(one => one.Anliegen.Id, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new AnliegenGruppe(group.First().Anliegen, [.. group.SelectMany(one => one.Ids).Order()]))];
    }

    /// <summary>What exists, as <see cref="Place"/> wants it.</summary>
    /// <param name="forderungen">All demands, filed and open ones.</param>
    /// <param name="gruppen">The Anliegen they are filed under.</param>
    public AnliegenBestand Bestand(IReadOnlyList<Forderung> forderungen, IReadOnlyList<AnliegenGruppe> gruppen)
    {
        var bestand = new AnliegenBestand();
        bestand.Add(forderungen, gruppen);
        return bestand;
    }

    /// <summary>Places new demands into what exists; what is filed stays where it is. New groups may arise from new and open single ones.</summary>
    /// <param name="neue">New demands, not yet in <paramref name="bestand"/>.</param>
    /// <param name="bestand">What exists; it is not changed. Once the answer is stored, <see cref="AnliegenBestand.Add"/> takes both in.</param>
    /// <param name="festlegungen">What editors decided.</param>
    /// <returns>The Anliegen that grew or are new, each with all its demands, ordered by id.</returns>
    public IReadOnlyList<AnliegenGruppe> Place(IReadOnlyList<Forderung> neue, AnliegenBestand bestand, Festlegungen festlegungen)
    {
        ArgumentNullException.ThrowIfNull(neue);
        ArgumentNullException.ThrowIfNull(bestand);
        ArgumentNullException.ThrowIfNull(festlegungen);
        var stays = new Dictionary<long, string?>(festlegungen.Beitraege);
        foreach (var (id, anliegen) in bestand.Filed)
        {
            stays.TryAdd(id, anliegen);
        }

        var added = neue.Select(forderung => forderung.Id).ToHashSet();
        return [.. Run([.. bestand.Forderungen, .. neue], bestand.Gruppen, festlegungen with { Beitraege = stays })
            .Where(gruppe => gruppe.Forderungen.Any(added.Contains))];
    }
}
