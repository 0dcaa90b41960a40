namespace Fokuslupe.Analysis.Anliegen;

/// <summary>
/// How probable it is that two demands are of one field. A field that a classifier gave may be wrong: it is evidence, no wall.
/// </summary>
internal sealed class FieldShares
{
    /// <summary>What is taken for the agreement with a demand whose field nobody knows.</summary>
    private const float Unknown = 0.5f;

    private readonly Dictionary<string, int> _index;
    private readonly float[][] _certain;

    /// <param name="felder">Ids of the fields.</param>
    public FieldShares(IEnumerable<string> felder)
    {
        _index = felder.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Index().ToDictionary(feld => feld.Item, feld => feld.Index, StringComparer.Ordinal);
        _certain = [.. Enumerable.Range(0, _index.Count).Select(i =>
        {
            var shares = new float[_index.Count];
            shares[i] = 1;
            return shares;
        })];
    }

    /// <summary>Roots of the probabilities of the fields of a demand; empty when nothing is known.</summary>
    public float[] Of(Forderung forderung)
    {
        if (forderung.Verteilung.Count == 0)
        {
            return _index.TryGetValue(forderung.Handlungsfeld, out var only) ? _certain[only] : [];
        }

        var shares = new float[_index.Count];
        foreach (var anteil in forderung.Verteilung)
        {
            if (_index.TryGetValue(anteil.Handlungsfeld, out var field))
            {
                shares[field] = MathF.Sqrt((float)anteil.Wahrscheinlichkeit);
            }
        }

        return shares;
    }

    /// <summary>Agreement of two demands, 0 to 1 (Bhattacharyya).</summary>
    public static float Agreement(float[] first, float[] second)
    {
        if (first.Length == 0 || second.Length == 0)
        {
            return Unknown;
        }

        var sum = 0f;
        for (var i = 0; i < first.Length; i++)
        {
            sum += first[i] * second[i];
        }

        return sum;
    }
}
