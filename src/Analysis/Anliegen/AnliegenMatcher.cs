using Fokuslupe.Analysis.Features;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>A demand to be matched or grouped.</summary>
/// <param name="Id">Id of its Beitrag; the order of input never matters, ids break ties.</param>
/// <param name="Text">The demand, lines joined.</param>
/// <param name="Handlungsfeld">Id of its field; empty when it is not known.</param>
public sealed record Forderung(long Id, string Text, string Handlungsfeld)
{
    /// <summary>How sure its field is, as <see cref="Domain.Einordnung.Verteilung"/>; empty where a person decided or nothing is known.</summary>
    public IReadOnlyList<Domain.Anteil> Verteilung { get; init; } = [];
}

/// <summary>The known Anliegen a demand matches.</summary>
/// <param name="Anliegen">Id, or null: none of the known ones.</param>
/// <param name="Wahrscheinlichkeit">Calibrated probability of the best candidate, 0 to 1.</param>
public sealed record AnliegenTreffer(string? Anliegen, double Wahrscheinlichkeit);

/// <summary>Matches demands to the catalogue of known Anliegen, or abstains. Safe for concurrent use.</summary>
public sealed class AnliegenMatcher
{
    /// <summary>What the field of a demand adds to the score of the Anliegen of that field, in nats; a field may be wrong.</summary>
    private const float FieldWeight = 4f;

    /// <summary>What the polarity of the text adds for and against opposed Anliegen, in nats.</summary>
    private const float PolarityWeight = 1.5f;

    /// <summary>A demand without a word for more or less wants its matter, if in doubt.</summary>
    private const float Unspoken = 0.5f;

    /// <summary>Opposed Anliegen that lie closer together than this are not told apart, in nats.</summary>
    private const float OpposedMargin = 1f;

    private readonly AnliegenModel _trained;
    private readonly AnliegenModel _model;
    private readonly FeatureExtractor _extractor;
    private readonly int[][] _opposed;

    internal AnliegenMatcher(AnliegenModel model, FeatureExtractor extractor)
        : this(model, model, extractor)
    {
    }

    private AnliegenMatcher(AnliegenModel trained, AnliegenModel model, FeatureExtractor extractor)
    {
        (_trained, _model, _extractor) = (trained, model, extractor);
        _opposed = Opposed(model.Katalog);
    }

    /// <summary>The catalogue.</summary>
    public IReadOnlyList<Domain.Anliegen> Katalog => _model.Katalog;

    /// <summary>Reads a model file.</summary>
    /// <exception cref="Models.InvalidModelException">The file is damaged or belongs to another task.</exception>
    internal static AnliegenMatcher Load(byte[] model, FeatureExtractor extractor) => new(AnliegenModel.FromBytes(model), extractor);

    /// <summary>
    /// The trained catalogue with what an installation adds to it, and nothing of what earlier calls added. Takes a fraction of a
    /// second and no training; demands that share no word with the additions are scored as before.
    /// </summary>
    /// <param name="eigene">All Anliegen of the installation, each id once.</param>
    public AnliegenMatcher With(IReadOnlyList<EigenesAnliegen> eigene)
    {
        ArgumentNullException.ThrowIfNull(eigene);
        return eigene.Count == 0 ? new AnliegenMatcher(_trained, _extractor) : new AnliegenMatcher(_trained, _trained.With(eigene, _extractor), _extractor);
    }

    /// <summary>Matches each demand; the answer has their order.</summary>
    public IReadOnlyList<AnliegenTreffer> Match(IReadOnlyList<Forderung> forderungen)
    {
        ArgumentNullException.ThrowIfNull(forderungen);
        var text = new WeightedText();
        var scores = new float[Katalog.Count];
        return [.. forderungen.Select(forderung =>
        {
            var (best, evidence, conflict) = Best(forderung, text, scores);
            var probability = _model.Calibration.Probability(evidence);
            return new AnliegenTreffer(!conflict && probability >= _model.Calibration.Threshold ? Katalog[best].Id : null, probability);
        })];
    }

    /// <summary>The candidates for a demand, the most probable first.</summary>
    /// <param name="forderung">The demand.</param>
    /// <param name="count">Number of candidates.</param>
    internal IReadOnlyList<string> Candidates(Forderung forderung, int count)
    {
        var scores = new float[Katalog.Count];
        var best = Best(forderung, new WeightedText(), scores).Best;
        scores[best] = float.PositiveInfinity;
        return [.. Enumerable.Range(0, scores.Length).OrderByDescending(index => scores[index]).Take(count).Select(index => Katalog[index].Id)];
    }

    /// <summary>Demands as vectors that can be compared with each other; the answer has their order.</summary>
    internal IReadOnlyList<DemandVector> Vectors(IReadOnlyList<Forderung> forderungen)
    {
        var text = new WeightedText();
        var scores = new float[Katalog.Count];
        return [.. forderungen.Select(forderung =>
        {
            var bag = _extractor.Extract(forderung.Text);
            text.Fill(_model.Bayes.Space, bag.Features);
            _model.Bayes.Score(text, scores);
            return DemandVector.From(bag.Features, _model.Bayes.Space, scores, Polarity.Of(_extractor.Thesaurus, bag.Tokens));
        })];
    }

    /// <summary>The best candidate, what speaks for it, and whether the demand wants the opposite of every candidate in question.</summary>
    internal (int Best, MatchEvidence Evidence, bool Conflict) Best(Forderung forderung, WeightedText text, float[] scores)
    {
        var bag = _extractor.Extract(forderung.Text);
        text.Fill(_model.Bayes.Space, bag.Features);
        _model.Bayes.Score(text, scores);
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] += Katalog[i].Handlungsfeld == forderung.Handlungsfeld ? FieldWeight : 0;
        }

        var (best, conflict) = Settle(bag, Highest(scores, except: -1), scores);
        var sameField = Katalog[best].Handlungsfeld == forderung.Handlungsfeld;
        var height = scores[best] - (sameField ? FieldWeight : 0) - _model.Bayes.Floor(text);
        return (best, new MatchEvidence(
            scores[best] - scores[Highest(scores, except: best)],
            text.Sum > 0 ? height / text.Sum : 0,
            text.Known,
            text.Sum,
            sameField,
            forderung.Handlungsfeld.Length > 0), conflict);
    }

    /// <summary>
    /// Opposed demands share most of their words. Between the best candidate and its opposites the polarity of the text has
    /// a say; where the two still lie close together the match is not stated.
    /// </summary>
    private (int Best, bool Conflict) Settle(FeatureBag bag, int best, float[] scores)
    {
        if (_opposed[best].Length == 0)
        {
            return (best, false);
        }

        var polarity = Polarity.Of(_extractor.Thesaurus, bag.Tokens);
        float Score(int known) => scores[known] + (PolarityWeight * _model.Polarities[known] * (polarity == 0 ? Unspoken : polarity));
        var ranked = _opposed[best].Append(best).OrderByDescending(Score).ThenBy(known => known).Take(2).ToArray();
        return (ranked[0], Score(ranked[0]) - Score(ranked[1]) < OpposedMargin);
    }

    /// <summary>The opposites of each Anliegen, whichever of the two names the other.</summary>
    private static int[][] Opposed(IReadOnlyList<Domain.Anliegen> katalog)
    {
        var classes = katalog.Index().ToDictionary(known => known.Item.Id, known => known.Index, StringComparer.Ordinal);
        var opposed = katalog.Select(_ => new SortedSet<int>()).ToArray();
        foreach (var (known, anliegen) in katalog.Index())
        {
            foreach (var other in anliegen.Gegen.Where(classes.ContainsKey).Select(id => classes[id]))
            {
                opposed[known].Add(other);
                opposed[other].Add(known);
            }
        }

        return [.. opposed.Select(others => others.ToArray())];
    }

    private static int Highest(float[] scores, int except)
    {
        var best = except == 0 ? Math.Min(1, scores.Length - 1) : 0;
        for (var i = 0; i < scores.Length; i++)
        {
            if (i != except && scores[i] > scores[best])
            {
                best = i;
            }
        }

        return best;
    }
}
