using Fokuslupe.Analysis.Anliegen;

namespace Fokuslupe.Analysis.Tests.Anliegen;

public sealed class UnpackedLevelsTests
{
    [Theory]
    [InlineData(100)]
    [InlineData(131)]
    [InlineData(256)]
    public void TryAdd_FeatureOfManyClasses_AddsWhatTheEntriesSay(int classes)
    {
        ushort[] entries = [7, .. Enumerable.Range(0, classes).Where(known => known % 40 != 3).Select(known => (ushort)known), .. Enumerable.Range(0, classes).Select(known => (ushort)known)];
        byte[] levels = [.. entries.Select((known, i) => (byte)((known * 31) + i))];
        int[] starts = [0, 1, entries.Length - classes, entries.Length];
        var unpacked = new UnpackedLevels(starts, entries, levels, classes);
        float[] scores = [.. Enumerable.Range(0, classes).Select(known => known / 8f)];
        float[] expected = [.. scores];
        for (var i = starts[2]; i < starts[3]; i++)
        {
            expected[entries[i]] += 0.25f * levels[i];
        }

        Assert.False(unpacked.TryAdd(0, 0.25f, scores));
        Assert.True(unpacked.TryAdd(2, 0.25f, scores));
        Assert.Equal(expected, scores);
    }
}
