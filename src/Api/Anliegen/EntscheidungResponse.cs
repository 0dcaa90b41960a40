using Fokuslupe.Domain;

namespace Fokuslupe.Api.Anliegen;

/// <summary>What a decision led to.</summary>
/// <param name="Entscheidung">Its id, to take it back with.</param>
/// <param name="Anliegen">The Anliegen it was made on.</param>
/// <param name="Ziel">The Anliegen that Beitraege went to by a split; else null.</param>
internal sealed record ErgebnisResponse(long Entscheidung, AnliegenStandResponse Anliegen, AnliegenStandResponse? Ziel);

/// <summary>A decision about Anliegen.</summary>
/// <param name="Id">Id.</param>
/// <param name="Art"><c>zusammenfuehrung</c>, <c>teilung</c>, <c>bearbeitung</c> or <c>regruppierung</c>.</param>
/// <param name="Anliegen">Id of the Anliegen it was made on; null for a regrouping.</param>
/// <param name="Andere">Ids of those taken in, or of the one that Beitraege went to.</param>
/// <param name="Beitraege">Number of Beitraege that went to another Anliegen.</param>
/// <param name="TrotzGegensatz">True when opposed Anliegen were merged, which was confirmed.</param>
/// <param name="Wann">When it was made.</param>
/// <param name="Zurueckgenommen">When it was taken back, or null.</param>
internal sealed record EntscheidungResponse(
    long Id,
    string Art,
    string? Anliegen,
    IReadOnlyList<string> Andere,
    int Beitraege,
    bool TrotzGegensatz,
    DateTimeOffset Wann,
    DateTimeOffset? Zurueckgenommen)
{
    public static EntscheidungResponse From(Entscheidung entscheidung) => new(
        entscheidung.Id,
        entscheidung.Art.Code(),
        entscheidung.Anliegen,
        entscheidung.Andere,
        entscheidung.Beitraege,
        entscheidung.TrotzGegensatz,
        entscheidung.Wann,
        entscheidung.Zurueckgenommen);
}

/// <summary>One page of decisions, the latest first.</summary>
internal sealed record EntscheidungenResponse(IReadOnlyList<EntscheidungResponse> Entscheidungen, int Gesamt, int Seite, int Groesse);
