using Fokuslupe.Domain;

namespace Fokuslupe.Api.Anliegen;

/// <summary>What a full regrouping would change, or has.</summary>
/// <param name="Auftrag">Id of its Auftrag; also its ETag.</param>
/// <param name="Status"><c>offen</c>, <c>angenommen</c>, <c>verworfen</c> or <c>ueberholt</c>.</param>
/// <param name="Erstellt">When it was ready.</param>
/// <param name="Entschieden">When it was accepted or dropped, or null.</param>
/// <param name="Uebergangen">Beitraege that an acceptance left where they were, because they had changed or gone meanwhile.</param>
/// <param name="Neu">Anliegen that are new.</param>
/// <param name="Umbenannt">Those with the same Beitraege under another title or id.</param>
/// <param name="Gewachsen">Those that take Beitraege in and lose none.</param>
/// <param name="Geschrumpft">Those with Beitraege that will be under no Anliegen.</param>
/// <param name="Geteilt">Those with Beitraege that go to others.</param>
/// <param name="Zusammengefuehrt">Those that go on in another one.</param>
/// <param name="Verschwunden">Those that are gone.</param>
/// <param name="Unveraendert">Number of all others.</param>
/// <param name="Entscheidung">Id of the decision that its acceptance is on record as; null but in the answer to it.</param>
internal sealed record RegruppierungResponse(
    long Auftrag,
    string Status,
    DateTimeOffset Erstellt,
    DateTimeOffset? Entschieden,
    int Uebergangen,
    IReadOnlyList<VeraenderungResponse> Neu,
    IReadOnlyList<VeraenderungResponse> Umbenannt,
    IReadOnlyList<VeraenderungResponse> Gewachsen,
    IReadOnlyList<VeraenderungResponse> Geschrumpft,
    IReadOnlyList<VeraenderungResponse> Geteilt,
    IReadOnlyList<VeraenderungResponse> Zusammengefuehrt,
    IReadOnlyList<VeraenderungResponse> Verschwunden,
    int Unveraendert,
    long? Entscheidung)
{
    public static RegruppierungResponse From(Regruppierung regruppierung, long? entscheidung = null)
    {
        var changes = regruppierung.Veraenderungen;
        var weg = changes.Umzuege.Where(umzug => umzug.Von is not null).ToLookup(umzug => umzug.Von!, StringComparer.Ordinal);
        var hin = changes.Umzuege.Where(umzug => umzug.Nach is not null).ToLookup(umzug => umzug.Nach!, StringComparer.Ordinal);
        var arten = changes.Anliegen.ToLookup(change => change.Art, change => VeraenderungResponse.From(change, weg, hin));
        return new(
            regruppierung.Auftrag,
            regruppierung.Status.Code(),
            regruppierung.Erstellt,
            regruppierung.Entschieden,
            regruppierung.Uebergangen,
            [.. arten[Veraenderungsart.Neu]],
            [.. arten[Veraenderungsart.Umbenannt]],
            [.. arten[Veraenderungsart.Gewachsen]],
            [.. arten[Veraenderungsart.Geschrumpft]],
            [.. arten[Veraenderungsart.Geteilt]],
            [.. arten[Veraenderungsart.Zusammengefuehrt]],
            [.. arten[Veraenderungsart.Verschwunden]],
            changes.Unveraendert,
            entscheidung);
    }
}

/// <summary>What becomes of one Anliegen.</summary>
/// <param name="Id">Id.</param>
/// <param name="Titel">Title.</param>
/// <param name="IdVorher">Id before, where it goes on under another one; else null.</param>
/// <param name="TitelVorher">Title before, where it was another one; else null.</param>
/// <param name="Ziel">Id of the one that takes it in, where it is merged; else null.</param>
/// <param name="Vorher">Number of Beitraege before.</param>
/// <param name="Nachher">Number of Beitraege after.</param>
/// <param name="Hinzu">Beitraege that come, by where from.</param>
/// <param name="Weg">Beitraege that go, by where to.</param>
internal sealed record VeraenderungResponse(
    string Id,
    string Titel,
    string? IdVorher,
    string? TitelVorher,
    string? Ziel,
    int Vorher,
    int Nachher,
    IReadOnlyList<UmzugResponse> Hinzu,
    IReadOnlyList<UmzugResponse> Weg)
{
    public static VeraenderungResponse From(Veraenderung change, ILookup<string, Umzug> weg, ILookup<string, Umzug> hin) => new(
        change.Id,
        change.Titel,
        change.IdVorher,
        change.TitelVorher,
        change.Ziel,
        change.Vorher,
        change.Nachher,
        [.. hin[change.Id].Where(umzug => umzug.Von is null || umzug.Von != change.IdVorher).Select(umzug => new UmzugResponse(umzug.Von, umzug.Beitraege))],
        [.. weg[change.IdVorher ?? change.Id].Where(umzug => umzug.Nach != change.Id).Select(umzug => new UmzugResponse(umzug.Nach, umzug.Beitraege))]);
}

/// <summary>Beitraege that come or go together.</summary>
/// <param name="Anliegen">Id of the Anliegen they come from or go to; null: none.</param>
/// <param name="Beitraege">Their ids.</param>
internal sealed record UmzugResponse(string? Anliegen, IReadOnlyList<long> Beitraege);
