using Fokuslupe.Domain;

namespace Fokuslupe.Api.Handlungsfelder;

/// <summary>The rows in which the fields stand side by side: a row each, or the chapters of a Katalog.</summary>
/// <param name="Katalog">The Katalog; null for a row each.</param>
internal sealed record Gliederung(Katalog? Katalog)
{
    private const char Between = '+';

    /// <summary>The row in which each field of the Katalog is counted.</summary>
    public IReadOnlyDictionary<string, string> Zuordnung => Kapitel
        .SelectMany(kapitel => kapitel.Felder)
        .Distinct(StringComparer.Ordinal)
        .ToDictionary(feld => feld, ZeileVon, StringComparer.Ordinal);

    private IReadOnlyList<Katalogeintrag> Kapitel => Katalog?.Eintraege ?? [];

    /// <summary>Id of the row in which a field is counted: its own id where it stands alone.</summary>
    public string ZeileVon(string feld) => Katalog?.EintragVon(feld) is { } kapitel ? IdOf(kapitel) : feld;

    /// <summary>Ids of the rows in which the fields of a row are counted, be it one of another Gliederung.</summary>
    public IEnumerable<string> ZeilenVon(string zeile) => zeile.Split(Between).Select(ZeileVon).Distinct();

    /// <summary>The chapters in the order of the report, then the fields that stand in none.</summary>
    /// <param name="felder">Ids of all fields.</param>
    public IReadOnlyList<Feldzeile> Zeilen(IEnumerable<string> felder) =>
    [
        .. Kapitel.Select(kapitel => new Feldzeile(IdOf(kapitel), kapitel.Ueberschrift, kapitel.Felder)),
        .. felder.Where(feld => Katalog?.EintragVon(feld) is null).Select(feld => new Feldzeile(feld, null, [feld])),
    ];

    private static string IdOf(Katalogeintrag kapitel) => string.Join(Between, kapitel.Felder);
}

/// <summary>A row of a <see cref="Gliederung"/>.</summary>
/// <param name="Id">Its id: those of its fields.</param>
/// <param name="Kapitel">Heading of the chapter; null for a field that stands in none.</param>
/// <param name="Felder">Ids of the fields that are counted in it, one or more.</param>
internal sealed record Feldzeile(string Id, string? Kapitel, IReadOnlyList<string> Felder);
