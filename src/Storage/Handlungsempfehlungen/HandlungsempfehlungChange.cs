using Fokuslupe.Domain;

namespace Fokuslupe.Storage;

/// <summary>What people may edit about a Handlungsempfehlung, as a whole; its Belege stay as drafted.</summary>
public sealed record HandlungsempfehlungChange
{
    public required string Titel { get; init; }

    public required string Massnahme { get; init; }

    public required IReadOnlyList<Begruendungssatz> Begruendung { get; init; }

    public required string Adressat { get; init; }

    public required IReadOnlyList<string> Zielgruppen { get; init; }

    public required Steuerungsrelevanz Steuerungsrelevanz { get; init; }

    public Beratung? NaechsteBeratung { get; init; }

    public required Empfehlungsstatus Status { get; init; }
}

/// <summary>The Handlungsempfehlung as stored, or the Beleg that is not verbatim or no longer there: then nothing was stored.</summary>
public sealed record AddHandlungsempfehlungResult(Handlungsempfehlung? Stored, Beleg? Refused);
