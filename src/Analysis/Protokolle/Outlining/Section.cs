using Fokuslupe.Analysis.Protokolle.Vocabulary;

namespace Fokuslupe.Analysis.Protokolle.Outlining;

/// <summary>The text under one heading.</summary>
internal sealed record Section
{
    public required SectionKind Kind { get; init; }

    /// <summary>Title of the nearest heading; null before the first.</summary>
    public string? Abschnitt { get; init; }

    /// <summary>Number of the These that it belongs to.</summary>
    public int? These { get; init; }

    /// <summary>True under «TOP …», where lists are notes of the talk.</summary>
    public bool IsAgendaItem { get; init; }

    /// <summary>A contribution to be taken as it stands, as the words after «Nächster Termin:»; the section has no blocks then.</summary>
    public Domain.TextSpan? Whole { get; set; }

    public List<Block> Blocks { get; } = [];
}
