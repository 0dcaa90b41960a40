using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Anliegen;

/// <summary>A Forderung with its place.</summary>
internal sealed record Kartenpunkt(GefundeneForderung Forderung, Position Position);

/// <summary>The Forderungen of a field on a plane.</summary>
/// <param name="Stand">Number of changes up to the moment it was drawn.</param>
/// <param name="Punkte">By Anliegen, the largest first, open ones last; within it by id.</param>
internal sealed record Landkarte(long Stand, IReadOnlyList<Kartenpunkt> Punkte);
