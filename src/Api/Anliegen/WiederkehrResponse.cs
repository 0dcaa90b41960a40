using Fokuslupe.Api.Belege;
using Fokuslupe.Domain;

namespace Fokuslupe.Api.Anliegen;

/// <summary>The share of Sitzungen with an Anliegen in the later half of the time against the earlier half.</summary>
/// <param name="Richtung"><c>steigend</c>, <c>gleich</c>, <c>sinkend</c>, or <c>offen</c> where there are too few Sitzungen to tell.</param>
/// <param name="Frueher">Sitzungen of the earlier half with the Anliegen.</param>
/// <param name="Spaeter">Sitzungen of the later half with it.</param>
/// <param name="JeHaelfte">Sitzungen of the field in each half.</param>
internal sealed record TrendResponse(string Richtung, int Frueher, int Spaeter, int JeHaelfte)
{
    public static TrendResponse From(Trend trend) => new(trend.Richtung.Code(), trend.Frueher, trend.Spaeter, trend.JeHaelfte);
}

/// <summary>What one Sitzung had to say on an Anliegen.</summary>
/// <param name="Protokoll">Id of its Protokoll.</param>
/// <param name="Gremium">Gremium.</param>
/// <param name="Datum">Day, or null.</param>
/// <param name="Beitraege">Number of Beitraege, copies included.</param>
/// <param name="Kopien">How many of them repeat the words of an earlier one.</param>
/// <param name="Punkte">Sum of votes.</param>
internal sealed record VerlaufszeileResponse(long Protokoll, string Gremium, DateOnly? Datum, int Beitraege, int Kopien, int Punkte)
{
    public static VerlaufszeileResponse From(Verlaufszeile zeile) => new(
        zeile.Sitzung.Protokoll, zeile.Sitzung.Gremium, zeile.Sitzung.Datum, zeile.Beitraege, zeile.Kopien, zeile.Punkte);
}

/// <summary>An earlier recommendation that answered an Anliegen.</summary>
/// <param name="Datum">Day of the recommendation, or null.</param>
/// <param name="Titel">Its title, or its words in the minutes.</param>
/// <param name="Handlungsempfehlung">Id of the decided Handlungsempfehlung; null when it stands in minutes.</param>
/// <param name="Beleg">Where it stands in the minutes; null for a Handlungsempfehlung.</param>
/// <param name="SitzungenDanach">In how many later Sitzungen the Anliegen was raised again.</param>
internal sealed record AntwortResponse(DateOnly? Datum, string Titel, long? Handlungsempfehlung, BelegResponse? Beleg, int SitzungenDanach)
{
    public static AntwortResponse From(Antwort antwort) => new(
        antwort.Datum,
        antwort.Titel,
        antwort.Handlungsempfehlung,
        antwort.Beleg is null ? null : BelegResponse.From(antwort.Beleg),
        antwort.SitzungenDanach);
}
