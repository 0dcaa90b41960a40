using System.Text;

namespace Fokuslupe.Analysis.German;

/// <summary>
/// Damages texts as hasty typing and misread handwriting do, to measure what a model bears. The same text, rate and seed
/// always give the same damage.
/// </summary>
internal static class CharacterNoise
{
    private const string Letters = "enisratdhulcgmobwfkzvpüäöjyxq";

    // What handwriting and character recognition confuse.
    private static readonly string[] LookAlikes =
        ["ao", "ec", "lit", "nuhr", "ftl", "gq", "vwur", "mn", "bhk", "dcl", "sz5", "oa0", "ij", "zs", "ku", "py", "üu", "äa", "öo", "rn"];

    private static readonly string[] KeyRows = ["qwertzuiopü", "asdfghjklöä", "yxcvbnm"];

    /// <summary>Damages each letter of a text with the same probability; all else stays as it is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="rate">Probability that a letter is damaged, 0 to 1.</param>
    /// <param name="seed">Seed; each text draws its own damage from it.</param>
    /// <returns>The damaged text. Of each six damaged letters, about one is swapped with the next, one dropped, one doubled,
    /// one replaced by a look-alike, one by its neighbour on the keyboard, and one stands behind a letter too many.</returns>
    public static string Damage(string text, double rate, int seed)
    {
        ArgumentNullException.ThrowIfNull(text);
        var random = new Random(text.Aggregate(seed, (hash, letter) => unchecked((hash * 31) + letter)));
        var damaged = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i]) || random.NextDouble() >= rate)
            {
                damaged.Append(text[i]);
                continue;
            }

            switch (random.Next(6))
            {
                case 0 when i + 1 < text.Length && char.IsLetter(text[i + 1]):
                    damaged.Append(text[i + 1]).Append(text[i]);
                    i++;
                    break;
                case 1:
                    break;
                case 2:
                    damaged.Append(text[i], 2);
                    break;
                case 3:
                    damaged.Append(Like(text[i], LookAlike(char.ToLowerInvariant(text[i]), random)));
                    break;
                case 4:
                    damaged.Append(Like(text[i], KeyBeside(char.ToLowerInvariant(text[i]), random)));
                    break;
                default:
                    damaged.Append(Letters[random.Next(Letters.Length)]).Append(text[i]);
                    break;
            }
        }

        return damaged.ToString();
    }

    private static char LookAlike(char letter, Random random) =>
        Array.Find(LookAlikes, group => group[0] == letter) is { } group ? group[random.Next(1, group.Length)] : KeyBeside(letter, random);

    private static char KeyBeside(char letter, Random random)
    {
        if (Array.Find(KeyRows, keys => keys.Contains(letter)) is not { } row)
        {
            return Letters[random.Next(Letters.Length)];
        }

        var key = row.IndexOf(letter) + (random.Next(2) == 0 ? -1 : 1);
        return row[key < 0 ? 1 : key == row.Length ? row.Length - 2 : key];
    }

    private static char Like(char original, char letter) => char.IsUpper(original) ? char.ToUpperInvariant(letter) : letter;
}
