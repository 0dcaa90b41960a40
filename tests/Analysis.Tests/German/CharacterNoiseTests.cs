using Fokuslupe.Analysis.German;

namespace Fokuslupe.Analysis.Tests.German;

public sealed class CharacterNoiseTests
{
    private const string Karte = "Mehr Busse am Abend für die Dörfer: letzte Abfahrt 18:42, das reicht nicht!";

    private static readonly string Text = string.Concat(Enumerable.Repeat(Karte + "\n", 50));

    [Fact]
    public void Damage_AtRateZero_LeavesTheText() => Assert.Equal(Text, CharacterNoise.Damage(Text, 0, 1));

    [Fact]
    public void Damage_WithTheSameSeed_IsTheSame() =>
        Assert.Equal(CharacterNoise.Damage(Text, 0.08, 7), CharacterNoise.Damage(Text, 0.08, 7));

    [Fact]
    public void Damage_WithAnotherSeed_IsAnother() =>
        Assert.NotEqual(CharacterNoise.Damage(Text, 0.08, 7), CharacterNoise.Damage(Text, 0.08, 8));

    [Theory]
    [InlineData(0.03)]
    [InlineData(0.08)]
    [InlineData(0.15)]
    public void Damage_AtRate_DamagesAboutThatShareOfLetters(double rate)
    {
        // One letter to a text: the share of damaged texts is the share of damaged letters.
        string[] letters = [.. Enumerable.Range(0, 5_000).Select(i => i.ToString("D4", System.Globalization.CultureInfo.InvariantCulture) + "n")];
        var share = letters.Count(letter => CharacterNoise.Damage(letter, rate, 3) != letter) / (double)letters.Length;
        Assert.InRange(share, rate * 0.8, rate * 1.2);
    }

    [Fact]
    public void Damage_OfAllLetters_LeavesDigitsSignsAndBlanks() =>
        Assert.Equal(
            Text.Where(letter => !char.IsLetter(letter) && letter is not ('0' or '5')),
            CharacterNoise.Damage(Text, 1, 1).Where(letter => !char.IsLetter(letter) && letter is not ('0' or '5')));
}
