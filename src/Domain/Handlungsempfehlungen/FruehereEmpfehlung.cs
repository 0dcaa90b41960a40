namespace Fokuslupe.Domain;

/// <summary>A recommendation on the same matter that was there before: a stored one, or a paragraph of earlier minutes.</summary>
public sealed record FruehereEmpfehlung
{
    /// <summary>Its title, or the paragraph verbatim.</summary>
    public required string Text { get; init; }

    /// <summary>True when it was drafted from the same Anliegen, or the paragraph is filed under it; else it only uses the same terms.</summary>
    public required bool GleichesAnliegen { get; init; }

    /// <summary>Id of the stored Handlungsempfehlung, or null.</summary>
    public long? Handlungsempfehlung { get; init; }

    /// <summary>How far the stored one had come; null for a paragraph.</summary>
    public Empfehlungsstatus? Status { get; init; }

    /// <summary>The paragraph of the minutes, or null.</summary>
    public Beleg? Beleg { get; init; }
}
