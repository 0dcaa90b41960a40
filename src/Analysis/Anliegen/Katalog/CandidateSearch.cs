using Fokuslupe.Analysis.Features;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Finds the known Anliegen that a demand may mean, and how probable each is. Immutable, safe for concurrent use.</summary>
internal sealed class CandidateSearch
{
    /// <summary>What the polarity of the text adds for and against opposed Anliegen, in nats.</summary>
    private const float PolarityWeight = 1.5f;

    /// <summary>A demand without a word for more or less wants its matter, if in doubt.</summary>
    private const float Unspoken = 0.5f;

    /// <summary>Nothing is stated while an opposite of the best candidate has more than this share of its probability.</summary>
    private const float OpposedShare = 0.2f;

    /// <summary>From this share on a demand is kept out of groups that stand for either.</summary>
    private const float UndecidedShare = 0.1f;

    private readonly AnliegenModel _model;
    private readonly Thesaurus? _thesaurus;
    private readonly FieldEvidence _fields;
    private readonly int[][] _opposed;

    public CandidateSearch(AnliegenModel model, Thesaurus? thesaurus)
    {
        (_model, _thesaurus) = (model, thesaurus);
        _fields = new FieldEvidence(model.Katalog);
        _opposed = Opposed(model.Katalog);
    }

    /// <summary>Finds candidates, their probabilities and the match.</summary>
    /// <param name="reading">The demand, begun; receives the rest.</param>
    public void Match(DemandReading reading)
    {
        Rank(reading);
        _model.Odds.Probabilities(reading.Inputs, reading.Shares);
        var best = reading.Leading[0];
        var probability = reading.Count == 0 ? 0 : reading.Shares[0];
        reading.Undecided = IsConflict(reading.Candidates, reading.Probabilities, _opposed, UndecidedShare);
        reading.Treffer = new AnliegenTreffer(probability >= _model.Odds.Threshold && !IsConflict(reading.Candidates, reading.Probabilities, _opposed) ? _model.Katalog[best].Id : null, probability);
    }

    /// <summary>True when the demand may as well want the opposite of its best candidate.</summary>
    /// <param name="leading">The candidates, the best first.</param>
    /// <param name="shares">Probability of each.</param>
    /// <param name="opposed">The opposites of each Anliegen.</param>
    /// <param name="share">Share of the probability of the first from which an opposite counts.</param>
    public static bool IsConflict(ReadOnlySpan<int> leading, ReadOnlySpan<float> shares, int[][] opposed, float share = OpposedShare)
    {
        for (var i = 1; i < leading.Length; i++)
        {
            if (shares[i] > share * shares[0] && opposed[leading[0]].Contains(leading[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The opposites of each Anliegen, whichever of the two names the other.</summary>
    public static int[][] Opposed(IReadOnlyList<Domain.Anliegen> katalog)
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

    /// <summary>Fills scores, candidates and the inputs of the probabilities.</summary>
    public void Rank(DemandReading reading)
    {
        var (scores, text) = (reading.Scores, reading.Text);
        text.Fill(_model.Bayes.Space, reading.Bag.Features);
        _model.Bayes.Score(text, scores);
        Span<float> fields = stackalloc float[_fields.Count];
        _fields.Of(reading.Forderung, fields);

        var fieldWeight = _model.Odds.FieldWeight;
        Span<float> totals = stackalloc float[MatchOdds.Candidates];
        reading.Count = 0;
        for (var known = 0; known < scores.Length; known++)
        {
            Insert(reading, totals, known, scores[known] + (fieldWeight * fields[_fields.Field(known)]));
        }

        HearPolarity(reading, totals);
        var floor = _model.Bayes.Floor(text);
        Span<float> heights = stackalloc float[reading.Count];
        Span<float> evidence = stackalloc float[reading.Count];
        for (var i = 0; i < heights.Length; i++)
        {
            evidence[i] = fields[_fields.Field(reading.Leading[i])];
            heights[i] = totals[i] - (fieldWeight * evidence[i]) - floor;
        }

        MatchOdds.Fill(heights, evidence, text, reading.Inputs);
    }

    /// <summary>Opposed demands share most of their words: between them the polarity of the text has a say.</summary>
    private void HearPolarity(DemandReading reading, Span<float> totals)
    {
        var changed = false;
        for (var i = 0; i < reading.Count; i++)
        {
            var known = reading.Leading[i];
            if (_model.Polarities[known] != 0 && reading.Candidates.IndexOfAny(_opposed[known]) >= 0)
            {
                var polarity = reading.Polarity(_thesaurus);
                totals[i] += PolarityWeight * _model.Polarities[known] * (polarity == 0 ? Unspoken : polarity);
                changed = true;
            }
        }

        if (changed)
        {
            // Insertion again: ten at most, and equal totals stay in the order of the catalogue.
            Span<(float Total, int Known)> all = stackalloc (float, int)[reading.Count];
            for (var i = 0; i < all.Length; i++)
            {
                all[i] = (totals[i], reading.Leading[i]);
            }

            reading.Count = 0;
            all.Sort(static (a, b) => a.Known.CompareTo(b.Known));
            foreach (var (total, known) in all)
            {
                Insert(reading, totals, known, total);
            }
        }
    }

    /// <summary>Keeps the best candidates in falling order; of equal ones the first stays before.</summary>
    private static void Insert(DemandReading reading, Span<float> totals, int known, float total)
    {
        var place = reading.Count;
        if (place == totals.Length)
        {
            if (total <= totals[^1])
            {
                return;
            }

            place--;
        }
        else
        {
            reading.Count++;
        }

        for (; place > 0 && totals[place - 1] < total; place--)
        {
            (totals[place], reading.Leading[place]) = (totals[place - 1], reading.Leading[place - 1]);
        }

        (totals[place], reading.Leading[place]) = (total, known);
    }
}
