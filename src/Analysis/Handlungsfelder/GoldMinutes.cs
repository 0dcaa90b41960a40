using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.German;
using Fokuslupe.Analysis.Protokolle;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsfelder;

/// <summary>Minutes with the labels of people: every Beitrag in the place where people saw it, headings and Thesen as the reader finds them.</summary>
/// <param name="Protokoll">The minutes with the gold contributions.</param>
/// <param name="Labels">The labels, one per contribution.</param>
/// <param name="Hand">Who wrote them: the name of the file up to the first hyphen.</param>
internal sealed record GoldMinutes(Protokoll Protokoll, IReadOnlyList<GoldBeitrag> Labels, string Hand)
{
    /// <summary>Reads all minutes of a corpus.</summary>
    /// <exception cref="CorpusException">A document cannot be read.</exception>
    public static GoldMinutes[] ReadAll(Corpus corpus, CancellationToken cancellationToken) =>
        [.. corpus.ReadProtokolle().Select(gold => Read(gold, cancellationToken))];

    /// <summary>Reads the minutes of <c>sitzungen/</c>.</summary>
    /// <exception cref="CorpusException">A document cannot be read.</exception>
    public static GoldMinutes[] ReadSitzungen(Corpus corpus, Sitzungsteil part, CancellationToken cancellationToken) =>
        [.. corpus.ReadSitzungen(part).Select(gold => Read(gold, cancellationToken))];

    /// <summary>The same minutes with damaged letters in cards, headings and Thesen; the rest of a table row stays as it is.</summary>
    /// <param name="rate">Probability that a letter is damaged, 0 to 1.</param>
    /// <param name="seed">Seed.</param>
    public GoldMinutes Damage(double rate, int seed)
    {
        string Damaged(string text) => CharacterNoise.Damage(text, rate, seed);
        string? Heading(string? text) => text is null ? null : Damaged(text);

        return new GoldMinutes(
            Protokoll with
            {
                Abschnitte = [.. Protokoll.Abschnitte.Select(abschnitt => abschnitt with { Titel = Damaged(abschnitt.Titel) })],
                Thesen = [.. Protokoll.Thesen.Select(these => these with { Text = Damaged(these.Text) })],
                Beitraege = [.. Protokoll.Beitraege.Select(beitrag => beitrag with { Text = Damaged(beitrag.Text), Abschnitt = Heading(beitrag.Abschnitt) })],
            },
            [.. Labels.Select(label => label with { Text = Damaged(label.Text), Abschnitt = Heading(label.Abschnitt) })],
            Hand);
    }

    private static GoldMinutes Read(GoldProtokoll gold, CancellationToken cancellationToken)
    {
        // Text, Markdown and CSV are decoded without waiting for anything, so this never blocks.
        var reading = new ProtokollReader(new ReadingOptions())
            .ReadAsync(File.ReadAllBytes(gold.Pfad), Path.GetFileName(gold.Pfad), cancellationToken).GetAwaiter().GetResult();
        return reading.Succeeded
            ? new GoldMinutes(reading.Protokoll with { Beitraege = [.. gold.Beitraege.Select(BeitragOf)] }, gold.Beitraege, gold.Name.Split('-')[0])
            : throw new CorpusException(gold.Pfad, 1, null, $"the minutes cannot be read: {reading.Problem}.");
    }

    private static Beitrag BeitragOf(GoldBeitrag row) => new()
    {
        Span = row.Span,
        Text = row.Text,
        Abschnitt = row.Abschnitt,
        Bezug = row.Bezug,
        These = row.These,
        Punkte = row.Punkte,
    };
}
