using Fokuslupe.Domain;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Handlungsfelder;

/// <summary>All fields over the years.</summary>
/// <param name="Von">First day, or null for the beginning.</param>
/// <param name="Bis">Last day, or null for the end.</param>
/// <param name="Jahre">Counts by field and year; the year is null for Protokolle without a date.</param>
/// <param name="Breiteste">Of each field the Anliegen that was raised most broadly.</param>
internal sealed record FelderstandResponse(
    DateOnly? Von, DateOnly? Bis, IReadOnlyList<Feldjahr> Jahre, IReadOnlyList<BreitestesAnliegenResponse> Breiteste)
{
    public static FelderstandResponse From(Felderstand stand, DateOnly? von, DateOnly? bis) =>
        new(von, bis, stand.Jahre, [.. stand.Breiteste.Values.Select(BreitestesAnliegenResponse.From)]);
}

/// <summary>The Anliegen of a field that was raised most broadly.</summary>
/// <param name="Handlungsfeld">Id of the field.</param>
/// <param name="Anliegen">Id of the Anliegen.</param>
/// <param name="Titel">The demand as a title.</param>
/// <param name="Beitraege">Number of Beitraege.</param>
/// <param name="Sitzungen">Number of different Sitzungen.</param>
/// <param name="Gremien">Number of different Gremien.</param>
internal sealed record BreitestesAnliegenResponse(string Handlungsfeld, string Anliegen, string Titel, int Beitraege, int Sitzungen, int Gremien)
{
    public static BreitestesAnliegenResponse From(AnliegenStand stand) =>
        new(stand.Anliegen.Handlungsfeld, stand.Anliegen.Id, stand.Anliegen.Titel, stand.Beitraege, stand.Sitzungen, stand.Gremien);
}
