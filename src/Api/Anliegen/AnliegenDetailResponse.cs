using Fokuslupe.Api.Belege;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Anliegen;

/// <summary>An Anliegen with its evidence and its course.</summary>
/// <param name="Id">Id.</param>
/// <param name="Titel">The demand as a title.</param>
/// <param name="Handlungsfeld">Id of its field.</param>
/// <param name="Thema">Id of its Thema, or null.</param>
/// <param name="Beitraege">Number of Beitraege, copies included.</param>
/// <param name="Kopien">How many of them repeat the words of another one.</param>
/// <param name="Sitzungen">Number of different Sitzungen; those with nothing but copies do not count.</param>
/// <param name="Gremien">Number of different Gremien.</param>
/// <param name="GremienListe">Their names, sorted.</param>
/// <param name="Jahre">Years with at least one Sitzung, rising.</param>
/// <param name="Von">First day, or null.</param>
/// <param name="Bis">Last day, or null.</param>
/// <param name="Punkte">Sum of votes.</param>
/// <param name="Trend">Where it is going.</param>
/// <param name="Verlauf">One row per Sitzung, by day.</param>
/// <param name="Antworten">Earlier recommendations that already answered it.</param>
/// <param name="Wiedergekommen">True when it was raised again after one of them.</param>
/// <param name="Gegen">Ids of opposed Anliegen.</param>
/// <param name="Zielkonflikte">Those of them that were demanded, too.</param>
/// <param name="Bekannt">True when it comes from the catalogue, false when grouping found it or editors created it.</param>
/// <param name="Bestaetigt">True when editors created, split off, renamed or confirmed it.</param>
/// <param name="Gesperrt">True when its title is locked.</param>
/// <param name="Version">Counts up with every decision about it: the ETag.</param>
/// <param name="Belege">All its Beitraege, by day, Protokoll and place.</param>
internal sealed record AnliegenDetailResponse(
    string Id,
    string Titel,
    string Handlungsfeld,
    string? Thema,
    int Beitraege,
    int Kopien,
    int Sitzungen,
    int Gremien,
    IReadOnlyList<string> GremienListe,
    IReadOnlyList<int> Jahre,
    DateOnly? Von,
    DateOnly? Bis,
    int Punkte,
    TrendResponse Trend,
    IReadOnlyList<VerlaufszeileResponse> Verlauf,
    IReadOnlyList<AntwortResponse> Antworten,
    bool Wiedergekommen,
    IReadOnlyList<string> Gegen,
    IReadOnlyList<AnliegenStandResponse> Zielkonflikte,
    bool Bekannt,
    bool Bestaetigt,
    bool Gesperrt,
    int Version,
    IReadOnlyList<BelegResponse> Belege)
{
    public static AnliegenDetailResponse From(
        AnliegenStand stand, Wiederkehr wiederkehr, IReadOnlyList<AnliegenStand> gegen, IReadOnlyList<AbgelegterBeitrag> beitraege) => new(
        stand.Anliegen.Id,
        stand.Anliegen.Titel,
        stand.Anliegen.Handlungsfeld,
        stand.Thema,
        wiederkehr.Beitraege,
        wiederkehr.Kopien,
        wiederkehr.Sitzungen,
        wiederkehr.Gremien.Count,
        wiederkehr.Gremien,
        wiederkehr.Jahre,
        wiederkehr.Von,
        wiederkehr.Bis,
        wiederkehr.Punkte,
        TrendResponse.From(wiederkehr.Trend),
        [.. wiederkehr.Verlauf.Select(VerlaufszeileResponse.From)],
        [.. wiederkehr.Antworten.Select(AntwortResponse.From)],
        wiederkehr.Wiedergekommen,
        stand.Anliegen.Gegen,
        [.. gegen.Where(other => other.Beitraege > 0).Select(other => AnliegenStandResponse.From(other))],
        stand.Anliegen.Bekannt,
        stand.Bestaetigt,
        stand.Gesperrt,
        stand.Version,
        [.. beitraege.Select(BelegResponse.From)]);
}
