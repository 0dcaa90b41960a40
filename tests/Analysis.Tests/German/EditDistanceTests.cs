using Fokuslupe.Analysis.German;

namespace Fokuslupe.Analysis.Tests.German;

public sealed class EditDistanceTests
{
    private const float NoLimit = 2 * EditDistance.LongestWord;

    [Theory]
    [InlineData("spielplatz", "spielplatz", 0f)]
    [InlineData("spielpltaz", "spielplatz", 0.8f)]
    [InlineData("spielpaltz", "spielplatz", 0.8f)]
    [InlineData("spielplaatz", "spielplatz", 0.7f)]
    [InlineData("speilplatzx", "spielplatz", 1.8f)]
    [InlineData("bus", "", 3f)]
    public void Between_KnownErrors_AddUp(string damaged, string known, float expected) =>
        Assert.Equal(expected, EditDistance.Between(damaged, known, NoLimit), 1e-5f);

    [Fact]
    public void Between_WithALimit_IsTheSameUpToIt()
    {
        var random = new Random(1);
        for (var round = 0; round < 3_000; round++)
        {
            var known = Word(random, random.Next(1, 14));
            var damaged = round % 3 == 0 ? Word(random, random.Next(1, 14)) : Damage(random, known);
            var distance = EditDistance.Between(damaged, known, NoLimit);
            for (var most = 0f; most <= 4f; most += 0.1f)
            {
                var limited = EditDistance.Between(damaged, known, most);
                Assert.True(distance <= most ? limited == distance : limited > most, $"{damaged} {known} {most}: {limited}, not {distance}");
            }

            Assert.Equal(distance, EditDistance.Between(damaged, known, distance));
        }
    }

    // Few letters, doubled ones among them, so that every kind of error comes.
    private static string Word(Random random, int length) => string.Concat(Enumerable.Range(0, length).Select(_ => "aäbnm"[random.Next(5)]));

    private static string Damage(Random random, string word)
    {
        for (var errors = random.Next(5); errors > 0; errors--)
        {
            var at = random.Next(word.Length);
            word = random.Next(3) switch
            {
                0 => word.Insert(at, word[at..(at + 1)]),
                1 when word.Length > 1 => word.Remove(at, 1),
                _ => word[..at] + Word(random, 1) + word[(at + 1)..],
            };
        }

        return word;
    }
}
