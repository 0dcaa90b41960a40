using Fokuslupe.Domain;

namespace Fokuslupe.Api.Modelle;

/// <summary>One page of what people corrected or confirmed, by Beitrag.</summary>
internal sealed record LernzeilenResponse(IReadOnlyList<LernzeileResponse> Korrekturen, int Gesamt, int Seite, int Groesse);

/// <summary>A Beitrag with what people decided about it.</summary>
/// <param name="Beitrag">Id of the Beitrag.</param>
/// <param name="Protokoll">Id of its Protokoll.</param>
/// <param name="Gruppe">Its document, the same in every database.</param>
/// <param name="Text">The words.</param>
/// <param name="Handlungsfeld">Id of the field.</param>
/// <param name="Weitere">Ids of further fields, as the model gave them.</param>
/// <param name="Quer">Ids of cross-cutting themes, as the model gave them.</param>
/// <param name="Art"><c>feststellung</c>, <c>forderung</c>, <c>frage</c>, <c>reaktion</c> or <c>organisation</c>.</param>
/// <param name="Haltung"><c>ohne</c>, <c>zustimmung</c>, <c>widerspruch</c> or <c>teils</c>.</param>
/// <param name="Anliegen">Id of the Anliegen, or null.</param>
/// <param name="Anliegentitel">Its title where it is one of this installation's own; it joins the catalogue with the next training.</param>
/// <param name="Geprueft">Which of <c>handlungsfeld</c>, <c>art</c>, <c>haltung</c> and <c>anliegen</c> people decided on; the others are the model's.</param>
/// <param name="Wann">When the last of them was decided.</param>
internal sealed record LernzeileResponse(
    long Beitrag,
    long Protokoll,
    string Gruppe,
    string Text,
    string Handlungsfeld,
    IReadOnlyList<string> Weitere,
    IReadOnlyList<string> Quer,
    string Art,
    string Haltung,
    string? Anliegen,
    string? Anliegentitel,
    IReadOnlyList<string> Geprueft,
    DateTimeOffset Wann)
{
    public static LernzeileResponse From(GepruefterBeitrag beitrag) => new(
        beitrag.Beitrag,
        beitrag.Protokoll,
        beitrag.Gruppe,
        beitrag.Text,
        beitrag.Handlungsfeld,
        beitrag.Weitere,
        beitrag.Quer,
        beitrag.Art.Code(),
        beitrag.Haltung.Code(),
        beitrag.Anliegen,
        beitrag.Anliegentitel,
        beitrag.Geprueft,
        beitrag.Wann);
}
