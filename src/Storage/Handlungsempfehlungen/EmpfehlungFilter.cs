using Fokuslupe.Domain;

namespace Fokuslupe.Storage;

/// <summary>Which Handlungsempfehlungen are wanted; what is null does not restrict.</summary>
public sealed record EmpfehlungFilter
{
    /// <summary>Id of the Handlungsfeld.</summary>
    public string? Handlungsfeld { get; init; }

    /// <summary>How far it has come.</summary>
    public Empfehlungsstatus? Status { get; init; }

    /// <summary>Its relevance for steering.</summary>
    public Steuerungsrelevanz? Relevanz { get; init; }

    /// <summary>Id of the Anliegen it was drafted from.</summary>
    public string? Anliegen { get; init; }
}
