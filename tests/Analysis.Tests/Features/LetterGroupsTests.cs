using Fokuslupe.Analysis.Features;

namespace Fokuslupe.Analysis.Tests.Features;

public sealed class LetterGroupsTests
{
    [Theory]
    [InlineData("ö")]
    [InlineData("bus")]
    [InlineData("radweg")]
    [InlineData("wohnungen")]
    [InlineData("gemeinschaftsunterkunftsverwaltungsgebührenbescheidsammlungen")]
    public void Read_OfWord_TellsTheGroupsInOrder(string word)
    {
        var padded = $" {word} ";
        var expected = new List<uint>();
        for (var start = 0; start + 2 <= padded.Length; start++)
        {
            for (var length = 2; length <= Math.Min(5, padded.Length - start); length++)
            {
                expected.Add(FeatureBag.Identity(FeatureBlock.Letters, FeatureExtractor.Hash(padded.AsSpan(start, length))));
            }
        }

        // What a longer word has left behind must not be seen.
        var groups = new LetterGroups(new uint[LetterGroups.Room]);
        groups.Read(new string('x', 61));

        Assert.Equal(expected, groups.Read(word).ToArray());
    }
}
