using Fokuslupe.Api.Anliegen;
using Fokuslupe.Domain;

namespace Fokuslupe.Api.Zusammenfassungen;

/// <summary>An Anliegen and how widely it recurs in the period of a summary.</summary>
/// <param name="Id">Id.</param>
/// <param name="Titel">The demand as a title.</param>
/// <param name="Handlungsfeld">Id of its field.</param>
/// <param name="Beitraege">Number of Beitraege, copies included.</param>
/// <param name="Sitzungen">Number of different Sitzungen.</param>
/// <param name="Gremien">Number of different Gremien.</param>
/// <param name="Von">First day, or null.</param>
/// <param name="Bis">Last day, or null.</param>
/// <param name="Punkte">Sum of votes.</param>
/// <param name="Gegen">Ids of opposed Anliegen.</param>
/// <param name="Bekannt">True when it comes from the catalogue, false when grouping found it.</param>
/// <param name="Kopien">How many of the Beitraege repeat the words of another one.</param>
/// <param name="Trend">Where it is going in the period.</param>
/// <param name="Wiedergekommen">True when it was raised again after an earlier recommendation had answered it.</param>
internal sealed record AnliegenZeileResponse(
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
    bool Bekannt,
    int Kopien,
    TrendResponse Trend,
    bool Wiedergekommen)
{
    public static AnliegenZeileResponse From(AnliegenZeile zeile) => new(
        zeile.Anliegen.Id,
        zeile.Anliegen.Titel,
        zeile.Anliegen.Handlungsfeld,
        zeile.Wiederkehr.Beitraege,
        zeile.Wiederkehr.Sitzungen,
        zeile.Wiederkehr.Gremien.Count,
        zeile.Wiederkehr.Von,
        zeile.Wiederkehr.Bis,
        zeile.Wiederkehr.Punkte,
        zeile.Anliegen.Gegen,
        zeile.Anliegen.Bekannt,
        zeile.Wiederkehr.Kopien,
        TrendResponse.From(zeile.Wiederkehr.Trend),
        zeile.Wiederkehr.Wiedergekommen);
}

/// <summary>Two opposed Anliegen.</summary>
/// <param name="Anliegen">The broader one.</param>
/// <param name="Gegen">The one that wants the opposite.</param>
internal sealed record ZielkonfliktZeileResponse(AnliegenZeileResponse Anliegen, AnliegenZeileResponse Gegen)
{
    public static ZielkonfliktZeileResponse From(Zielkonflikt konflikt) =>
        new(AnliegenZeileResponse.From(konflikt.Anliegen), AnliegenZeileResponse.From(konflikt.Gegen));
}
