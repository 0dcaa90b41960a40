using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Protokolle;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsfelder;

/// <summary>Minutes with the labels of people: every Beitrag in the place where people saw it, headings and Thesen as the reader finds them.</summary>
/// <param name="Protokoll">The minutes with the gold contributions.</param>
/// <param name="Labels">The labels, one per contribution.</param>
internal sealed record GoldMinutes(Protokoll Protokoll, IReadOnlyList<GoldBeitrag> Labels)
{
    /// <summary>Reads all minutes of a corpus.</summary>
    /// <exception cref="CorpusException">A document cannot be read.</exception>
    public static GoldMinutes[] ReadAll(Corpus corpus, CancellationToken cancellationToken) =>
        [.. corpus.ReadProtokolle().Select(gold => Read(gold, cancellationToken))];

    private static GoldMinutes Read(GoldProtokoll gold, CancellationToken cancellationToken)
    {
        // Text, Markdown and CSV are decoded without waiting for anything, so this never blocks.
        var reading = new ProtokollReader(new ReadingOptions())
            .ReadAsync(File.ReadAllBytes(gold.Pfad), Path.GetFileName(gold.Pfad), cancellationToken).GetAwaiter().GetResult();
        return reading.Succeeded
            ? new GoldMinutes(reading.Protokoll with { Beitraege = [.. gold.Beitraege.Select(BeitragOf)] }, gold.Beitraege)
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
