using Fokuslupe.Domain;

namespace Fokuslupe.Api.Beitraege;

/// <summary>One value that a person changed.</summary>
/// <param name="Feld"><c>handlungsfeld</c>, <c>art</c>, <c>haltung</c> or <c>anliegen</c>.</param>
/// <param name="Alt">Code before; null for none.</param>
/// <param name="Neu">Code after; null for none.</param>
/// <param name="Wann">When.</param>
internal sealed record KorrekturResponse(string Feld, string? Alt, string? Neu, DateTimeOffset Wann)
{
    public static KorrekturResponse From(Korrektur korrektur) => new(korrektur.Feld, korrektur.Alt, korrektur.Neu, korrektur.Wann);
}

/// <summary>What people changed about a Beitrag, oldest first.</summary>
internal sealed record KorrekturenResponse(IReadOnlyList<KorrekturResponse> Korrekturen);
