using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>
/// Puts Anliegen under Themen: those of the catalogue as people did, others where the known Anliegen stand that all their demands
/// resemble. Safe for concurrent use.
/// </summary>
public sealed class ThemenBildung
{
    /// <summary>A Thema must have at least this share of what the demands resemble; else the Anliegen is put under «Weiteres».</summary>
    private const double LeastShare = 0.1;

    private readonly AnliegenMatcher _matcher;
    private readonly Dictionary<string, Thema> _known;
    private readonly Dictionary<string, Thema> _rest;

    /// <param name="matcher">Known Anliegen.</param>
    public ThemenBildung(AnliegenMatcher matcher)
    {
        ArgumentNullException.ThrowIfNull(matcher);
        _matcher = matcher;
        _known = matcher.Katalog.Zip(matcher.Themen.OfAnliegen, (anliegen, thema) => (anliegen.Id, thema)).Where(one => one.thema >= 0)
            .ToDictionary(one => one.Id, one => matcher.Themen.Themen[one.thema], StringComparer.Ordinal);
        _rest = matcher.Themen.Themen.Select(thema => thema.Handlungsfeld).Distinct(StringComparer.Ordinal)
            .ToDictionary(feld => feld, feld => ThemenOrdnung.New(feld, Thema.Weiteres), StringComparer.Ordinal);
        Themen = [.. matcher.Themen.Themen.Concat(_rest.Values).DistinctBy(thema => thema.Id).GroupBy(thema => thema.Handlungsfeld, StringComparer.Ordinal).SelectMany(feld => feld)];
    }

    /// <summary>All Themen, by field; each field that has any ends with «Weiteres».</summary>
    public IReadOnlyList<Thema> Themen { get; }

    /// <summary>The Thema of an Anliegen; null when its field has none.</summary>
    /// <param name="anliegen">The Anliegen.</param>
    /// <param name="texte">Its demands; without any, its title speaks for them.</param>
    public Thema? Of(Domain.Anliegen anliegen, IReadOnlyList<string> texte)
    {
        ArgumentNullException.ThrowIfNull(anliegen);
        ArgumentNullException.ThrowIfNull(texte);
        return Known(anliegen) ?? Nearest(
            anliegen.Handlungsfeld,
            _matcher.Look([.. texte.DefaultIfEmpty(anliegen.Titel).Select(text => new Forderung(0, text, anliegen.Handlungsfeld))], CancellationToken.None).Select(look => look.Vector));
    }

    /// <summary>The Thema of an Anliegen with these demands.</summary>
    internal Thema? OfDemands(Domain.Anliegen anliegen, IEnumerable<DemandVector> forderungen) => Known(anliegen) ?? Nearest(anliegen.Handlungsfeld, forderungen);

    private Thema? Known(Domain.Anliegen anliegen) =>
        _known.GetValueOrDefault(anliegen.Id) is { } known && known.Handlungsfeld == anliegen.Handlungsfeld ? known : null;

    /// <summary>Each demand votes for the Themen of the known Anliegen that it resembles, in proportion to their probabilities.</summary>
    private Thema? Nearest(string feld, IEnumerable<DemandVector> forderungen)
    {
        if (!_rest.TryGetValue(feld, out var rest))
        {
            return null;
        }

        var votes = new double[_matcher.Themen.Themen.Count];
        var all = 0.0;
        foreach (var (known, share) in forderungen.SelectMany(vector => vector.Profile))
        {
            all += share;
            if (known < _matcher.Themen.OfAnliegen.Count && _matcher.Themen.OfAnliegen[known] is var thema and >= 0 && _matcher.Themen.Themen[thema].Handlungsfeld == feld)
            {
                votes[thema] += share;
            }
        }

        // So that the order in which numbers were added up decides nothing.
        var best = Enumerable.Range(0, votes.Length).MaxBy(thema => Math.Round(votes[thema], 9));
        return all > 0 && votes[best] >= LeastShare * all ? _matcher.Themen.Themen[best] : rest;
    }
}
