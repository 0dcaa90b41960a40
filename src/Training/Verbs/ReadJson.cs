using Fokuslupe.Domain;

namespace Fokuslupe.Training.Verbs;

/// <summary>The JSON of <c>read</c>. Spans are UTF-16 units of the decoded text, the end exclusive; codes as in the corpus.</summary>
internal sealed record ReadJson(
    string? Titel,
    string? Gremium,
    DateOnly? Datum,
    int? Sitzung,
    DateOnly? NaechsteSitzung,
    IReadOnlyList<Beratung> Beratungsfolge,
    IReadOnlyList<BeitragJson> Beitraege,
    BilanzJson Bilanz)
{
    public static ReadJson From(Protokoll protokoll, IReadOnlyList<Einordnung> einordnungen) => new(
        protokoll.Kopfdaten.Titel,
        protokoll.Kopfdaten.Gremium,
        protokoll.Kopfdaten.Datum,
        protokoll.Kopfdaten.Sitzung,
        protokoll.Kopfdaten.NaechsteSitzung,
        protokoll.Kopfdaten.Beratungsfolge,
        [.. protokoll.Beitraege.Zip(einordnungen, BeitragJson.From)],
        BilanzJson.From(protokoll.Bilanz));
}

/// <summary>One contribution with its filing.</summary>
internal sealed record BeitragJson(
    int Start,
    int Ende,
    string Text,
    string Bezug,
    int? These,
    string? Abschnitt,
    string Art,
    string Haltung,
    string Handlungsfeld,
    double Wahrscheinlichkeit,
    bool Unsicher,
    int? Punkte)
{
    public static BeitragJson From(Beitrag beitrag, Einordnung einordnung) => new(
        beitrag.Span.Start,
        beitrag.Span.End,
        beitrag.Text,
        beitrag.Bezug.Code(),
        beitrag.These,
        beitrag.Abschnitt,
        einordnung.Art.Code(),
        einordnung.Haltung.Code(),
        einordnung.Handlungsfeld,
        einordnung.Wahrscheinlichkeit,
        einordnung.Unsicher,
        beitrag.Punkte);
}

/// <summary>The ledger in numbers: the classes add up to <paramref name="Zeilen"/>, the reasons to Beiwerk and Ausgesondert.</summary>
internal sealed record BilanzJson(
    int Zeilen,
    int Leer,
    int Beitrag,
    int Ueberschrift,
    int These,
    int Beiwerk,
    int Ausgesondert,
    IReadOnlyDictionary<string, int> Gruende)
{
    public static BilanzJson From(Bilanz bilanz) => new(
        bilanz.Zeilen.Count,
        bilanz.Anzahl(Zeilenart.Leer),
        bilanz.Anzahl(Zeilenart.Beitrag),
        bilanz.Anzahl(Zeilenart.Ueberschrift),
        bilanz.Anzahl(Zeilenart.These),
        bilanz.Anzahl(Zeilenart.Beiwerk),
        bilanz.Anzahl(Zeilenart.Ausgesondert),
        new SortedDictionary<string, int>(
            bilanz.Zeilen.Where(zeile => zeile.Grund is not null)
                .GroupBy(zeile => zeile.Grund!, StringComparer.Ordinal)
                .ToDictionary(gruppe => gruppe.Key, gruppe => gruppe.Count()),
            StringComparer.Ordinal));
}
