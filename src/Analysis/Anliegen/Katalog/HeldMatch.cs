namespace Fokuslupe.Analysis.Anliegen;

/// <summary>How the field of a held-out demand was given.</summary>
internal enum FieldGiven
{
    /// <summary>As a classifier would: some are wrong.</summary>
    Mixed,

    /// <summary>As coded.</summary>
    Coded,

    /// <summary>Not at all.</summary>
    None,
}

/// <summary>A labelled demand, looked up in a catalogue that was trained without it.</summary>
/// <param name="Given">The field it was looked up with.</param>
/// <param name="Inputs">Inputs of <see cref="MatchOdds"/>.</param>
/// <param name="Leading">The candidates.</param>
/// <param name="Class">The right one, or -1 when it is not in the catalogue.</param>
internal sealed record HeldMatch(FieldGiven Given, float[] Inputs, int[] Leading, int Class)
{
    /// <summary>Number of folds. In each of them one part of the labelled rows is held out, and one of the Anliegen is unknown.</summary>
    public const int Folds = 6;

    /// <summary>One in so many gets a wrong field, as a classifier would give it.</summary>
    public const int WrongFieldShare = 5;

    /// <summary>Place of the right Anliegen, or that of «none of them».</summary>
    public int Label => Array.IndexOf(Leading, Class) is var place and >= 0 ? place : MatchOdds.Candidates;

    /// <summary>Looks up all labelled demands, each with every kind of field.</summary>
    /// <param name="trainer">Rows and catalogue.</param>
    /// <param name="seed">Decides which rows and Anliegen are held out together.</param>
    /// <param name="cancellationToken">Stops between two folds.</param>
    public static List<HeldMatch> Of(AnliegenTrainer trainer, int seed, CancellationToken cancellationToken)
    {
        var folds = new List<HeldMatch>[Folds];
        Parallel.For(0, Folds, new ParallelOptions { CancellationToken = cancellationToken }, fold => folds[fold] = [.. OfFold(trainer, seed, fold)]);
        return [.. folds.SelectMany(fold => fold)];
    }

    /// <summary>What odds make of it.</summary>
    /// <param name="odds">The odds.</param>
    /// <param name="opposed">The opposites of each Anliegen.</param>
    public JudgedMatch Judge(MatchOdds odds, int[][] opposed)
    {
        var shares = new float[MatchOdds.Candidates + 1];
        odds.Probabilities(Inputs, shares);
        var order = Enumerable.Range(0, Leading.Length).OrderByDescending(i => shares[i]).ToArray();
        int[] leading = [.. order.Select(i => Leading[i])];
        shares = [.. order.Select(i => shares[i])];
        return new JudgedMatch
        {
            Given = Given,
            Probability = shares[0],
            Before = Class < 0 ? null : Array.IndexOf(leading, Class) is var place and >= 0 ? place : int.MaxValue,
            Conflict = CandidateSearch.IsConflict(leading, shares, opposed),
            Opposite = Class >= 0 && opposed[Class].Contains(leading[0]),
        };
    }

    private static IEnumerable<HeldMatch> OfFold(AnliegenTrainer trainer, int seed, int fold)
    {
        var katalog = trainer.Katalog;
        int Bucket(string text, int buckets) => OpposedFamilies.Bucket($"{seed}:{text}", buckets);
        bool IsUnknown(MatchRow row) => row.Class < 0 || Bucket("anliegen:" + katalog[row.Class].Id, Folds) == fold;
        bool IsHeld(MatchRow row) => row.Demand is not null && Bucket(row.Text, Folds) == fold;
        var search = new CandidateSearch(
            trainer.Fit([.. trainer.Rows.Where(row => !IsUnknown(row) && !IsHeld(row))], MatchOdds.Unlearnt), trainer.Extractor.Thesaurus);
        var reading = new DemandReading(katalog.Count);
        foreach (var row in trainer.Rows.Where(row => row.Demand == true && IsHeld(row)))
        {
            var mixed = Bucket("feld:" + row.Text, WrongFieldShare) == 0 ? katalog[Bucket(row.Text, katalog.Count)].Handlungsfeld : row.Feld;
            foreach (var (given, feld) in new[] { (FieldGiven.Mixed, mixed), (FieldGiven.Coded, row.Feld), (FieldGiven.None, "") })
            {
                reading.Begin(new Forderung(0, row.Text, feld), trainer.Extractor);
                search.Rank(reading);
                yield return new HeldMatch(given, [.. reading.Inputs], reading.Candidates.ToArray(), IsUnknown(row) ? -1 : row.Class);
            }
        }
    }
}

/// <summary>A held-out demand, judged.</summary>
internal sealed record JudgedMatch
{
    /// <summary>The field it was looked up with.</summary>
    public required FieldGiven Given { get; init; }

    /// <summary>Probability of the first candidate.</summary>
    public required double Probability { get; init; }

    /// <summary>Number of candidates before the right one; null when it is not in the catalogue.</summary>
    public required int? Before { get; init; }

    /// <summary>True when nothing is stated because the opposite is as likely.</summary>
    public required bool Conflict { get; init; }

    /// <summary>True when the first candidate is the opposite of the right one.</summary>
    public required bool Opposite { get; init; }

    /// <summary>True when the first candidate is right.</summary>
    public bool Right => Before == 0;
}
