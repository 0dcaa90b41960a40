using Fokuslupe.Domain;

namespace Fokuslupe.Api.Handlungsempfehlungen;

/// <summary>One sentence of a Begründung.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Beitraege">Ids of the Beitraege it rests on.</param>
/// <param name="Teil"><c>breite</c>, <c>rueckhalt</c>, <c>lage</c>, <c>wortlaut</c>, <c>gegenstimmen</c>; null for one that a person added.</param>
/// <param name="Herkunft">Who worded it: <c>entwurf</c>, <c>person</c> or <c>sprachmodell</c>.</param>
/// <param name="Gesperrt">True when new drafts leave it as it is.</param>
/// <param name="Maengel">Where it claims more than its Beitraege show.</param>
internal sealed record SatzResponse(
    string Text, IReadOnlyList<long> Beitraege, string? Teil, string Herkunft, bool Gesperrt, IReadOnlyList<MangelResponse> Maengel)
{
    public static SatzResponse From(Begruendungssatz satz) => new(
        satz.Text,
        satz.Beitraege,
        satz.Teil?.Code(),
        satz.Herkunft.Code(),
        satz.Gesperrt,
        [.. satz.Maengel.Select(MangelResponse.From)]);
}

/// <summary>A place where a sentence claims more than its evidence shows.</summary>
/// <param name="Art"><c>beleg</c>, <c>menge</c>, <c>zahl</c>, <c>zitat</c>, <c>einmuetigkeit</c> or <c>inhalt</c>.</param>
/// <param name="Stelle">The words; empty for the whole sentence.</param>
/// <param name="Hinweis">Why, and what to do.</param>
internal sealed record MangelResponse(string Art, string Stelle, string Hinweis)
{
    public static MangelResponse From(Mangel mangel) => new(mangel.Art.Code(), mangel.Stelle, mangel.Hinweis);
}
