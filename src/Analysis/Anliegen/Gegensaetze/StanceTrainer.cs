using Fokuslupe.Analysis.Features;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>A text that teaches who is for something and who against it.</summary>
/// <param name="Features">Its features.</param>
/// <param name="Class">Index of its Anliegen.</param>
/// <param name="Wants">What its words say: above 0 more, below 0 less or an objection.</param>
internal sealed record StanceText(Feature[] Features, int Class, int Wants);

/// <summary>Learns from the opposed Anliegen of a catalogue, which do not say of themselves which of two is against.</summary>
internal static class StanceTrainer
{
    private const int Parts = 4;

    /// <summary>
    /// Takes at first the one whose words speak more of less for being against, and then whom a model says so that was learnt from
    /// other Anliegen: «Tempo 50 beibehalten» has no such words.
    /// </summary>
    /// <param name="texts">Texts of any Anliegen; those without opposite teach nothing.</param>
    /// <param name="katalog">The Anliegen.</param>
    /// <param name="families">Which are opposed.</param>
    /// <param name="seed">Seed.</param>
    public static Stance Train(IReadOnlyList<StanceText> texts, IReadOnlyList<Domain.Anliegen> katalog, OpposedFamilies families, int seed)
    {
        var opposed = CandidateSearch.Opposed(katalog);
        var known = texts.ToLookup(text => text.Class);
        List<int> classes = [.. known.Select(one => one.Key).Where(one => opposed[one].Any(known.Contains)).Order()];
        var part = classes.ToDictionary(one => one, one => OpposedFamilies.Bucket($"{seed}:haltung:{families.Of(katalog[one])}", Parts));
        var isFor = Compare(text => text.Wants);
        var others = Enumerable.Range(0, Parts).AsParallel().AsOrdered().Select(number => Fit(one => part[one] != number)).ToArray();
        isFor = Compare(text => others[part[text.Class]].Of(text.Features));
        return Fit(_ => true);

        Stance Fit(Func<int, bool> teaches) =>
            Stance.Train([.. classes.Where(teaches).SelectMany(one => known[one].Select(text => (text.Features, isFor[one])))], seed);

        // Of equals the first in the catalogue is for it, so that one of two always is.
        Dictionary<int, bool> Compare(Func<StanceText, double> wants)
        {
            var means = classes.ToDictionary(one => one, one => known[one].Average(wants));
            return classes.ToDictionary(one => one, one => opposed[one].Where(means.ContainsKey).ToList() is var against
                && (means[one], -one).CompareTo((against.Average(other => means[other]), -against[0])) > 0);
        }
    }
}
