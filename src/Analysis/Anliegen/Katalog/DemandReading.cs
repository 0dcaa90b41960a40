using Fokuslupe.Analysis.Features;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>
/// All that is found out about one demand, made once and used for matching and grouping: a reusable buffer that belongs to
/// one thread and is overwritten by the next demand.
/// </summary>
/// <param name="classes">Number of known Anliegen.</param>
internal sealed class DemandReading(int classes)
{
    private int? _polarity;

    /// <summary>The demand.</summary>
    public Forderung Forderung { get; private set; } = new(0, "", "");

    /// <summary>Features and tokens of its text.</summary>
    public FeatureBag Bag { get; } = new();

    /// <summary>Its features as the catalogue weighs them.</summary>
    public WeightedText Text { get; } = new();

    /// <summary>Buffer of <see cref="DemandEncoder"/>.</summary>
    public EncodedText Encoded { get; } = new();

    /// <summary>Score of each known Anliegen by the text alone; whoever reads it last may overwrite it.</summary>
    public float[] Scores { get; } = new float[classes];

    /// <summary>The leading candidates, the best first.</summary>
    public ReadOnlySpan<int> Candidates => Leading.AsSpan(0, Count);

    /// <summary>Probability of each of <see cref="Candidates"/>; what is missing to 1 is that of «none of them».</summary>
    public ReadOnlySpan<float> Probabilities => Shares.AsSpan(0, Count);

    /// <summary>The known Anliegen it matches.</summary>
    public AnliegenTreffer Treffer { get; set; } = new(null, 0);

    /// <summary>True when it may as well want the opposite of its best candidate.</summary>
    public bool Undecided { get; set; }

    /// <summary>Number of candidates.</summary>
    internal int Count { get; set; }

    /// <summary>Buffer of <see cref="Candidates"/>.</summary>
    internal int[] Leading { get; } = new int[MatchOdds.Candidates];

    /// <summary>Buffer of <see cref="Probabilities"/>, that of «none» at the end.</summary>
    internal float[] Shares { get; } = new float[MatchOdds.Candidates + 1];

    /// <summary>Buffer of the inputs of <see cref="MatchOdds"/>.</summary>
    internal float[] Inputs { get; } = new float[MatchOdds.Inputs];

    /// <summary>1 for more, -1 for less, 0 when open (<see cref="Anliegen.Polarity"/>).</summary>
    public int Polarity(Thesaurus? thesaurus) => _polarity ??= Anliegen.Polarity.Of(thesaurus, Bag.Tokens);

    /// <summary>Reads a text; what was known of the one before is forgotten.</summary>
    internal void Begin(Forderung forderung, FeatureExtractor extractor)
    {
        (Forderung, _polarity) = (forderung, null);
        extractor.Extract(forderung.Text, Bag);
    }
}
