using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Domain;

namespace Fokuslupe.Api.Pages.Protokolle;

/// <summary>What became of a correction just made.</summary>
/// <param name="Beitrag">Id of the Beitrag that was to be corrected.</param>
/// <param name="Meldung">German sentence.</param>
internal sealed record Kartenmeldung(long Beitrag, Meldung Meldung);

/// <summary>A Beitrag as its card shows it.</summary>
internal sealed record BeitragKarte(AbgelegterBeitrag Beitrag)
{
    /// <summary>Title of its Anliegen, or null.</summary>
    public string? Anliegentitel { get; init; }

    /// <summary>The filter of the page, kept when the card is corrected.</summary>
    public string? Nur { get; init; }

    /// <summary>True when the form of the card is open, as after a conflict.</summary>
    public bool Offen => Meldung?.Meldung.Stil == Meldungsstil.Warning;

    /// <summary>Shown at this card, or null.</summary>
    public Kartenmeldung? Meldung { get; init; }
}
