namespace Fokuslupe.Storage;

internal sealed record AnliegenRow
{
    public string Id { get; init; } = "";

    public string Titel { get; init; } = "";

    public string Handlungsfeld { get; init; } = "";

    public bool Bekannt { get; init; }

    public bool Eigen { get; init; }

    public bool Gesperrt { get; init; }

    public bool Vorlaeufig { get; init; }

    public string? Thema { get; init; }

    public string? Ersatz { get; init; }

    public int Version { get; init; }

    /// <summary>JSON array of ids.</summary>
    public string Gegen { get; init; } = "[]";

    public int Beitraege { get; init; }

    public int Sitzungen { get; init; }

    public int Gremien { get; init; }

    public string? Von { get; init; }

    public string? Bis { get; init; }

    public int Punkte { get; init; }

    public Domain.Anliegen ToAnliegen() => new(Id, Titel, Handlungsfeld, Json.ReadCodes(Gegen), Bekannt);

    public GefuehrtesAnliegen ToGefuehrt() => new(ToAnliegen(), Eigen, Vorlaeufig, Thema, Ersatz);

    public AnliegenStand ToStand() => new()
    {
        Anliegen = ToAnliegen(),
        Beitraege = Beitraege,
        Sitzungen = Sitzungen,
        Gremien = Gremien,
        Von = Iso.ReadDay(Von),
        Bis = Iso.ReadDay(Bis),
        Punkte = Punkte,
        Thema = Thema,
        Bestaetigt = Eigen,
        Gesperrt = Gesperrt,
        Ersatz = Ersatz,
        Version = Version,
    };
}
