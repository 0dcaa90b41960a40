using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Pages.Beitraege;

/// <summary>What the form at a card of the stack sends: all that the card proposes, confirmed or corrected.</summary>
internal sealed record Entscheidungsformular
{
    public long Beitrag { get; init; }

    /// <summary>The version the person saw.</summary>
    public int Version { get; init; }

    public string? Handlungsfeld { get; init; }

    public string? Art { get; init; }

    /// <summary>Null where there is no These to have a stance to.</summary>
    public string? Haltung { get; init; }

    /// <summary>The change, or null when a value is none that the form offers.</summary>
    public BeitragChange? ToChange(Feldnamen felder)
    {
        Haltung? haltung = null;
        if (Haltung is not null)
        {
            if (!Codes.TryParse<Haltung>(Haltung, out var given))
            {
                return null;
            }

            haltung = given;
        }

        return felder.Knows(Handlungsfeld) && Codes.TryParse<Art>(Art, out var art)
            ? new BeitragChange { Handlungsfeld = Handlungsfeld, Art = art, Haltung = haltung, Bestaetigt = true }
            : null;
    }
}
