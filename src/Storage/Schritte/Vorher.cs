using Fokuslupe.Domain;

namespace Fokuslupe.Storage;

/// <summary>A Beitrag as it was before a step took it away, with all that is needed to bring it back.</summary>
/// <param name="Beitrag">The Beitrag.</param>
/// <param name="Fest">True when a person had decided on its Anliegen.</param>
/// <param name="Korrekturen">What people had corrected.</param>
internal sealed record Vorher(AbgelegterBeitrag Beitrag, bool Fest, IReadOnlyList<VorherigeKorrektur> Korrekturen);

/// <summary>A row of the table korrektur.</summary>
internal sealed record VorherigeKorrektur
{
    public string Feld { get; init; } = "";

    public string? Alt { get; init; }

    public string? Neu { get; init; }

    public string Wann { get; init; } = "";

    public string? Vorher { get; init; }

    public long? Schritt { get; init; }
}
