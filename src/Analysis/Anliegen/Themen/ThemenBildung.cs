using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Puts Anliegen under Themen: those of the catalogue as trained, others where the nearest known one stands. Safe for concurrent use.</summary>
/// <param name="matcher">Known Anliegen.</param>
public sealed class ThemenBildung(AnliegenMatcher matcher)
{
    private readonly Dictionary<string, Thema> _known = matcher.Katalog.Zip(matcher.Themen.OfAnliegen, (anliegen, thema) => (anliegen.Id, thema))
        .ToDictionary(one => one.Id, one => matcher.Themen.Themen[one.thema], StringComparer.Ordinal);

    /// <summary>All Themen, by field.</summary>
    public IReadOnlyList<Thema> Themen => matcher.Themen.Themen;

    /// <summary>The Thema of an Anliegen; null when its field has none.</summary>
    public Thema? Of(Domain.Anliegen anliegen)
    {
        ArgumentNullException.ThrowIfNull(anliegen);
        return _known.GetValueOrDefault(anliegen.Id) is { } known && known.Handlungsfeld == anliegen.Handlungsfeld ? known : Nearest(anliegen);
    }

    private Thema? Nearest(Domain.Anliegen anliegen)
    {
        var titel = new Forderung(0, anliegen.Titel, anliegen.Handlungsfeld);
        var nearest = matcher.Read([titel], reading => Enumerable.Range(0, matcher.Themen.OfAnliegen.Count)
            .Where(known => matcher.Themen.Themen[matcher.Themen.OfAnliegen[known]].Handlungsfeld == anliegen.Handlungsfeld)
            .Select(known => (int?)known)
            .MaxBy(known => reading.Scores[known!.Value]))[0];
        return nearest is { } best ? matcher.Themen.Themen[matcher.Themen.OfAnliegen[best]] : null;
    }
}
