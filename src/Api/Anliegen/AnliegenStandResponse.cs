using Fokuslupe.Domain;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Anliegen;

/// <summary>An Anliegen as it stands.</summary>
/// <param name="Id">Id.</param>
/// <param name="Titel">The demand as a title.</param>
/// <param name="Handlungsfeld">Id of its field.</param>
/// <param name="Thema">Id of its Thema, or null.</param>
/// <param name="Beitraege">Number of Beitraege.</param>
/// <param name="Sitzungen">Number of different Sitzungen.</param>
/// <param name="Gremien">Number of different Gremien.</param>
/// <param name="Von">First day, or null.</param>
/// <param name="Bis">Last day, or null.</param>
/// <param name="Punkte">Sum of votes.</param>
/// <param name="Trend"><c>steigend</c>, <c>gleich</c>, <c>sinkend</c>, or <c>offen</c> where there are too few Sitzungen to tell.</param>
/// <param name="Gegen">Ids of opposed Anliegen.</param>
/// <param name="Bekannt">True when it comes from the catalogue, false when grouping found it or editors created it.</param>
/// <param name="Bestaetigt">True when editors created, split off, renamed or confirmed it.</param>
/// <param name="Gesperrt">True when its title is locked.</param>
/// <param name="Version">Counts up with every decision about it: the ETag.</param>
internal sealed record AnliegenStandResponse(
    string Id,
    string Titel,
    string Handlungsfeld,
    string? Thema,
    int Beitraege,
    int Sitzungen,
    int Gremien,
    DateOnly? Von,
    DateOnly? Bis,
    int Punkte,
    string Trend,
    IReadOnlyList<string> Gegen,
    bool Bekannt,
    bool Bestaetigt,
    bool Gesperrt,
    int Version)
{
    public static AnliegenStandResponse From(AnliegenStand stand, Trend? trend = null) => new(
        stand.Anliegen.Id,
        stand.Anliegen.Titel,
        stand.Anliegen.Handlungsfeld,
        stand.Thema,
        stand.Beitraege,
        stand.Sitzungen,
        stand.Gremien,
        stand.Von,
        stand.Bis,
        stand.Punkte,
        (trend?.Richtung ?? Trendrichtung.Offen).Code(),
        stand.Anliegen.Gegen,
        stand.Anliegen.Bekannt,
        stand.Bestaetigt,
        stand.Gesperrt,
        stand.Version);
}

/// <summary>One page of Anliegen, the broadest first unless asked otherwise.</summary>
internal sealed record AnliegenListResponse(IReadOnlyList<AnliegenStandResponse> Anliegen, int Gesamt, int Seite, int Groesse);
