using Fokuslupe.Analysis.Anliegen;

namespace Fokuslupe.Analysis.Tests.Anliegen;

public sealed class ClusterSumsTests
{
    [Fact]
    public void Sums_AfterManyChanges_AreThoseOfADictionary()
    {
        var random = new Random(1);
        for (var round = 0; round < 20; round++)
        {
            var (sums, expected) = (new ClusterSums(random.Next(20)), new Dictionary<int, float>());
            for (var change = 0; change < 2_000; change++)
            {
                var other = random.Next(100) * (1 + (round % 3 * 1_000_003));
                if (random.Next(3) == 0)
                {
                    sums.Remove(other);
                    expected.Remove(other);
                }
                else
                {
                    sums[other] = expected[other] = sums[other] + random.NextSingle();
                }
            }

            Assert.Equal(
                expected.OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value)),
                sums.Entries.ToArray().Where(entry => entry != 0).Select(entry => (ClusterSums.Other(entry), ClusterSums.Sum(entry))).OrderBy(pair => pair.Item1));
            Assert.All(Enumerable.Range(0, 100), other => Assert.Equal(expected.GetValueOrDefault(other), sums[other]));
        }
    }
}
