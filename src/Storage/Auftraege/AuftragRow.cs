using Fokuslupe.Domain;

namespace Fokuslupe.Storage;

internal sealed record AuftragRow
{
    public long Id { get; init; }

    public string Vorgang { get; init; } = "";

    public long? Protokoll { get; init; }

    public string Status { get; init; } = "";

    public double Fortschritt { get; init; }

    public string? Meldung { get; init; }

    public string Erstellt { get; init; } = "";

    public string? Beendet { get; init; }

    public Auftrag ToAuftrag() => new()
    {
        Id = Id,
        Vorgang = Vorgang,
        Protokoll = Protokoll,
        Status = Codes.Parse<Auftragsstatus>(Status),
        Fortschritt = Fortschritt,
        Meldung = Meldung,
        Erstellt = Iso.ReadTime(Erstellt),
        Beendet = Beendet is null ? null : Iso.ReadTime(Beendet),
    };
}
