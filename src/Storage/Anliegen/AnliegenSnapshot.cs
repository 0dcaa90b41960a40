using Fokuslupe.Domain;

namespace Fokuslupe.Storage;

/// <summary>
/// All Anliegen with the Sitzungen that raised them, counted at one moment. Lists, the matrix and trends read it; it is kept in memory
/// until something it is counted from changes.
/// </summary>
public sealed class AnliegenSnapshot
{
    private readonly Dictionary<string, AnliegenNennungen> _byId;

    internal AnliegenSnapshot(
        long stand,
        IReadOnlyList<Sitzung> sitzungen,
        IReadOnlyList<AnliegenNennungen> anliegen,
        IReadOnlyDictionary<string, IReadOnlyList<Sitzung>> felder)
    {
        (Stand, Sitzungen, Anliegen, Felder) = (stand, sitzungen, anliegen, felder);
        _byId = anliegen.ToDictionary(one => one.Id, StringComparer.Ordinal);
    }

    /// <summary>Number of changes up to then.</summary>
    public long Stand { get; }

    /// <summary>All Sitzungen by day, undated ones last.</summary>
    public IReadOnlyList<Sitzung> Sitzungen { get; }

    /// <summary>All Anliegen by id: also those without Beitraege and those that were merged away.</summary>
    public IReadOnlyList<AnliegenNennungen> Anliegen { get; }

    /// <summary>The Sitzungen with Beitraege of a Handlungsfeld, by its id; by day.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Sitzung>> Felder { get; }

    /// <summary>First and last year with a Sitzung; null when none has a date.</summary>
    public (int Von, int Bis)? Years
    {
        get
        {
            // Undated ones come last.
            var dated = Sitzungen.TakeWhile(sitzung => sitzung.Datum is not null).ToList();
            return dated.Count == 0 ? null : (dated[0].Datum!.Value.Year, dated[^1].Datum!.Value.Year);
        }
    }

    /// <summary>One Anliegen, or null.</summary>
    public AnliegenNennungen? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The opposed ones of an Anliegen that were demanded, too.</summary>
    public IEnumerable<AnliegenNennungen> Opposed(AnliegenNennungen one) =>
        one.Stand.Anliegen.Gegen.Select(Find).OfType<AnliegenNennungen>().Where(other => other.Stand.Beitraege > 0);

    /// <summary>The Sitzungen that raised an Anliegen; those with nothing but copied cards are not among them.</summary>
    public IEnumerable<Sitzung> Raised(AnliegenNennungen one) =>
        one.Nennungen.Where(nennung => nennung.Originale > 0).Select(nennung => Sitzungen[nennung.Sitzung]);
}

/// <summary>An Anliegen and where it was raised.</summary>
/// <param name="Stand">The Anliegen with its counts.</param>
/// <param name="Nennungen">One for each Sitzung with a Beitrag, in the order of <see cref="AnliegenSnapshot.Sitzungen"/>.</param>
public sealed record AnliegenNennungen(AnliegenStand Stand, IReadOnlyList<Nennung> Nennungen)
{
    /// <summary>Id of the Anliegen.</summary>
    public string Id => Stand.Anliegen.Id;
}

/// <summary>What one Sitzung had to say on an Anliegen.</summary>
/// <param name="Sitzung">Its place in <see cref="AnliegenSnapshot.Sitzungen"/>.</param>
/// <param name="Beitraege">Number of Beitraege, copies included.</param>
/// <param name="Originale">Number of cards that were said here first; 0 adds no breadth.</param>
public readonly record struct Nennung(int Sitzung, int Beitraege, int Originale);
