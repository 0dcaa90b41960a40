using Fokuslupe.Domain;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Protokolle;

/// <summary>A document that was taken in.</summary>
/// <param name="Id">Id of the Protokoll.</param>
/// <param name="Auftrag">Id of the Auftrag that imports it.</param>
internal sealed record UploadResponse(long Id, long Auftrag);

/// <summary>A Protokoll in a list.</summary>
internal sealed record ProtokollResponse(
    long Id,
    string Dateiname,
    long Groesse,
    DateTimeOffset Hochgeladen,
    string? Titel,
    string? Gremium,
    DateOnly? Datum,
    int? Sitzung,
    DateOnly? NaechsteSitzung,
    int Beitraege,
    int Unsicher,
    int Ausgesondert,
    long Auftrag,
    string Status,
    string? Meldung)
{
    public static ProtokollResponse From(ProtokollZeile zeile) => new(
        zeile.Id,
        zeile.Dateiname,
        zeile.Groesse,
        zeile.Hochgeladen,
        zeile.Kopfdaten.Titel,
        zeile.Kopfdaten.Gremium,
        zeile.Kopfdaten.Datum,
        zeile.Kopfdaten.Sitzung,
        zeile.Kopfdaten.NaechsteSitzung,
        zeile.Beitraege,
        zeile.Unsicher,
        zeile.Ausgesondert,
        zeile.Auftrag,
        zeile.Status.Code(),
        zeile.Meldung);
}

/// <summary>One page of Protokolle, the latest first.</summary>
internal sealed record ProtokolleResponse(IReadOnlyList<ProtokollResponse> Protokolle, int Gesamt, int Seite, int Groesse);
