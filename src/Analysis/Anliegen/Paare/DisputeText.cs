using Fokuslupe.Analysis.Features;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>A wording of one side of a dispute: it wants what the others of its side want, and not what the other side wants.</summary>
/// <param name="Features">Its features.</param>
/// <param name="Streitfrage">Id of the dispute.</param>
/// <param name="Seite">Its side.</param>
internal sealed record DisputeText(Feature[] Features, string Streitfrage, string Seite);
