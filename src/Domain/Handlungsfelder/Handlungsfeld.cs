namespace Fokuslupe.Domain;

/// <summary>A policy field.</summary>
/// <param name="Id">Stable for ever.</param>
/// <param name="Name">Name of the field itself; a Katalog may show another heading.</param>
/// <param name="Kurz">What belongs to it, in a line.</param>
public sealed record Handlungsfeld(string Id, string Name, string Kurz);

/// <summary>A theme that cuts across the fields.</summary>
/// <param name="Id">Stable for ever.</param>
/// <param name="Name">Name.</param>
public sealed record Querschnittsthema(string Id, string Name);

/// <summary>How the reports from a year on group and name the fields.</summary>
/// <param name="Jahr">First year it holds for.</param>
/// <param name="Eintraege">Headings in the order of the report.</param>
public sealed record Katalog(int Jahr, IReadOnlyList<Katalogeintrag> Eintraege)
{
    /// <summary>Stable for ever: <c>ab-2018</c> for those of the corpus, <c>eigen-1</c> for those of a district.</summary>
    public string Id { get; init; } = $"ab-{Jahr}";

    /// <summary>Name for people.</summary>
    public string Name { get; init; } = $"Bericht ab {Jahr}";

    /// <summary>Last year it holds for; null: until further notice.</summary>
    public int? Bis { get; init; }

    /// <summary>The heading under which a field stands; null when it stands under none.</summary>
    /// <param name="feld">Id of the field.</param>
    public Katalogeintrag? EintragVon(string feld) => Eintraege.FirstOrDefault(eintrag => eintrag.Felder.Contains(feld));

    /// <summary>The fields that stand under no heading.</summary>
    /// <param name="felder">All fields.</param>
    public IReadOnlyList<Handlungsfeld> Fehlende(IReadOnlyList<Handlungsfeld> felder) => [.. felder.Where(feld => EintragVon(feld.Id) is null)];
}

/// <summary>One heading of a Katalog.</summary>
/// <param name="Ueberschrift">The heading.</param>
/// <param name="Felder">Ids of the fields under it, one or more.</param>
public sealed record Katalogeintrag(string Ueberschrift, IReadOnlyList<string> Felder);

/// <summary>Everything <c>handlungsfelder.yaml</c> says.</summary>
/// <param name="Felder">The fields in the order of the file.</param>
/// <param name="Querschnittsthemen">The cross-cutting themes.</param>
/// <param name="Kataloge">By rising year.</param>
public sealed record Feldordnung(
    IReadOnlyList<Handlungsfeld> Felder,
    IReadOnlyList<Querschnittsthema> Querschnittsthemen,
    IReadOnlyList<Katalog> Kataloge);
