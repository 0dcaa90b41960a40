using System.Text.Json.Serialization;

using Fokuslupe.Domain;

namespace Fokuslupe.Api.Beitraege;

/// <summary>A Beitrag with its filing.</summary>
/// <param name="Id">Id.</param>
/// <param name="Protokoll">Id of its Protokoll.</param>
/// <param name="Gremium">Gremium of the Sitzung.</param>
/// <param name="Datum">Day of the Sitzung, or null.</param>
/// <param name="Start">First UTF-16 unit in the text of the Protokoll.</param>
/// <param name="Ende">Unit after the last.</param>
/// <param name="Text">The words, lines joined.</param>
/// <param name="Bezug"><c>these</c>, <c>ideen</c>, <c>diskussion</c>, <c>empfehlung</c>, <c>thema</c> or <c>ergaenzung</c>.</param>
/// <param name="These">Number of the These above, or null.</param>
/// <param name="Abschnitt">The nearest heading, or null.</param>
/// <param name="Art"><c>feststellung</c>, <c>forderung</c>, <c>frage</c>, <c>reaktion</c> or <c>organisation</c>.</param>
/// <param name="Haltung"><c>ohne</c>, <c>zustimmung</c>, <c>widerspruch</c> or <c>teils</c>.</param>
/// <param name="Handlungsfeld">Id of the leading field.</param>
/// <param name="Wahrscheinlichkeit">Calibrated probability of this field, 0 to 1; 1 once a person has decided.</param>
/// <param name="Unsicher">True when a person should look.</param>
/// <param name="Weitere">Ids of up to two further fields.</param>
/// <param name="Quer">Ids of cross-cutting themes.</param>
/// <param name="Punkte">Votes, or null where none are written.</param>
/// <param name="Anliegen">Id of the Anliegen, or null.</param>
/// <param name="Modelle">Versions of the models that filed it, as <c>handlungsfeld/0002</c>.</param>
/// <param name="Geprueft">True once a person has corrected or confirmed it.</param>
/// <param name="Version">The ETag's number; counts up with every correction.</param>
/// <param name="Verteilung">All fields by falling probability, as the model saw it; not in lists.</param>
/// <param name="Gruende">What decided, strongest first; not in lists.</param>
internal sealed record BeitragResponse(
    long Id,
    long Protokoll,
    string Gremium,
    DateOnly? Datum,
    int Start,
    int Ende,
    string Text,
    string Bezug,
    int? These,
    string? Abschnitt,
    string Art,
    string Haltung,
    string Handlungsfeld,
    double Wahrscheinlichkeit,
    bool Unsicher,
    IReadOnlyList<string> Weitere,
    IReadOnlyList<string> Quer,
    int? Punkte,
    string? Anliegen,
    IReadOnlyList<string> Modelle,
    bool Geprueft,
    int Version,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<Anteil>? Verteilung = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<Grund>? Gruende = null)
{
    /// <summary>For lists.</summary>
    public static BeitragResponse From(AbgelegterBeitrag abgelegt)
    {
        var (beitrag, einordnung) = (abgelegt.Beitrag, abgelegt.Einordnung);
        return new(
            abgelegt.Id,
            abgelegt.Sitzung.Protokoll,
            abgelegt.Sitzung.Gremium,
            abgelegt.Sitzung.Datum,
            beitrag.Span.Start,
            beitrag.Span.End,
            beitrag.Text,
            beitrag.Bezug.Code(),
            beitrag.These,
            beitrag.Abschnitt,
            einordnung.Art.Code(),
            einordnung.Haltung.Code(),
            einordnung.Handlungsfeld,
            einordnung.Wahrscheinlichkeit,
            einordnung.Unsicher,
            einordnung.Weitere,
            einordnung.Quer,
            beitrag.Punkte,
            abgelegt.Anliegen,
            einordnung.Modelle,
            abgelegt.Geprueft,
            abgelegt.Version);
    }

    /// <summary>With everything.</summary>
    public static BeitragResponse Detail(AbgelegterBeitrag abgelegt) => From(abgelegt) with
    {
        Verteilung = abgelegt.Einordnung.Verteilung,
        Gruende = abgelegt.Einordnung.Gruende,
    };
}

/// <summary>One page of Beitraege, by day, Protokoll and place.</summary>
internal sealed record BeitraegeResponse(IReadOnlyList<BeitragResponse> Beitraege, int Gesamt, int Seite, int Groesse);
