using Fokuslupe.Analysis.Features;

namespace Fokuslupe.Analysis.Models;

/// <summary>A text to learn from. Engines take its words, its features or both.</summary>
/// <param name="Text">The text.</param>
/// <param name="Features">Its features.</param>
/// <param name="Labels">Indices of its classes; other than one where classes do not exclude each other.</param>
/// <param name="Weight">Weight, 0 or more; 0 leaves it out.</param>
/// <param name="Neutral">Indices of classes that it speaks neither for nor against, or null for none; an engine may pass them over.</param>
internal readonly record struct TrainingText(string Text, Feature[] Features, int[] Labels, float Weight = 1f, int[]? Neutral = null);
