using Fokuslupe.Api.Handlungsempfehlungen;
using Fokuslupe.Domain;

namespace Fokuslupe.Api.Pages.Handlungsempfehlungen;

/// <summary>A sentence of the form with what stands beside it.</summary>
internal sealed class Satzansicht(Satzfeld feld, Begruendungssatz? satz, IReadOnlyDictionary<long, Beleg> belege)
{
    /// <summary>So many Belege stand open beside a sentence; a sentence that counts many rests on more.</summary>
    public const int MostShown = 4;

    public Satzfeld Feld => feld;

    /// <summary>Where it claims more than its Beitraege show.</summary>
    public IReadOnlyList<Mangel> Maengel => satz?.Maengel ?? [];

    /// <summary>Who worded it.</summary>
    public Satzherkunft Herkunft => satz?.Herkunft ?? Satzherkunft.Person;

    /// <summary>True when a new draft leaves it; what was just changed will be.</summary>
    public bool Gesperrt => feld.Gesperrt || satz is { Gesperrt: true };

    /// <summary>The first of its Belege.</summary>
    public IReadOnlyList<Beleg> Belege { get; } = [.. feld.Ids.Take(MostShown).Where(belege.ContainsKey).Select(id => belege[id])];

    /// <summary>The others.</summary>
    public IReadOnlyList<Beleg> Weitere { get; } = [.. feld.Ids.Skip(MostShown).Where(belege.ContainsKey).Select(id => belege[id])];
}
