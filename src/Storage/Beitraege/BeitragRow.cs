using Fokuslupe.Domain;

namespace Fokuslupe.Storage;

internal sealed record BeitragRow
{
    public long Id { get; init; }

    public long Protokoll { get; init; }

    public string Gremium { get; init; } = "";

    public string? Datum { get; init; }

    public string Titel { get; init; } = "";

    public int Start { get; init; }

    public int Ende { get; init; }

    public string Text { get; init; } = "";

    public string? Abschnitt { get; init; }

    public string Bezug { get; init; } = "";

    public int? These { get; init; }

    public int? Punkte { get; init; }

    public string Handlungsfeld { get; init; } = "";

    public double Wahrscheinlichkeit { get; init; }

    public bool Unsicher { get; init; }

    public string Weitere { get; init; } = "[]";

    public string Quer { get; init; } = "[]";

    public string Art { get; init; } = "";

    public string Haltung { get; init; } = "";

    public string Modell { get; init; } = "";

    public string? Anliegen { get; init; }

    public long? Karte { get; init; }

    public bool Geprueft { get; init; }

    public int Version { get; init; }

    /// <summary>Null where the explanation is not read.</summary>
    public string? Verteilung { get; init; }

    public string? Gruende { get; init; }

    public Sitzung ToSitzung() => new(Protokoll, Gremium, Iso.ReadDay(Datum), Titel);

    public AbgelegterBeitrag ToBeitrag() => new()
    {
        Id = Id,
        Sitzung = ToSitzung(),
        Beitrag = new Beitrag
        {
            Span = new TextSpan(Start, Ende),
            Text = Text,
            Abschnitt = Abschnitt,
            Bezug = Codes.Parse<Bezug>(Bezug),
            These = These,
            Punkte = Punkte,
        },
        Einordnung = new Einordnung
        {
            Handlungsfeld = Handlungsfeld,
            Wahrscheinlichkeit = Wahrscheinlichkeit,
            Unsicher = Unsicher,
            Verteilung = Verteilung is null ? [] : Json.Read<List<Anteil>>(Verteilung),
            Weitere = Json.ReadCodes(Weitere),
            Quer = Json.ReadCodes(Quer),
            Art = Codes.Parse<Art>(Art),
            Haltung = Codes.Parse<Haltung>(Haltung),
            Gruende = Gruende is null ? [] : Json.Read<List<Grund>>(Gruende),
            Modell = Modell,
        },
        Anliegen = Anliegen,
        Karte = Karte,
        Geprueft = Geprueft,
        Version = Version,
    };
}
