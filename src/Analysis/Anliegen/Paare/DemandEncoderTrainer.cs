using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.German;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>
/// Learns which way demands point: each text is to lie closer to the middle of its own Anliegen than to those of others, its
/// opposites always among them (softmax over cosines with one proxy a class: Movshovitz-Attias and others 2017). What is learnt
/// of words carries over to Anliegen that were not there.
/// </summary>
internal static class DemandEncoderTrainer
{
    private const int Size = DemandEncoder.Size;

    /// <summary>Rarer features would double the file.</summary>
    private const int MinimumTexts = 4;
    private const int Rounds = 8;
    private const float Rate = 0.15f;

    /// <summary>How sharply the softmax tells cosines apart.</summary>
    private const float Temperature = 0.1f;

    /// <summary>A text is set apart from so many other Anliegen at a time.</summary>
    private const int Others = 48;

    /// <summary>
    /// How much more an opposite counts beside those drawn at random, each of which stands for many others: in log-odds. Both
    /// sides of a matter share its words, so that little else tells them apart.
    /// </summary>
    private const float Against = 2f;

    /// <summary>Classes whose probability is off by less stay where they are: most of those drawn, most of the time.</summary>
    private const float Negligible = 0.002f;

    /// <summary>Numbers that the processor reads at once.</summary>
    private const int CacheLine = 16;

    private const float FirstLength = 0.04f;
    private const float FirstStep = 1e-8f;

    /// <summary>Not near 0: a proxy is pushed by many texts that are far from it.</summary>
    private const float FirstProxyStep = 0.1f;

    /// <summary>Learns from texts of many Anliegen. The same texts and seed give the same bytes.</summary>
    /// <param name="texts">The texts; each side is a class.</param>
    /// <param name="seed">Seed.</param>
    public static DemandEncoder Train(IReadOnlyList<SidedText> texts, int seed)
    {
        SidedText[] sides = [.. texts.DistinctBy(text => text.Side)];
        if (sides.Length < 2)
        {
            return DemandEncoder.Unlearnt;
        }

        var classes = sides.Index().ToDictionary(side => side.Item.Side, side => side.Index, StringComparer.Ordinal);
        var space = FeatureSpace.Build([.. texts.Select(text => text.Features)], MinimumTexts, BlockWeights.Even);
        var run = new Run(
            space,
            [.. texts.Select(text => (text.Features, classes[text.Side]))],
            [.. sides.Select(side => side.Opposites.Where(classes.ContainsKey).Select(opposite => classes[opposite]).ToArray())],
            new Random(seed));
        for (var round = 0; round < Rounds; round++)
        {
            run.Learn(round);
        }

        return DemandEncoder.Of(space, run.Vectors);
    }

    private sealed class Run
    {
        private readonly Random _random;
        private readonly (int[] Rows, float[] Values, int Class)[] _texts;
        private readonly int[][] _opposed;
        private readonly float[] _proxies;
        private readonly float[] _steps;
        private readonly float[] _proxySteps;
        private readonly int _classes;
        private readonly int[] _order;
        private readonly int[] _kept;
        private readonly byte[] _coins;
        private readonly int[] _chosen = new int[Others + 1];
        private readonly float[] _cosines = new float[Others + 1];
        private readonly float[] _errors = new float[Others + 1];
        private readonly float[] _sum = new float[Size];
        private readonly float[] _slope = new float[Size];

        public Run(FeatureSpace space, (Feature[] Features, int Class)[] texts, int[][] opposed, Random random)
        {
            (_random, _opposed) = (random, opposed);
            var buffer = new EncodedText();
            _texts = [.. texts.Select(text =>
            {
                buffer.Fill(space, text.Features);
                return (buffer.Rows[..buffer.Count], buffer.Values[..buffer.Count], text.Class);
            })];
            _classes = opposed.Length;
            _order = [.. Enumerable.Range(0, texts.Length)];
            _kept = new int[_texts.Max(text => text.Rows.Length) + 1];
            _coins = new byte[_kept.Length];
            Vectors = RandomNumbers(space.Count * Size, FirstLength);
            _proxies = RandomNumbers(_classes * Size, 1);
            for (var known = 0; known < _classes; known++)
            {
                Normalise(_proxies.AsSpan(known * Size, Size));
            }

            (_steps, _proxySteps) = (new float[space.Count], new float[_classes]);
            Array.Fill(_steps, FirstStep);
            Array.Fill(_proxySteps, FirstProxyStep);
        }

        public float[] Vectors { get; }

        public void Learn(int round)
        {
            _random.Shuffle(_order);
            foreach (var (place, text) in _order.Index())
            {
                Learn(_texts[text], Rate * (1 - ((round + ((float)place / _order.Length)) / Rounds)));
            }
        }

        private void Learn((int[] Rows, float[] Values, int Class) text, float rate)
        {
            var (rows, values, own) = text;
            var kept = Toss(rows.Length);
            foreach (var i in kept)
            {
                Expect(Vector(rows[i]));
            }

            Array.Clear(_sum);
            foreach (var i in kept)
            {
                TensorPrimitives.MultiplyAdd(Vector(rows[i]), values[i], _sum, _sum);
            }

            var length = TensorPrimitives.Norm<float>(_sum);
            if (length == 0)
            {
                return;
            }

            TensorPrimitives.Divide(_sum, length, _sum);
            Compare(own);
            Array.Clear(_slope);
            for (var i = 0; i < _chosen.Length; i++)
            {
                if (MathF.Abs(_errors[i]) >= Negligible)
                {
                    Pull(_chosen[i], _cosines[i], _errors[i] / Temperature, rate);
                }
            }

            // Only what turns the sum counts, not what stretches it.
            TensorPrimitives.MultiplyAdd(_sum, -TensorPrimitives.Dot<float>(_sum, _slope), _slope, _slope);
            TensorPrimitives.Divide(_slope, length, _slope);
            var square = TensorPrimitives.SumOfSquares<float>(_slope) / Size;
            foreach (var i in kept)
            {
                // Steps that shrink with what a feature has moved already (AdaGrad: Duchi, Hazan and Singer 2011), one for all its numbers.
                var (row, value) = (rows[i], values[i]);
                _steps[row] += value * value * square;
                TensorPrimitives.MultiplyAdd(_slope, -rate * value / MathF.Sqrt(_steps[row]), Vector(row), Vector(row));
            }
        }

        /// <summary>One feature in two is left out each time, so that none does the work alone.</summary>
        private ReadOnlySpan<int> Toss(int count)
        {
            _random.NextBytes(_coins.AsSpan(0, (count / 8) + 1));
            var kept = 0;
            for (var i = 0; i < count; i++)
            {
                _kept[kept] = i;
                kept += (_coins[i / 8] >> (i % 8)) & 1;
            }

            return _kept.AsSpan(0, kept);
        }

        /// <summary>Chooses the classes to compare with and how far the probability of each is off: the first is the right one.</summary>
        private void Compare(int own)
        {
            _chosen[0] = own;
            var against = _opposed[own].AsSpan(0, Math.Min(_opposed[own].Length, Others));
            against.CopyTo(_chosen.AsSpan(1));
            for (var i = 1 + against.Length; i < _chosen.Length; i++)
            {
                var other = _random.Next(_classes - 1);
                _chosen[i] = other < own ? other : other + 1;
            }

            // Those that were drawn stand for all others.
            var many = MathF.Log(MathF.Max(1, (float)(_classes - 1) / Others));
            for (var i = 0; i < _chosen.Length; i++)
            {
                _cosines[i] = TensorPrimitives.Dot(_sum, _proxies.AsSpan(_chosen[i] * Size, Size));
                _errors[i] = (_cosines[i] / Temperature) + (i == 0 ? 0 : i <= against.Length ? Against : many);
            }

            TensorPrimitives.SoftMax<float>(_errors, _errors);
            _errors[0] -= 1;
        }

        /// <summary>Adds what a proxy makes of the slope, and turns the proxy towards the sum or away from it.</summary>
        private void Pull(int known, float cosine, float error, float rate)
        {
            // Sum and proxy have length one: how long their difference is, and the proxy when it has moved, their cosine tells.
            var square = MathF.Max(0, 1 - (cosine * cosine));
            _proxySteps[known] += error * error * square / Size;
            var step = rate * error / MathF.Sqrt(_proxySteps[known]);
            var length = MathF.Sqrt(1 + (step * step * square));
            var (keep, turn) = ((1 + (step * cosine)) / length, -step / length);
            var proxy = MemoryMarshal.Cast<float, Vector<float>>(_proxies.AsSpan(known * Size, Size));
            var sum = MemoryMarshal.Cast<float, Vector<float>>(_sum.AsSpan());
            var slope = MemoryMarshal.Cast<float, Vector<float>>(_slope.AsSpan());
            for (var i = 0; i < proxy.Length; i++)
            {
                slope[i] += proxy[i] * error;
                proxy[i] = (proxy[i] * keep) + (sum[i] * turn);
            }
        }

        // The vectors of all features are more than the processor keeps at hand.
        private static void Expect(Span<float> vector)
        {
            for (var line = 0; line < Size; line += CacheLine)
            {
                Ahead.Fetch(ref vector[line]);
            }
        }

        private Span<float> Vector(int row) => Vectors.AsSpan(row * Size, Size);

        private float[] RandomNumbers(int count, float scale)
        {
            var numbers = new float[count];
            foreach (ref var number in numbers.AsSpan())
            {
                number = scale * ((2 * _random.NextSingle()) - 1);
            }

            return numbers;
        }

        private static void Normalise(Span<float> vector) => TensorPrimitives.Divide(vector, TensorPrimitives.Norm<float>(vector), vector);
    }
}
