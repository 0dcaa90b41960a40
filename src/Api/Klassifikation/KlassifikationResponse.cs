using Fokuslupe.Domain;

namespace Fokuslupe.Api.Klassifikation;

/// <summary>The answers, in the order of the request.</summary>
/// <param name="Beitraege">How each text is filed.</param>
/// <param name="Modelle">Versions of the models that decided, as <c>handlungsfeld/0002</c>.</param>
internal sealed record KlassifikationResponse(IReadOnlyList<EinordnungResponse> Beitraege, IReadOnlyList<string> Modelle);

/// <summary>How a text is filed, and why.</summary>
/// <param name="Handlungsfeld">Id of the leading field.</param>
/// <param name="Wahrscheinlichkeit">Calibrated probability of this field, 0 to 1.</param>
/// <param name="Verteilung">All fields by falling probability.</param>
/// <param name="Unsicher">True when a person should look.</param>
/// <param name="Weitere">Ids of up to two further fields.</param>
/// <param name="Quer">Ids of cross-cutting themes.</param>
/// <param name="Art"><c>feststellung</c>, <c>forderung</c>, <c>frage</c>, <c>reaktion</c> or <c>organisation</c>.</param>
/// <param name="Haltung"><c>ohne</c>, <c>zustimmung</c>, <c>widerspruch</c> or <c>teils</c>.</param>
/// <param name="Gruende">What decided, strongest first.</param>
internal sealed record EinordnungResponse(
    string Handlungsfeld,
    double Wahrscheinlichkeit,
    IReadOnlyList<Anteil> Verteilung,
    bool Unsicher,
    IReadOnlyList<string> Weitere,
    IReadOnlyList<string> Quer,
    string Art,
    string Haltung,
    IReadOnlyList<Grund> Gruende)
{
    public static EinordnungResponse From(Einordnung einordnung) => new(
        einordnung.Handlungsfeld,
        einordnung.Wahrscheinlichkeit,
        einordnung.Verteilung,
        einordnung.Unsicher,
        einordnung.Weitere,
        einordnung.Quer,
        einordnung.Art.Code(),
        einordnung.Haltung.Code(),
        einordnung.Gruende);
}
