using Fokuslupe.Domain;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Protokolle;

/// <summary>A Protokoll with its outline.</summary>
internal sealed record ProtokollDetailResponse(
    long Id,
    string Dateiname,
    long Groesse,
    DateTimeOffset Hochgeladen,
    string? Titel,
    string? Gremium,
    DateOnly? Datum,
    int? Sitzung,
    DateOnly? NaechsteSitzung,
    int Beitraege,
    int Unsicher,
    int Ausgesondert,
    long Auftrag,
    string Status,
    string? Meldung,
    IReadOnlyList<Beratung> Beratungsfolge,
    IReadOnlyList<AbschnittResponse> Abschnitte,
    IReadOnlyList<TheseResponse> Thesen)
{
    public static ProtokollDetailResponse From(GespeichertesProtokoll protokoll)
    {
        var zeile = ProtokollResponse.From(protokoll.Zeile);
        return new(
            zeile.Id,
            zeile.Dateiname,
            zeile.Groesse,
            zeile.Hochgeladen,
            zeile.Titel,
            zeile.Gremium,
            zeile.Datum,
            zeile.Sitzung,
            zeile.NaechsteSitzung,
            zeile.Beitraege,
            zeile.Unsicher,
            zeile.Ausgesondert,
            zeile.Auftrag,
            zeile.Status,
            zeile.Meldung,
            protokoll.Zeile.Kopfdaten.Beratungsfolge,
            [.. protokoll.Abschnitte.Select(a => new AbschnittResponse(a.Titel, a.Ebene, a.Span.Start, a.Span.End))],
            [.. protokoll.Thesen.Select(TheseResponse.From)]);
    }
}

/// <summary>A heading.</summary>
/// <param name="Titel">The heading.</param>
/// <param name="Ebene">Depth, 1 for the outermost.</param>
/// <param name="Start">First UTF-16 unit in the text.</param>
/// <param name="Ende">Unit after the last.</param>
internal sealed record AbschnittResponse(string Titel, int Ebene, int Start, int Ende);

/// <summary>A statement put up for comment.</summary>
/// <param name="Nummer">Number in the document.</param>
/// <param name="Text">The statement.</param>
/// <param name="Start">First UTF-16 unit in the text.</param>
/// <param name="Ende">Unit after the last.</param>
internal sealed record TheseResponse(int Nummer, string Text, int Start, int Ende)
{
    public static TheseResponse From(These these) => new(these.Nummer, these.Text, these.Span.Start, these.Span.End);
}
