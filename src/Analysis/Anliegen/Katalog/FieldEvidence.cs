namespace Fokuslupe.Analysis.Anliegen;

/// <summary>How much the field of a demand speaks for the Anliegen of each field. Immutable, safe for concurrent use.</summary>
internal sealed class FieldEvidence
{
    /// <summary>Share of fields that are wrong even where they look certain.</summary>
    private const float Wrong = 0.2f;

    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly int[] _fields;
    private readonly float _unlikely;

    /// <param name="katalog">The known Anliegen.</param>
    public FieldEvidence(IReadOnlyList<Domain.Anliegen> katalog)
    {
        _fields = [.. katalog.Select(known => _index.TryGetValue(known.Handlungsfeld, out var field) ? field : _index[known.Handlungsfeld] = _index.Count)];
        _unlikely = Wrong / Math.Max(2, Count);
    }

    /// <summary>Number of fields that have an Anliegen.</summary>
    public int Count => _index.Count;

    /// <summary>Field of a known Anliegen.</summary>
    public int Field(int known) => _fields[known];

    /// <summary>The evidence: 1 for a field that is certain, 0 for one that is excluded, and for all where nothing is known.</summary>
    /// <param name="forderung">The demand.</param>
    /// <param name="evidence">Receives the evidence for each field.</param>
    public void Of(Forderung forderung, Span<float> evidence)
    {
        evidence.Clear();
        if (forderung.Verteilung.Count == 0)
        {
            if (_index.TryGetValue(forderung.Handlungsfeld, out var field))
            {
                evidence[field] = 1;
            }

            return;
        }

        foreach (var share in forderung.Verteilung)
        {
            if (_index.TryGetValue(share.Handlungsfeld, out var field))
            {
                evidence[field] = MathF.Log(1 + ((1 - Wrong) * (float)share.Wahrscheinlichkeit / _unlikely)) / MathF.Log(1 + ((1 - Wrong) / _unlikely));
            }
        }
    }
}
