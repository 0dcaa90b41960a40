using Fokuslupe.Api.Belege;
using Fokuslupe.Domain;

namespace Fokuslupe.Api.Zusammenfassungen;

/// <summary>What was said about a Handlungsfeld in a period.</summary>
/// <param name="Handlungsfeld">Id of the field.</param>
/// <param name="Von">First day, or null for the beginning.</param>
/// <param name="Bis">Last day, or null for the end.</param>
/// <param name="Beitraege">Number of Beitraege.</param>
/// <param name="Sitzungen">Number of Sitzungen.</param>
/// <param name="Unsicher">How many of the Beitraege a person should still look at.</param>
/// <param name="JeJahr">Beitraege per year, rising.</param>
/// <param name="JeGremium">Beitraege per Gremium, most first.</param>
/// <param name="JeArt">Beitraege per Art, most first.</param>
/// <param name="Anliegen">Leading Anliegen by breadth within the period.</param>
/// <param name="Thesen">Thesen with both assent and dissent, most disputed first.</param>
/// <param name="Zielkonflikte">Opposed Anliegen of the period side by side.</param>
/// <param name="Ueberblick">What stands out, sentence by sentence, with the Beitraege each rests on.</param>
/// <param name="Vergleich">What changed against the time before, or null.</param>
/// <param name="Begriffe">Words that tell this field from the others.</param>
/// <param name="Grundlage">The ledger: what became of all lines of the period.</param>
/// <param name="OffeneFragen">Questions that were asked.</param>
/// <param name="Zitate">Quotations chosen for coverage.</param>
internal sealed record ZusammenfassungResponse(
    string Handlungsfeld,
    DateOnly? Von,
    DateOnly? Bis,
    int Beitraege,
    int Sitzungen,
    int Unsicher,
    IReadOnlyList<Zaehlung> JeJahr,
    IReadOnlyList<Zaehlung> JeGremium,
    IReadOnlyList<Zaehlung> JeArt,
    IReadOnlyList<AnliegenZeileResponse> Anliegen,
    IReadOnlyList<ThesenStreitResponse> Thesen,
    IReadOnlyList<BelegResponse> OffeneFragen,
    IReadOnlyList<BelegResponse> Zitate,
    IReadOnlyList<AussageResponse> Ueberblick,
    IReadOnlyList<ZielkonfliktZeileResponse> Zielkonflikte,
    VergleichResponse? Vergleich,
    IReadOnlyList<Begriff> Begriffe,
    GrundlageResponse? Grundlage)
{
    public static ZusammenfassungResponse From(Zusammenfassung zusammenfassung) => new(
        zusammenfassung.Handlungsfeld,
        zusammenfassung.Von,
        zusammenfassung.Bis,
        zusammenfassung.Beitraege,
        zusammenfassung.Sitzungen,
        zusammenfassung.Unsicher,
        zusammenfassung.JeJahr,
        zusammenfassung.JeGremium,
        zusammenfassung.JeArt,
        [.. zusammenfassung.Anliegen.Select(AnliegenZeileResponse.From)],
        [.. zusammenfassung.Thesen.Select(ThesenStreitResponse.From)],
        [.. zusammenfassung.OffeneFragen.Select(BelegResponse.From)],
        [.. zusammenfassung.Zitate.Select(BelegResponse.From)],
        [.. zusammenfassung.Ueberblick.Select(AussageResponse.From)],
        [.. zusammenfassung.Zielkonflikte.Select(ZielkonfliktZeileResponse.From)],
        zusammenfassung.Vergleich is null ? null : VergleichResponse.From(zusammenfassung.Vergleich),
        zusammenfassung.Begriffe,
        zusammenfassung.Grundlage is null ? null : GrundlageResponse.From(zusammenfassung.Grundlage));
}

/// <summary>A disputed These.</summary>
/// <param name="Protokoll">Id of the Protokoll.</param>
/// <param name="Gremium">Gremium of the Sitzung.</param>
/// <param name="Datum">Day of the Sitzung, or null.</param>
/// <param name="Nummer">Number of the These in the Protokoll.</param>
/// <param name="Text">The statement.</param>
/// <param name="Zustimmung">Number of Beitraege that agree.</param>
/// <param name="Teils">Number that partly agree.</param>
/// <param name="Widerspruch">Number that disagree.</param>
/// <param name="Ohne">Number that take no stance.</param>
internal sealed record ThesenStreitResponse(
    long Protokoll, string Gremium, DateOnly? Datum, int Nummer, string Text, int Zustimmung, int Teils, int Widerspruch, int Ohne)
{
    public static ThesenStreitResponse From(ThesenStreit streit) => new(
        streit.Sitzung.Protokoll,
        streit.Sitzung.Gremium,
        streit.Sitzung.Datum,
        streit.These.Nummer,
        streit.These.Text,
        streit.Zustimmung,
        streit.Teils,
        streit.Widerspruch,
        streit.Ohne);
}
