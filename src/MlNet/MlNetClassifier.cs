using System.Collections.Concurrent;

using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.Models;

using Microsoft.ML;

namespace Fokuslupe.MlNet;

/// <summary>A trained pipeline of ML.NET.</summary>
internal sealed class MlNetClassifier : ITextClassifier
{
    /// <summary>A probability of 0 has no logarithm.</summary>
    private const float Least = 1e-7f;

    /// <summary>Runs of tokens that are left out in turn, at most: a page of text is explained in a few looks too.</summary>
    private const int MostRuns = 32;

    private readonly MLContext _ml = new();
    private readonly ITransformer _model;

    // An engine is not safe for concurrent use and dear to make: each is lent to one text at a time.
    private readonly ConcurrentBag<PredictionEngine<TextRow, ScoreRow>> _free = [];

    /// <summary>A classifier of what was trained or read.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="classes">Class names.</param>
    /// <param name="exclusive">Whether a text has exactly one class.</param>
    /// <param name="concepts">Our features.</param>
    /// <param name="zip">ML.NET's zip.</param>
    public MlNetClassifier(ITextEngine engine, IReadOnlyList<string> classes, bool exclusive, ConceptColumn concepts, byte[] zip)
    {
        (Engine, Classes, Exclusive, Concepts, Zip) = (engine, classes, exclusive, concepts, zip);
        _model = _ml.Model.Load(new MemoryStream(zip), out _);
        _free.Add(NewEngine());
    }

    /// <inheritdoc/>
    public ITextEngine Engine { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Classes { get; }

    /// <inheritdoc/>
    public int Room => Classes.Count;

    /// <summary>Whether a text has exactly one class.</summary>
    public bool Exclusive { get; }

    /// <summary>Our features.</summary>
    public ConceptColumn Concepts { get; }

    /// <summary>ML.NET's zip.</summary>
    public byte[] Zip { get; }

    /// <inheritdoc/>
    public void Score(string text, ReadOnlySpan<Feature> features, Span<float> scores)
    {
        if (!_free.TryTake(out var engine))
        {
            engine = NewEngine();
        }

        var row = engine.Predict(Concepts.Row(text, features));
        _free.Add(engine);
        for (var k = 0; k < Room; k++)
        {
            // Our calibration expects scores whose softmax is a probability.
            scores[k] = Exclusive ? MathF.Log(MathF.Max(row.Score[k], Least)) : row.Score[k];
        }
    }

    /// <inheritdoc/>
    /// <remarks>The share of a token is what the score loses without it (occlusion: Zeiler and Fergus, ECCV 2014), whatever the learner.</remarks>
    public void Explain(FeatureBag bag, int chosen, Span<float> shares)
    {
        shares.Clear();
        var tokens = bag.Tokens.Tokens;
        var whole = AgainstMean(bag.Text, bag.Features, chosen);
        var run = (tokens.Length + MostRuns - 1) / MostRuns;
        for (var first = 0; first < tokens.Length; first += run)
        {
            var last = Math.Min(first + run, tokens.Length) - 1;
            var text = string.Concat(bag.Text.AsSpan(0, tokens[first].SourceStart), " ", bag.Text.AsSpan(tokens[last].SourceEnd));
            Feature[] features = [.. bag.Features.ToArray().Where(feature => feature.Token < first || feature.Token > last)];
            shares[first..(last + 1)].Fill((whole - AgainstMean(text, features, chosen)) / (last - first + 1));
        }
    }

    private float AgainstMean(string text, ReadOnlySpan<Feature> features, int chosen)
    {
        Span<float> scores = stackalloc float[Room];
        Score(text, features, scores);
        return scores[chosen] - System.Numerics.Tensors.TensorPrimitives.Sum<float>(scores) / Room;
    }

    private PredictionEngine<TextRow, ScoreRow> NewEngine() =>
        _ml.Model.CreatePredictionEngine<TextRow, ScoreRow>(_model, inputSchemaDefinition: Concepts.Schema());
}
