using Fokuslupe.Domain;

namespace Fokuslupe.Api.Belege;

/// <summary>Evidence: a span of a Protokoll, quoted verbatim.</summary>
/// <param name="Beitrag">Id of the Beitrag.</param>
/// <param name="Protokoll">Id of its Protokoll.</param>
/// <param name="Gremium">Gremium of the Sitzung.</param>
/// <param name="Datum">Day of the Sitzung, or null.</param>
/// <param name="Titel">Title of the Protokoll.</param>
/// <param name="Start">First UTF-16 unit in the text of the Protokoll.</param>
/// <param name="Ende">Unit after the last.</param>
/// <param name="Zitat">The words of the span, lines joined.</param>
/// <param name="Zeile">Line of the Protokoll on which it begins, counted from 1; null where it was not looked up.</param>
internal sealed record BelegResponse(
    long Beitrag, long Protokoll, string Gremium, DateOnly? Datum, string Titel, int Start, int Ende, string Zitat, int? Zeile = null)
{
    public static BelegResponse From(Beleg beleg) => new(
        beleg.Beitrag,
        beleg.Sitzung.Protokoll,
        beleg.Sitzung.Gremium,
        beleg.Sitzung.Datum,
        beleg.Sitzung.Titel,
        beleg.Span.Start,
        beleg.Span.End,
        beleg.Zitat,
        beleg.Zeile);

    public static BelegResponse From(AbgelegterBeitrag beitrag) => new(
        beitrag.Id,
        beitrag.Sitzung.Protokoll,
        beitrag.Sitzung.Gremium,
        beitrag.Sitzung.Datum,
        beitrag.Sitzung.Titel,
        beitrag.Beitrag.Span.Start,
        beitrag.Beitrag.Span.End,
        beitrag.Beitrag.Text);
}
