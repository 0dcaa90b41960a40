using System.Numerics.Tensors;

namespace Fokuslupe.Analysis.Handlungsfelder;

/// <summary>
/// The columns of the conditional logit that weighs a card against its place: what each source says about a field, once as
/// it is and once for each condition under which the source should count for more or less.
/// </summary>
internal static class ContextFeatures
{
    private const float Floor = 0.02f;

    /// <summary>Number of columns.</summary>
    public const int Columns = 31;

    /// <summary>Weights when nothing was learned: the card alone.</summary>
    public static float[] Prior { get; } = [1f, .. new float[Columns - 1]];

    /// <summary>Columns of the card itself.</summary>
    public static Range Karte => 0..5;

    /// <summary>Columns of the These.</summary>
    public static Range These => 5..10;

    /// <summary>Columns of the headings.</summary>
    public static Range Abschnitt => 10..17;

    /// <summary>Columns of the Gremium.</summary>
    public static Range Gremium => 17..23;

    /// <summary>Columns of the cards around.</summary>
    public static Range Umgebung => 23..31;

    /// <summary>What some columns add to the score of a field, against the mean of all fields.</summary>
    public static float Share(ReadOnlySpan<float> features, float[] weights, int field, Range columns)
    {
        var fields = features.Length / Columns;
        var (start, count) = columns.GetOffsetAndLength(Columns);
        var share = 0f;
        for (var k = 0; k < fields; k++)
        {
            var sum = TensorPrimitives.Dot(features.Slice((k * Columns) + start, count), weights.AsSpan(start, count));
            share += (k == field ? sum : 0f) - (sum / fields);
        }

        return share;
    }

    /// <summary>Columns of one card, field after field.</summary>
    /// <param name="place">The card and its place.</param>
    /// <param name="target">Receives fields × <see cref="Columns"/> values.</param>
    public static void Fill(Place place, Span<float> target)
    {
        var fields = place.Karte.Probabilities.Length;
        var weak = 1f - place.Karte.Strength;
        var terse = 1f / (1f + (place.Words / 4f));
        var empty = place.OhneThema;
        var writer = new Writer(target, fields);
        writer.Add(place.Karte, 1f, 1f - weak, empty, terse);
        writer.AddConcepts(place.Karte, 1f);
        writer.Add(place.These, 1f, weak, empty, place.These?.Strength ?? 0f);
        writer.AddConcepts(place.These, 1f);
        writer.Add(place.Abschnitt, 1f, weak, empty, place.Abschnitt?.Strength ?? 0f);
        writer.AddConcepts(place.Abschnitt, 1f);
        writer.Add(place.Oberabschnitt, 1f, place.Oberabschnitt?.Strength ?? 0f);
        writer.Add(place.Gremium, 1f, weak, empty);
        writer.AddField(place.Grundfeld, 1f, weak, empty);
        writer.Add(place.Nachbarn, 1f, weak);
        writer.Add(place.Umgebung, 1f, weak, empty);
        writer.Add(place.Dokument, 1f, weak, empty);
    }

    private ref struct Writer(Span<float> target, int fields)
    {
        private readonly Span<float> _target = target;
        private int _column;

        public void Add(Evidence? evidence, params ReadOnlySpan<float> conditions)
        {
            if (evidence is null)
            {
                Skip(conditions.Length);
                return;
            }

            var mean = 0f;
            foreach (var probability in evidence.Probabilities)
            {
                mean += MathF.Log(probability + Floor) / fields;
            }

            for (var k = 0; k < fields; k++)
            {
                Write(k, MathF.Log(evidence.Probabilities[k] + Floor) - mean, conditions);
            }

            _column += conditions.Length;
        }

        public void AddConcepts(Evidence? evidence, params ReadOnlySpan<float> conditions)
        {
            if (evidence is null)
            {
                Skip(conditions.Length);
                return;
            }

            for (var k = 0; k < fields; k++)
            {
                Write(k, Math.Min(evidence.Concepts[k], 2f), conditions);
            }

            _column += conditions.Length;
        }

        public void AddField(int? field, params ReadOnlySpan<float> conditions)
        {
            var start = _column;
            Skip(conditions.Length);
            for (var c = 0; field is { } k && c < conditions.Length; c++)
            {
                _target[(k * Columns) + start + c] = conditions[c];
            }
        }

        private readonly void Write(int field, float value, ReadOnlySpan<float> conditions)
        {
            for (var c = 0; c < conditions.Length; c++)
            {
                _target[(field * Columns) + _column + c] = value * conditions[c];
            }
        }

        private void Skip(int columns)
        {
            for (var k = 0; k < fields; k++)
            {
                _target.Slice((k * Columns) + _column, columns).Clear();
            }

            _column += columns;
        }
    }
}
