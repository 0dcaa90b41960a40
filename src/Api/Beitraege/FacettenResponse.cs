using Fokuslupe.Storage;

namespace Fokuslupe.Api.Beitraege;

/// <summary>Numbers of Beitraege by value, each kind of value counted under the other choices.</summary>
/// <param name="Gesamt">Beitraege that meet the whole selection.</param>
/// <param name="Handlungsfelder">By id of the Handlungsfeld.</param>
/// <param name="Arten">By code of the Art.</param>
/// <param name="Haltungen">By code of the Haltung.</param>
/// <param name="Gremien">By name.</param>
/// <param name="Jahre">By year.</param>
/// <param name="Unsicher">Beitraege that a person should look at.</param>
/// <param name="Geprueft">Beitraege that a person has decided on.</param>
/// <param name="MitAnliegen">Beitraege under an Anliegen.</param>
internal sealed record FacettenResponse(
    int Gesamt,
    IReadOnlyDictionary<string, int> Handlungsfelder,
    IReadOnlyDictionary<string, int> Arten,
    IReadOnlyDictionary<string, int> Haltungen,
    IReadOnlyDictionary<string, int> Gremien,
    IReadOnlyDictionary<int, int> Jahre,
    int Unsicher,
    int Geprueft,
    int MitAnliegen)
{
    public static FacettenResponse From(Facetten facetten) => new(
        facetten.Gesamt,
        facetten.Handlungsfelder,
        facetten.Arten,
        facetten.Haltungen,
        facetten.Gremien,
        facetten.Jahre,
        facetten.Unsicher.GetValueOrDefault(true),
        facetten.Geprueft.GetValueOrDefault(true),
        facetten.MitAnliegen.GetValueOrDefault(true));
}
