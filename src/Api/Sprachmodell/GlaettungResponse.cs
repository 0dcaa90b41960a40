using Fokuslupe.Api.Handlungsempfehlungen;
using Fokuslupe.Domain;

namespace Fokuslupe.Api.Sprachmodell;

/// <summary>A recommendation after smoothing, and what was refused.</summary>
/// <param name="Handlungsempfehlung">The state that is stored now.</param>
/// <param name="Uebernommen">How many sentences were taken.</param>
/// <param name="Abgelehnt">Wordings that were refused; their sentences stayed as they were.</param>
internal sealed record GlaettungResponse(
    HandlungsempfehlungResponse Handlungsempfehlung, int Uebernommen, IReadOnlyList<AbgelehnterSatzResponse> Abgelehnt)
{
    public static GlaettungResponse From(Handlungsempfehlung stored, GlaettungResult result) => new(
        HandlungsempfehlungResponse.From(stored),
        result.Uebernommen,
        [.. result.Abgelehnt.Select(satz => new AbgelehnterSatzResponse(satz.Nr, satz.Text, [.. satz.Maengel.Select(MangelResponse.From)]))]);
}

/// <summary>A wording that was refused.</summary>
/// <param name="Nr">Number of the sentence it was to replace, counted from 1.</param>
/// <param name="Text">The wording.</param>
/// <param name="Maengel">Why.</param>
internal sealed record AbgelehnterSatzResponse(int Nr, string Text, IReadOnlyList<MangelResponse> Maengel);
