using Fokuslupe.Domain;

namespace Fokuslupe.Storage;

internal sealed record ProtokollRow
{
    public long Id { get; init; }

    public string Dateiname { get; init; } = "";

    public long Groesse { get; init; }

    public string Hochgeladen { get; init; } = "";

    public string? Titel { get; init; }

    public string? Gremium { get; init; }

    public string? Datum { get; init; }

    public int? Sitzung { get; init; }

    public string? NaechsteSitzung { get; init; }

    public long Auftrag { get; init; }

    public string Status { get; init; } = "";

    public string? Meldung { get; init; }

    public int Beitraege { get; init; }

    public int Unsicher { get; init; }

    public int Ausgesondert { get; init; }

    public ProtokollZeile ToZeile(IReadOnlyList<Beratung> beratungsfolge) => new()
    {
        Id = Id,
        Dateiname = Dateiname,
        Groesse = Groesse,
        Hochgeladen = Iso.ReadTime(Hochgeladen),
        Kopfdaten = new Kopfdaten
        {
            Titel = Titel,
            Gremium = Gremium,
            Datum = Iso.ReadDay(Datum),
            Sitzung = Sitzung,
            NaechsteSitzung = Iso.ReadDay(NaechsteSitzung),
            Beratungsfolge = beratungsfolge,
        },
        Auftrag = Auftrag,
        Status = Codes.Parse<Auftragsstatus>(Status),
        Meldung = Meldung,
        Beitraege = Beitraege,
        Unsicher = Unsicher,
        Ausgesondert = Ausgesondert,
    };
}

internal sealed record AbschnittRow
{
    public string Titel { get; init; } = "";

    public int Ebene { get; init; }

    public int Start { get; init; }

    public int Ende { get; init; }

    public Abschnitt ToAbschnitt() => new(Titel, Ebene, new TextSpan(Start, Ende));
}

internal sealed record TheseRow
{
    public long Protokoll { get; init; }

    public int Nummer { get; init; }

    public string Text { get; init; } = "";

    public int Start { get; init; }

    public int Ende { get; init; }

    public These ToThese() => new(Nummer, Text, new TextSpan(Start, Ende));
}

internal sealed record BeratungRow
{
    public string Datum { get; init; } = "";

    public string Gremium { get; init; } = "";

    public Beratung ToBeratung() => new(Iso.ReadDay(Datum)!.Value, Gremium);
}
