using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.German;
using Fokuslupe.Analysis.Handlungsfelder;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Models.Evaluation;

/// <summary>The texts that models are measured on.</summary>
/// <param name="Karten">The frozen tenth of the labelled contributions, none of which any model was trained on.</param>
/// <param name="Groups">Group of each of them: those of one Anliegen belong together.</param>
/// <param name="Minutes">The complete minutes.</param>
/// <param name="Entsprechung">Which Anliegen of the catalogue the Anliegen of the minutes are.</param>
/// <param name="Feldordnung">The fields and themes.</param>
internal sealed record TestSet(
    IReadOnlyList<LabelledBeitrag> Karten,
    IReadOnlyList<int> Groups,
    IReadOnlyList<GoldMinutes> Minutes,
    IReadOnlyDictionary<string, string> Entsprechung,
    Feldordnung Feldordnung)
{
    private const int NoiseSeed = 1;

    /// <summary>The same texts with damaged letters.</summary>
    /// <param name="rate">Probability that a letter is damaged, 0 to 1.</param>
    public TestSet Damage(double rate) => rate == 0 ? this : this with
    {
        Karten = [.. Karten.Select(karte => karte with { Text = CharacterNoise.Damage(karte.Text, rate, NoiseSeed) })],
        Minutes = [.. Minutes.Select(minutes => minutes.Damage(rate, NoiseSeed))],
    };

    /// <summary>Reads them.</summary>
    /// <exception cref="CorpusException">The corpus is broken, or too small to have a frozen tenth.</exception>
    public static TestSet Read(string corporaFolder, CancellationToken cancellationToken)
    {
        var corpus = Corpus.Open(corporaFolder);
        LabelledBeitrag[] karten = [.. corpus.ReadBeitraege().Where(beitrag => beitrag.Geprueft is null && TrainingRow.IsFrozen(TrainingRow.GroupOf(beitrag)))];
        if (karten.Length == 0)
        {
            throw new CorpusException(Path.Combine(corporaFolder, "beitraege"), 1, null, "no row belongs to the frozen test split; there are too few.");
        }

        var groups = karten.Select(TrainingRow.GroupOf).ToArray();
        var numbers = groups.Distinct(StringComparer.Ordinal).Index().ToDictionary(group => group.Item, group => group.Index, StringComparer.Ordinal);
        return new TestSet(
            karten,
            [.. groups.Select(group => numbers[group])],
            GoldMinutes.ReadAll(corpus, cancellationToken),
            corpus.ReadEntsprechung(),
            corpus.Feldordnung);
    }
}
