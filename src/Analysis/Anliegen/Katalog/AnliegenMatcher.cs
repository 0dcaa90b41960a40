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

    /// <summary>True when both are read and filed alike.</summary>
    internal bool SaysTheSame(Forderung other) =>
        Text == other.Text && Handlungsfeld == other.Handlungsfeld && Verteilung.SequenceEqual(other.Verteilung);
}

/// <summary>The known Anliegen a demand matches.</summary>
/// <param name="Anliegen">Id, or null: none of the known ones.</param>
/// <param name="Wahrscheinlichkeit">Calibrated probability of the best candidate, 0 to 1.</param>
public sealed record AnliegenTreffer(string? Anliegen, double Wahrscheinlichkeit);

/// <summary>Matches demands to the catalogue of known Anliegen, or abstains. Safe for concurrent use.</summary>
public sealed class AnliegenMatcher
{
    private const int WorthSharing = 64;

    private readonly AnliegenModel _trained;
    private readonly AnliegenModel _model;
    private readonly FeatureExtractor _extractor;
    private readonly CandidateSearch _search;
    private readonly HashSet<string> _objecting;
    private readonly int[][] _opposed;

    internal AnliegenMatcher(AnliegenModel model, FeatureExtractor extractor)
        : this(model, model, extractor)
    {
    }

    private AnliegenMatcher(AnliegenModel trained, AnliegenModel model, FeatureExtractor extractor) =>
        (_trained, _model, _extractor, _search, _objecting, _opposed) = (
            trained,
            model,
            extractor,
            new CandidateSearch(model, extractor.Thesaurus),
            model.Katalog.Where(known => Objection.In(known.Titel)).Select(known => known.Id).ToHashSet(StringComparer.Ordinal),
            CandidateSearch.Opposed(model.Katalog));

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

    /// <summary>The trained catalogue with other features, and nothing of what an installation adds.</summary>
    internal AnliegenMatcher With(FeatureExtractor extractor) => new(_trained, extractor);

    /// <summary>Matches each demand; the answer has their order.</summary>
    public IReadOnlyList<AnliegenTreffer> Match(IReadOnlyList<Forderung> forderungen) => Read(forderungen, reading => reading.Treffer);

    /// <summary>The candidates for a demand, the most probable first.</summary>
    /// <param name="forderung">The demand.</param>
    /// <param name="count">Number of candidates, at most <see cref="MatchOdds.Candidates"/>.</param>
    internal IReadOnlyList<string> Candidates(Forderung forderung, int count) =>
        Read([forderung], reading => reading.Candidates[..Math.Min(count, reading.Count)].ToArray())[0].Select(known => Katalog[known].Id).ToArray();

    /// <summary>Demands as the grouping needs them; the answer has their order.</summary>
    internal DemandLook[] Look(IReadOnlyList<Forderung> forderungen, CancellationToken cancellationToken) => Read(
        forderungen,
        reading => new DemandLook(
            reading.Treffer,
            reading.Count > 0 && reading.Probabilities[0] >= DemandLook.LeastShare ? Katalog[reading.Candidates[0]] : null,
            reading.Treffer.Anliegen is null ? Objection.In(reading.Bag.Tokens) : _objecting.Contains(reading.Treffer.Anliegen),
            Paare.Vector(reading, _model.Bayes.Space, _extractor.Thesaurus))
        {
            Undecided = reading.Undecided,
            Meanings = PossibleMeanings.Of(reading.Candidates, reading.Probabilities, _opposed),
        },
        cancellationToken);

    /// <summary>The Themen of the trained catalogue.</summary>
    internal ThemenOrdnung Themen => _model.Themen;

    /// <summary>Tells whether two demands are the same.</summary>
    internal PairModel Paare => _model.Paare;

    /// <summary>Reads each demand once, on all cores, and takes from the reading what is wanted; the answer has their order.</summary>
    /// <param name="forderungen">The demands.</param>
    /// <param name="select">Takes what is wanted; the reading is overwritten afterwards.</param>
    /// <param name="cancellationToken">Stops between two demands.</param>
    internal T[] Read<T>(IReadOnlyList<Forderung> forderungen, Func<DemandReading, T> select, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(forderungen);
        var answers = new T[forderungen.Count];
        var options = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = answers.Length < WorthSharing ? 1 : -1 };
        Parallel.For(0, answers.Length, options, () => new DemandReading(Katalog.Count), (i, _, reading) =>
        {
            reading.Begin(forderungen[i], _extractor);
            _search.Match(reading);
            answers[i] = select(reading);
            return reading;
        }, _ => { });
        return answers;
    }
}
