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
    /// <summary>Share of the demands of a group that must match a known Anliegen, so that all of it is filed there.</summary>
    private const double LeastMatches = 0.3;

    /// <summary>So many demands of an Anliegen stand for all of it where new ones are placed.</summary>
    private const int Sample = 32;

    private readonly IDemandGrouping? _grouping = (engine ?? EngineChoice.BuiltIn).Resolve().Grouping;
    private readonly FieldShares _felder = new(matcher.Katalog.Select(known => known.Handlungsfeld));
    private readonly KnownOpposites _opposites = new(matcher.Katalog);
    private readonly ThemenBildung _themen = new(matcher);

    /// <summary>Forms the Anliegen of all demands anew.</summary>
    /// <param name="forderungen">All demands.</param>
    /// <param name="bisher">The Anliegen of the last run: ids and titles live on in the groups that hold most of them.</param>
    /// <param name="festlegungen">What editors decided; their Anliegen are known ones, of <see cref="Festlegungen.Eigene"/> or of <paramref name="bisher"/>.</param>
    /// <param name="gewohnt">Groups that people know: what was together tends to stay so. Null: nobody knows any yet.</param>
    /// <param name="progress">Receives shares of the work, 0 to 1.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>Known Anliegen with one demand or more and new ones with two or more, ordered by id.</returns>
    public IReadOnlyList<AnliegenGruppe> Run(
        IReadOnlyList<Forderung> forderungen,
        IReadOnlyList<AnliegenGruppe> bisher,
        Festlegungen festlegungen,
        IReadOnlyList<AnliegenGruppe>? gewohnt = null,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(forderungen);
        ArgumentNullException.ThrowIfNull(bisher);
        ArgumentNullException.ThrowIfNull(festlegungen);
        var nodes = DemandNode.Of(forderungen, festlegungen.With(bisher));
        var looks = matcher.Look([.. nodes.Select(node => node.Forderung)], cancellationToken);
        progress?.Report(0.5);
        var gruppen = Form(nodes, looks, null, bisher, gewohnt is null ? null : Before(nodes, gewohnt), festlegungen, cancellationToken);
        progress?.Report(1);
        return gruppen;
    }

    /// <summary>What exists, as <see cref="Place"/> wants it.</summary>
    /// <param name="forderungen">All demands, filed and open ones.</param>
    /// <param name="gruppen">The Anliegen they are filed under.</param>
    /// <param name="bisher">What existed before; demands that are still the same need not be looked at again. Null: nothing did.</param>
    public AnliegenBestand Bestand(IReadOnlyList<Forderung> forderungen, IReadOnlyList<AnliegenGruppe> gruppen, AnliegenBestand? bisher = null)
    {
        var bestand = new AnliegenBestand(matcher);
        bestand.Add(forderungen, gruppen, bisher);
        return bestand;
    }

    /// <summary>Places new demands into what exists; what is filed stays where it is. New groups may arise from new and open single ones.</summary>
    /// <param name="neue">New demands, not yet in <paramref name="bestand"/>.</param>
    /// <param name="bestand">What exists; it is not changed. Once the answer is stored, <see cref="AnliegenBestand.Add"/> takes both in.</param>
    /// <param name="festlegungen">What editors decided.</param>
    /// <returns>
    /// The Anliegen that grew or are new, each with all its demands, ordered by id. Those that are neither known nor the editors' own
    /// come with the title that their demands give them now; whether people know the old one better is for the caller to say.
    /// </returns>
    public IReadOnlyList<AnliegenGruppe> Place(IReadOnlyList<Forderung> neue, AnliegenBestand bestand, Festlegungen festlegungen)
    {
        ArgumentNullException.ThrowIfNull(neue);
        ArgumentNullException.ThrowIfNull(bestand);
        ArgumentNullException.ThrowIfNull(festlegungen);
        var looksOfNew = matcher.Look(neue, CancellationToken.None);
        var added = neue.Zip(looksOfNew, (forderung, look) => (Forderung: forderung, Look: look)).ToDictionary(one => one.Forderung.Id);
        var similar = new long[neue.Count][];
        Parallel.For(0, similar.Length, i => similar[i] = [.. bestand.Similar(looksOfNew[i].Vector).Where(id => !added.ContainsKey(id))]);

        // What is filed is where an editor would have put it: it stays, and draws what is like it.
        string? Filed(long id) => festlegungen.Beitraege.TryGetValue(id, out var stays) ? stays : bestand.AnliegenOf(id);
        var near = similar.SelectMany(ids => ids).ToHashSet();
        near.UnionWith(near.Select(bestand.AnliegenOf).OfType<string>().Distinct(StringComparer.Ordinal)
            .SelectMany(anliegen => bestand.Members(anliegen).Where(id => bestand.Contains(id) && !added.ContainsKey(id)).Take(Sample)).ToList());
        var stays = near.Concat(added.Keys).Where(id => festlegungen.Beitraege.ContainsKey(id) || Filed(id) is not null).ToDictionary(id => id, Filed);
        var fixedNow = festlegungen with { Beitraege = stays };
        var nodes = DemandNode.Of([.. near.Select(id => bestand[id].Forderung), .. neue], fixedNow);
        var looks = nodes.Select(node => (added.TryGetValue(node.Forderung.Id, out var one) ? one : bestand[node.Forderung.Id]).Look).ToArray();

        // Open ones are compared with the Anliegen that they or the new one next to them touch, and with each other.
        var touched = new Dictionary<long, HashSet<string>>();
        foreach (var (forderung, ids) in neue.Zip(similar))
        {
            string[] anliegen = [.. ids.Select(Filed).OfType<string>().Select(festlegungen.Resolve)];
            foreach (var open in ids.Where(id => Filed(id) is null).Append(forderung.Id))
            {
                touched.TryAdd(open, new HashSet<string>(StringComparer.Ordinal));
                touched[open].UnionWith(anliegen);
            }
        }

        var filed = nodes.Index().Where(node => node.Item.Bleibt is not null).ToLookup(node => node.Item.Bleibt!, node => node.Index, StringComparer.Ordinal);
        int[]?[] reach = [.. nodes.Select(node => node.Bleibt is null
            ? node.Ids.SelectMany(id => touched[id]).Distinct(StringComparer.Ordinal).SelectMany(anliegen => filed[anliegen]).Order().ToArray()
            : null)];
        var known = bestand.Anliegen.Select(anliegen => new AnliegenGruppe(anliegen, [])).ToArray();
        var eigene = festlegungen.Eigene.Select(anliegen => anliegen.Id).ToHashSet(StringComparer.Ordinal);
        return [.. Form(nodes, looks, reach, known, null, fixedNow, CancellationToken.None)
            .Where(gruppe => gruppe.Forderungen.Any(added.ContainsKey))
            .Select(gruppe => gruppe with { Forderungen = [.. gruppe.Forderungen.Union(bestand.Members(gruppe.Anliegen.Id)).Order()] })
            .Select(gruppe => gruppe.Anliegen.Bekannt || eigene.Contains(gruppe.Anliegen.Id) ? gruppe : Renamed(gruppe, added, bestand))];
    }

    /// <summary>A group that grows has the title and the Thema that a part of its demands gives it today.</summary>
    private AnliegenGruppe Renamed(AnliegenGruppe gruppe, Dictionary<long, (Forderung Forderung, DemandLook Look)> neue, AnliegenBestand bestand)
    {
        var members = gruppe.Forderungen.Where(bestand.Contains).Take(Sample).Select(id => bestand[id])
            .Concat(gruppe.Forderungen.Where(neue.ContainsKey).Select(id => neue[id]))
            .DistinctBy(member => member.Forderung.Text, StringComparer.Ordinal).ToList();
        return gruppe with
        {
            Anliegen = gruppe.Anliegen with { Titel = GroupTitle.Of([.. members.Select(member => (member.Forderung, member.Look.Vector))]) },
            Thema = _themen.OfDemands(gruppe.Anliegen, members.Select(member => member.Look.Vector)),
        };
    }

    private IReadOnlyList<AnliegenGruppe> Form(
        IReadOnlyList<DemandNode> nodes, DemandLook[] looks, int[]?[]? reach, IReadOnlyList<AnliegenGruppe> bisher, int[]? before, Festlegungen festlegungen, CancellationToken cancellationToken)
    {
        var known = nodes.Select((node, i) => node.Bleibt is null && looks[i].Treffer.Anliegen is { } id ? festlegungen.Resolve(id) : null).ToArray();
        var clusters = Clusters(nodes, looks, known, reach, before, cancellationToken);
        var names = new GroupNaming(matcher.Katalog, bisher, festlegungen);
        var settled = clusters.ToLookup(members => Settled(members, nodes, looks, known));
        var open = settled[null].Where(members => members.Sum(member => nodes[member].Ids.Count) > 1).ToList();
        var groups = settled.Where(group => group.Key is not null)
            .Select(group => (Anliegen: names.Find(group.Key!), Ids: (IReadOnlyList<long>)[.. group.SelectMany(members => members.SelectMany(member => nodes[member].Ids))], Members: group.SelectMany(members => members)))
            .Concat(names.Name([.. open.Select(members => members.Select(member => (nodes[member], looks[member].Vector)).ToList())])
                .Zip(open, (named, members) => (named.Anliegen, named.Ids, Members: members.AsEnumerable())));
        return [.. groups
            .GroupBy(one => one.Anliegen.Id, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new AnliegenGruppe(group.First().Anliegen, [.. group.SelectMany(one => one.Ids).Order()])
            {
                Thema = _themen.OfDemands(group.First().Anliegen, group.SelectMany(one => one.Members).Select(member => looks[member].Vector)),
            })];
    }

    /// <summary>Demands that belong together, single ones too.</summary>
    private List<List<int>> Clusters(
        IReadOnlyList<DemandNode> nodes, DemandLook[] looks, string?[] known, int[]?[]? reach, int[]? before, CancellationToken cancellationToken)
    {
        if (_grouping is { } own)
        {
            var open = Enumerable.Range(0, nodes.Count).Where(i => nodes[i].Bleibt is null && known[i] is null).ToArray();
            var groups = own.Group([.. open.Select(i => looks[i].Vector)], [.. open.Select(i => nodes[i].Forderung.Handlungsfeld)])
                .Select(members => members.ConvertAll(member => open[member])).ToList();
            return [.. groups, .. Enumerable.Range(0, nodes.Count).Except(groups.SelectMany(members => members)).Select(i => new List<int> { i })];
        }

        var pinned = nodes.Select(node => node.Bleibt).OfType<string>().Distinct(StringComparer.Ordinal).Index().ToDictionary(id => id.Item, id => id.Index, StringComparer.Ordinal);
        var demands = nodes.Select((node, i) => new GroupedDemand(
            looks[i].Vector,
            _felder.Of(node.Forderung),
            _opposites.Of(looks[i], node.Bleibt is { } stays ? pinned[stays] : -1, node.Bleibt))
        {
            Before = before is null ? -1 : before[i],
            Meanings = _opposites.Meanings(looks[i], node.Bleibt),
        });
        return PairGrouping.Group(matcher.Paare, [.. demands], reach, cancellationToken);
    }

    /// <summary>Number of the group that each node was in before, or -1.</summary>
    private static int[] Before(IReadOnlyList<DemandNode> nodes, IReadOnlyList<AnliegenGruppe> gewohnt)
    {
        var groups = new Dictionary<long, int>();
        foreach (var (number, gruppe) in gewohnt.Index())
        {
            foreach (var id in gruppe.Forderungen)
            {
                groups.TryAdd(id, number);
            }
        }

        return [.. nodes.Select(node => node.Ids.Select(id => groups.TryGetValue(id, out var group) ? group : -1).FirstOrDefault(group => group >= 0, -1))];
    }

    /// <summary>The Anliegen that editors put a cluster under, or the known one that enough of its demands match; null: a new one.</summary>
    private static string? Settled(
        List<int> members, IReadOnlyList<DemandNode> nodes, DemandLook[] looks, string?[] known) =>
        members.Select(member => nodes[member].Bleibt).FirstOrDefault(id => id is not null)
        ?? members.Where(member => known[member] is not null)
            .GroupBy(member => known[member]!, StringComparer.Ordinal)
            .Where(same => same.Count() >= members.Count * LeastMatches)
            .OrderByDescending(same => same.Sum(member => looks[member].Treffer.Wahrscheinlichkeit))
            .ThenBy(same => same.Key, StringComparer.Ordinal)
            .FirstOrDefault()?.Key;
}
