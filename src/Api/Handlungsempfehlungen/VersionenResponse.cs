using Fokuslupe.Domain;

namespace Fokuslupe.Api.Handlungsempfehlungen;

/// <summary>The states of a recommendation, the latest first.</summary>
internal sealed record VersionenResponse(IReadOnlyList<FassungResponse> Versionen)
{
    public static VersionenResponse From(IReadOnlyList<Empfehlungsversion> versionen) => new(
        [.. versionen.Select(version => new FassungResponse(version.Version, version.Vorgang?.Code(), version.Wann))]);
}

/// <summary>A state of a recommendation.</summary>
/// <param name="Version">Counts up from 1.</param>
/// <param name="Vorgang">What made it: <c>entwurf</c>, <c>bearbeitung</c>, <c>neufassung</c>, <c>glaettung</c>; null when that is not known.</param>
/// <param name="Wann">When; null when that is not known.</param>
internal sealed record FassungResponse(int Version, string? Vorgang, DateTimeOffset? Wann);
