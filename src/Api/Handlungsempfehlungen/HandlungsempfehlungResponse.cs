using Fokuslupe.Api.Belege;
using Fokuslupe.Domain;

namespace Fokuslupe.Api.Handlungsempfehlungen;

/// <summary>A recommendation.</summary>
/// <param name="Id">Id.</param>
/// <param name="Anliegen">Id of the Anliegen it was drafted from.</param>
/// <param name="Handlungsfeld">Id of the field.</param>
/// <param name="Titel">Title.</param>
/// <param name="Massnahme">What should be done.</param>
/// <param name="Begruendung">Why, sentence by sentence, with the ids of the Beitraege each rests on.</param>
/// <param name="Belege">Quotations that carry the demand.</param>
/// <param name="Gegenstimmen">Quotations that speak against it.</param>
/// <param name="Adressat">Who would have to act.</param>
/// <param name="Zielgruppen">Whom it would help.</param>
/// <param name="Steuerungsrelevanz"><c>hoch</c>, <c>mittel</c> or <c>gering</c>.</param>
/// <param name="Staerke">How firmly it rests on what was said: <c>stark</c>, <c>mittel</c>, <c>schwach</c>; null for an old one.</param>
/// <param name="Kriterien">What the relevance was reckoned from when it was drafted; the sum of the weights proposed it.</param>
/// <param name="Fruehere">Similar recommendations that were there before.</param>
/// <param name="NaechsteBeratung">Next deliberation, or null.</param>
/// <param name="Status"><c>entwurf</c>, <c>abstimmung</c>, <c>beschlossen</c> or <c>verworfen</c>.</param>
/// <param name="Gesperrt">Members that new drafts leave as they are.</param>
/// <param name="Version">The ETag's number.</param>
internal sealed record HandlungsempfehlungResponse(
    long Id,
    string Anliegen,
    string Handlungsfeld,
    string Titel,
    string Massnahme,
    IReadOnlyList<SatzResponse> Begruendung,
    IReadOnlyList<BelegResponse> Belege,
    IReadOnlyList<BelegResponse> Gegenstimmen,
    string Adressat,
    IReadOnlyList<string> Zielgruppen,
    string Steuerungsrelevanz,
    string? Staerke,
    IReadOnlyList<Kriterium> Kriterien,
    IReadOnlyList<FruehereResponse> Fruehere,
    Beratung? NaechsteBeratung,
    string Status,
    IReadOnlyList<string> Gesperrt,
    int Version)
{
    public static HandlungsempfehlungResponse From(Handlungsempfehlung empfehlung) => new(
        empfehlung.Id,
        empfehlung.Anliegen,
        empfehlung.Handlungsfeld,
        empfehlung.Titel,
        empfehlung.Massnahme,
        [.. empfehlung.Begruendung.Select(SatzResponse.From)],
        [.. empfehlung.Belege.Select(BelegResponse.From)],
        [.. empfehlung.Gegenstimmen.Select(BelegResponse.From)],
        empfehlung.Adressat,
        empfehlung.Zielgruppen,
        empfehlung.Steuerungsrelevanz.Code(),
        empfehlung.Staerke?.Code(),
        empfehlung.Kriterien,
        [.. empfehlung.Fruehere.Select(FruehereResponse.From)],
        empfehlung.NaechsteBeratung,
        empfehlung.Status.Code(),
        [.. empfehlung.Gesperrt.Select(teil => teil.Code())],
        empfehlung.Version);
}

/// <summary>Recommendations, newest first.</summary>
internal sealed record HandlungsempfehlungenResponse(IReadOnlyList<HandlungsempfehlungResponse> Handlungsempfehlungen, int Gesamt);
