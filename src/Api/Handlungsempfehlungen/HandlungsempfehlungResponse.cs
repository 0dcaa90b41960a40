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
/// <param name="NaechsteBeratung">Next deliberation, or null.</param>
/// <param name="Status"><c>entwurf</c>, <c>abstimmung</c>, <c>beschlossen</c> or <c>verworfen</c>.</param>
/// <param name="Version">The ETag's number.</param>
internal sealed record HandlungsempfehlungResponse(
    long Id,
    string Anliegen,
    string Handlungsfeld,
    string Titel,
    string Massnahme,
    IReadOnlyList<Begruendungssatz> Begruendung,
    IReadOnlyList<BelegResponse> Belege,
    IReadOnlyList<BelegResponse> Gegenstimmen,
    string Adressat,
    IReadOnlyList<string> Zielgruppen,
    string Steuerungsrelevanz,
    Beratung? NaechsteBeratung,
    string Status,
    int Version)
{
    public static HandlungsempfehlungResponse From(Handlungsempfehlung empfehlung) => new(
        empfehlung.Id,
        empfehlung.Anliegen,
        empfehlung.Handlungsfeld,
        empfehlung.Titel,
        empfehlung.Massnahme,
        empfehlung.Begruendung,
        [.. empfehlung.Belege.Select(BelegResponse.From)],
        [.. empfehlung.Gegenstimmen.Select(BelegResponse.From)],
        empfehlung.Adressat,
        empfehlung.Zielgruppen,
        empfehlung.Steuerungsrelevanz.Code(),
        empfehlung.NaechsteBeratung,
        empfehlung.Status.Code(),
        empfehlung.Version);
}

/// <summary>Recommendations, newest first.</summary>
internal sealed record HandlungsempfehlungenResponse(IReadOnlyList<HandlungsempfehlungResponse> Handlungsempfehlungen, int Gesamt);
