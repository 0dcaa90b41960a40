using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Analysis.Tests.Models;

/// <summary>What a classifier of any engine says of a text.</summary>
internal static class TextScores
{
    /// <summary>Index of the class with the highest score.</summary>
    public static int Decide(this ITextClassifier model, FeatureExtractor extractor, string text)
    {
        var scores = model.Scores(extractor, text);
        return scores.IndexOf(scores.Max());
    }

    /// <summary>The score of each class.</summary>
    public static float[] Scores(this ITextClassifier model, FeatureExtractor extractor, string text)
    {
        var scores = new float[model.Room];
        model.Score(text, extractor.Extract(text).Features, scores);
        return scores[..model.Classes.Count];
    }
}
