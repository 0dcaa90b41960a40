using Fokuslupe.Domain;

namespace Fokuslupe.Storage;

internal sealed record HandlungsempfehlungRow
{
    public long Id { get; init; }

    public string Anliegen { get; init; } = "";

    public string Handlungsfeld { get; init; } = "";

    public string Titel { get; init; } = "";

    public string Massnahme { get; init; } = "";

    public string Begruendung { get; init; } = "[]";

    public string Adressat { get; init; } = "";

    public string Zielgruppen { get; init; } = "[]";

    public string Steuerungsrelevanz { get; init; } = "";

    public string? Staerke { get; init; }

    public string Kriterien { get; init; } = "[]";

    public string Fruehere { get; init; } = "[]";

    public string Gesperrt { get; init; } = "[]";

    public string? BeratungDatum { get; init; }

    public string? BeratungGremium { get; init; }

    public string Status { get; init; } = "";

    public int Version { get; init; }

    public Handlungsempfehlung ToHandlungsempfehlung(IEnumerable<BelegRow> belege)
    {
        var byKind = belege.ToLookup(beleg => beleg.Gegenstimme, beleg => beleg.ToBeleg());
        return new()
        {
            Id = Id,
            Anliegen = Anliegen,
            Handlungsfeld = Handlungsfeld,
            Titel = Titel,
            Massnahme = Massnahme,
            Begruendung = Json.Read<List<Begruendungssatz>>(Begruendung),
            Belege = [.. byKind[false]],
            Gegenstimmen = [.. byKind[true]],
            Adressat = Adressat,
            Zielgruppen = Json.ReadCodes(Zielgruppen),
            Steuerungsrelevanz = Codes.Parse<Steuerungsrelevanz>(Steuerungsrelevanz),
            Staerke = Staerke is null ? null : Codes.Parse<Belegstaerke>(Staerke),
            Kriterien = Json.Read<List<Kriterium>>(Kriterien),
            Fruehere = Json.Read<List<FruehereEmpfehlung>>(Fruehere),
            Gesperrt = Json.Read<List<Empfehlungsteil>>(Gesperrt),
            NaechsteBeratung = Iso.ReadDay(BeratungDatum) is { } datum ? new(datum, BeratungGremium ?? "") : null,
            Status = Codes.Parse<Empfehlungsstatus>(Status),
            Version = Version,
        };
    }
}

internal sealed record BelegRow
{
    public long Handlungsempfehlung { get; init; }

    public bool Gegenstimme { get; init; }

    public long Beitrag { get; init; }

    public long Protokoll { get; init; }

    public string Gremium { get; init; } = "";

    public string? Datum { get; init; }

    public string Titel { get; init; } = "";

    public int Start { get; init; }

    public int Ende { get; init; }

    public int? Zeile { get; init; }

    public string Zitat { get; init; } = "";

    public Beleg ToBeleg() => new()
    {
        Beitrag = Beitrag,
        Sitzung = new Sitzung(Protokoll, Gremium, Iso.ReadDay(Datum), Titel),
        Span = new TextSpan(Start, Ende),
        Zeile = Zeile,
        Zitat = Zitat,
    };
}
