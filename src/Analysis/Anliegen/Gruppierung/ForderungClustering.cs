using Fokuslupe.Analysis.Handlungsfelder;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Puts demands into clusters: those of the same Anliegen.</summary>
/// <param name="bildung">Forms the Anliegen.</param>
/// <param name="classifier">Finds the field of a demand where none is given; without it the field stays open.</param>
public sealed class ForderungClustering(AnliegenBildung bildung, BeitragClassifier? classifier = null)
{
    /// <summary>Clusters the rows of a table.</summary>
    /// <param name="texts">The demands.</param>
    /// <param name="felder">Id of the Handlungsfeld of each row, null or empty where it is not known; null when there is no such column.</param>
    /// <returns>A cluster number for each row, counted from 1 in order of first appearance; a demand that stands alone has a number of its own.</returns>
    /// <exception cref="ArgumentException">The lists differ in length.</exception>
    public IReadOnlyList<int> Cluster(IReadOnlyList<string> texts, IReadOnlyList<string?>? felder = null)
    {
        ArgumentNullException.ThrowIfNull(texts);
        if (felder is not null && felder.Count != texts.Count)
        {
            throw new ArgumentException("Texts and fields need the same rows.", nameof(felder));
        }

        var forderungen = texts.Select((text, row) => new Forderung(row, text, felder?[row] ?? "")).ToList();
        FillFields(forderungen);
        var together = new long[texts.Count];
        for (var row = 0; row < together.Length; row++)
        {
            together[row] = row;
        }

        foreach (var gruppe in bildung.Run(forderungen, [], Festlegungen.Keine))
        {
            foreach (var row in gruppe.Forderungen)
            {
                together[row] = gruppe.Forderungen[0];
            }
        }

        var numbers = new Dictionary<long, int>();
        return [.. together.Select(first =>
        {
            numbers.TryAdd(first, numbers.Count + 1);
            return numbers[first];
        })];
    }

    private void FillFields(List<Forderung> forderungen)
    {
        var open = Enumerable.Range(0, forderungen.Count).Where(row => forderungen[row].Handlungsfeld.Length == 0).ToList();
        var filed = classifier?.Classify([.. open.Select(row => new Karte(forderungen[row].Text))]) ?? [];
        foreach (var (row, einordnung) in open.Zip(filed))
        {
            forderungen[row] = forderungen[row] with { Handlungsfeld = einordnung.Handlungsfeld, Verteilung = einordnung.Verteilung };
        }
    }
}
