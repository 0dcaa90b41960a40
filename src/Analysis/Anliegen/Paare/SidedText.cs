using Fokuslupe.Analysis.Features;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>A text that wants what all of its side want, and not what its opposites want.</summary>
/// <param name="Features">Its features.</param>
/// <param name="Side">Id of its Anliegen, or of its side of a dispute.</param>
/// <param name="Opposites">Ids of the sides that stand against it; those without a text count for nothing.</param>
internal sealed record SidedText(Feature[] Features, string Side, IReadOnlyList<string> Opposites);
