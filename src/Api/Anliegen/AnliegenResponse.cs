using Fokuslupe.Domain;

namespace Fokuslupe.Api.Anliegen;

/// <summary>An Anliegen and how widely it recurs.</summary>
/// <param name="Id">Id.</param>
/// <param name="Titel">The demand as a title.</param>
/// <param name="Handlungsfeld">Id of its field.</param>
/// <param name="Beitraege">Number of Beitraege.</param>
/// <param name="Sitzungen">Number of different Sitzungen.</param>
/// <param name="Gremien">Number of different Gremien.</param>
/// <param name="Von">First day, or null.</param>
/// <param name="Bis">Last day, or null.</param>
/// <param name="Punkte">Sum of votes.</param>
/// <param name="Gegen">Ids of opposed Anliegen.</param>
/// <param name="Bekannt">True when it comes from the catalogue, false when grouping found it.</param>
internal sealed record AnliegenResponse(
    string Id,
    string Titel,
    string Handlungsfeld,
    int Beitraege,
    int Sitzungen,
    int Gremien,
    DateOnly? Von,
    DateOnly? Bis,
    int Punkte,
    IReadOnlyList<string> Gegen,
    bool Bekannt)
{
    public static AnliegenResponse From(Domain.Anliegen anliegen, Wiederkehr wiederkehr) => new(
        anliegen.Id,
        anliegen.Titel,
        anliegen.Handlungsfeld,
        wiederkehr.Beitraege,
        wiederkehr.Sitzungen,
        wiederkehr.Gremien.Count,
        wiederkehr.Von,
        wiederkehr.Bis,
        wiederkehr.Punkte,
        anliegen.Gegen,
        anliegen.Bekannt);
}
