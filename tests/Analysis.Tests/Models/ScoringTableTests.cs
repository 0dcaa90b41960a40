using Fokuslupe.Analysis.Features;
using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Analysis.Tests.Models;

public sealed class ScoringTableTests
{
    [Theory]
    [InlineData(1, 2)]
    [InlineData(200, 7)]
    [InlineData(5_000, 11)]
    [InlineData(5_000, 16)]
    [InlineData(5_000, 40)]
    public void Score_OfKnownAndUnknownFeatures_IsThatOfTheMatrix(int count, int classes)
    {
        var random = new Random(count + classes);
        var (space, weights) = Model(random, count, classes);
        var table = new ScoringTable(space, weights);
        for (var text = 0; text < 50; text++)
        {
            var features = Text(random, space.Hashes);
            var (rows, values, sources) = (new int[features.Length], new float[features.Length], new int[features.Length]);
            var known = space.Weigh(features, rows, values, sources);
            var expected = weights[space.Count].ToArray();
            weights.Score(rows.AsSpan(0, known), values.AsSpan(0, known), expected);

            var scores = new float[classes];
            table.Score(features, scores);

            Assert.Equal(expected[..classes], scores);
        }
    }

    [Fact]
    public void Score_WithoutFeatures_IsTheBias()
    {
        var (space, weights) = Model(new Random(1), 20, 3);
        var scores = new float[3];
        new ScoringTable(space, weights).Score([], scores);
        Assert.Equal(weights[20][..3].ToArray(), scores);
    }

    // Weights of half precision, of all sizes, the smallest without a leading one among them.
    private static (FeatureSpace Space, ClassMatrix Weights) Model(Random random, int count, int classes)
    {
        uint[] hashes = [.. Enumerable.Range(0, count).Select(_ => (uint)random.NextInt64(1L << 32)).Append(uint.MaxValue).Distinct().Order().Take(count)];
        var weights = new ClassMatrix(hashes.Length + 1, classes);
        for (var row = 0; row <= hashes.Length; row++)
        {
            for (var k = 0; k < classes; k++)
            {
                weights[row][k] = (float)(Half)((random.NextSingle() - 0.5f) * MathF.Pow(2, -random.Next(25)));
            }
        }

        return (new FeatureSpace(hashes, [.. hashes.Select(_ => (float)(Half)(1 + (10 * random.NextSingle())))]), weights);
    }

    private static Feature[] Text(Random random, uint[] hashes) => [.. Enumerable.Range(0, 100).Select(i => new Feature(
        random.Next(3) == 0 ? (uint)random.NextInt64(1L << 32) : hashes[random.Next(hashes.Length)], random.Next(4) == 0 ? 2.5f * random.NextSingle() + 1 : random.Next(1, 90), i))];
}
