using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Pages.Protokolle;

/// <summary>What the form at a card sends.</summary>
internal sealed record Korrekturformular
{
    public long Beitrag { get; init; }

    /// <summary>The version the person saw.</summary>
    public int Version { get; init; }

    public string Handlungsfeld { get; init; } = "";

    public string Art { get; init; } = "";

    public string Haltung { get; init; } = "";

    /// <summary>The change, or null when a value is none that the form offers.</summary>
    public BeitragChange? ToChange(Feldnamen felder) =>
        felder.Knows(Handlungsfeld) && Codes.TryParse<Art>(Art, out var art) && Codes.TryParse<Haltung>(Haltung, out var haltung)
            ? new BeitragChange { Handlungsfeld = Handlungsfeld, Art = art, Haltung = haltung }
            : null;

    /// <summary>Tells that somebody was faster, and what the person had chosen.</summary>
    public string ConflictMessage(Feldnamen felder) =>
        "Inzwischen hat jemand anderes diesen Beitrag geändert; Ihre Änderung ist nicht gespeichert. Hier steht der neue Stand. "
        + $"Sie hatten gewählt: {felder.Name(Handlungsfeld)}, {Codes.Parse<Art>(Art)}, {Deutsch.Name(Codes.Parse<Haltung>(Haltung))}. "
        + "Bitte prüfen und bei Bedarf noch einmal speichern.";
}
