using Fokuslupe.Domain;

namespace Fokuslupe.Api.Auftraege;

/// <summary>A background job.</summary>
/// <param name="Id">Id.</param>
/// <param name="Vorgang">Kind: <c>import</c>, <c>training</c> or <c>regruppierung</c>.</param>
/// <param name="Protokoll">Id of the Protokoll it works on, or null.</param>
/// <param name="Status"><c>wartet</c>, <c>laeuft</c>, <c>fertig</c>, <c>fehler</c> or <c>abgebrochen</c>.</param>
/// <param name="Fortschritt">How far, 0 to 1.</param>
/// <param name="Meldung">German sentence for people, or null.</param>
/// <param name="Erstellt">When it was asked for.</param>
/// <param name="Beendet">When it ended, or null.</param>
internal sealed record AuftragResponse(
    long Id,
    string Vorgang,
    long? Protokoll,
    string Status,
    double Fortschritt,
    string? Meldung,
    DateTimeOffset Erstellt,
    DateTimeOffset? Beendet)
{
    public static AuftragResponse From(Auftrag auftrag) => new(
        auftrag.Id,
        auftrag.Vorgang,
        auftrag.Protokoll,
        auftrag.Status.Code(),
        auftrag.Fortschritt,
        auftrag.Meldung,
        auftrag.Erstellt,
        auftrag.Beendet);
}

/// <summary>The latest jobs, newest first.</summary>
internal sealed record AuftraegeResponse(IReadOnlyList<AuftragResponse> Auftraege);
