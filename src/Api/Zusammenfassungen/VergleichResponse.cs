using Fokuslupe.Domain;

namespace Fokuslupe.Api.Zusammenfassungen;

/// <summary>What changed against the time before.</summary>
/// <param name="Von">First day of what is compared.</param>
/// <param name="Bis">Last day, or null for the end.</param>
/// <param name="VorherVon">First day of the time before, or null for the beginning.</param>
/// <param name="VorherBis">Last day of the time before.</param>
/// <param name="Sitzungen">Sitzungen on the field.</param>
/// <param name="SitzungenVorher">Sitzungen on the field in the time before.</param>
/// <param name="Neu">Anliegen that nobody had raised before.</param>
/// <param name="Gewachsen">Anliegen raised in a larger share of the Sitzungen than before.</param>
/// <param name="Verstummt">Anliegen that were raised before and not any more.</param>
internal sealed record VergleichResponse(
    DateOnly Von,
    DateOnly? Bis,
    DateOnly? VorherVon,
    DateOnly VorherBis,
    int Sitzungen,
    int SitzungenVorher,
    IReadOnlyList<AnliegenVergleichResponse> Neu,
    IReadOnlyList<AnliegenVergleichResponse> Gewachsen,
    IReadOnlyList<AnliegenVergleichResponse> Verstummt)
{
    public static VergleichResponse From(Periodenvergleich vergleich) => new(
        vergleich.Von,
        vergleich.Bis,
        vergleich.VorherVon,
        vergleich.VorherBis,
        vergleich.Sitzungen,
        vergleich.SitzungenVorher,
        [.. vergleich.Neu.Select(AnliegenVergleichResponse.From)],
        [.. vergleich.Gewachsen.Select(AnliegenVergleichResponse.From)],
        [.. vergleich.Verstummt.Select(AnliegenVergleichResponse.From)]);
}

/// <summary>An Anliegen now and before.</summary>
/// <param name="Id">Id of the Anliegen.</param>
/// <param name="Titel">The demand as a title.</param>
/// <param name="Sitzungen">Sitzungen that raised it.</param>
/// <param name="SitzungenVorher">Sitzungen that raised it in the time before.</param>
/// <param name="Beitraege">Ids of its Beitraege of both times.</param>
internal sealed record AnliegenVergleichResponse(string Id, string Titel, int Sitzungen, int SitzungenVorher, IReadOnlyList<long> Beitraege)
{
    public static AnliegenVergleichResponse From(AnliegenVergleich zeile) =>
        new(zeile.Anliegen.Id, zeile.Anliegen.Titel, zeile.Sitzungen, zeile.SitzungenVorher, zeile.Beitraege);
}

/// <summary>A sentence and what it rests on.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Beitraege">Ids of the Beitraege, rising; never empty.</param>
/// <param name="Quellen">Their Sitzungen.</param>
internal sealed record AussageResponse(string Text, IReadOnlyList<long> Beitraege, IReadOnlyList<QuelleResponse> Quellen)
{
    public static AussageResponse From(Aussage aussage) => new(
        aussage.Text,
        aussage.Beitraege,
        [.. aussage.Quellen.Select(quelle => new QuelleResponse(quelle.Sitzung.Protokoll, quelle.Sitzung.Gremium, quelle.Sitzung.Datum, quelle.Beitraege))]);
}

/// <summary>A Sitzung and how many Beitraege of it something rests on.</summary>
internal sealed record QuelleResponse(long Protokoll, string Gremium, DateOnly? Datum, int Beitraege);

/// <summary>The ledger of a summary.</summary>
/// <param name="Protokolle">Protokolle of the period.</param>
/// <param name="OhneDatum">Protokolle that the period leaves out because they have no date.</param>
/// <param name="Zeilen">Number of lines.</param>
/// <param name="JeZeilenart">Lines by what became of them; the sum is <paramref name="Zeilen"/>.</param>
/// <param name="Beitraege">Beitraege of all fields in the period.</param>
internal sealed record GrundlageResponse(
    int Protokolle, int OhneDatum, int Zeilen, IReadOnlyDictionary<string, int> JeZeilenart, int Beitraege)
{
    public static GrundlageResponse From(Grundlage grundlage) => new(
        grundlage.Protokolle,
        grundlage.OhneDatum,
        grundlage.ZeilenGesamt,
        Enum.GetValues<Zeilenart>().ToDictionary(art => art.Code(), grundlage.Anzahl),
        grundlage.Beitraege);
}
