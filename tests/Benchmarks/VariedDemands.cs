using System.Collections;

using Fokuslupe.Analysis.Anliegen;

namespace Fokuslupe.Benchmarks;

/// <summary>Any number of demands made from those of the corpus: words change places, lose letters and get other endings; seeded.</summary>
internal sealed class VariedDemands((string Text, string Feld)[] rows) : IEnumerable<Forderung>
{
    private const int Seed = 1;
    private static readonly string[] Endings = ["", "e", "en", "er", "es", "s"];

    public IEnumerator<Forderung> GetEnumerator()
    {
        var random = new Random(Seed);
        for (var id = 1L; ; id++)
        {
            var (text, feld) = rows[random.Next(rows.Length)];
            yield return new Forderung(id, Vary(text, rows[random.Next(rows.Length)].Text, random), feld);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static string Vary(string text, string other, Random random)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var change = 0; change <= words.Length / 4; change++)
        {
            var at = random.Next(words.Length);
            var word = words[at];
            switch (random.Next(4))
            {
                case 0:
                    var to = random.Next(words.Length);
                    (words[at], words[to]) = (words[to], words[at]);
                    break;
                case 1 when word.Length > 4:
                    words[at] = word.Remove(random.Next(1, word.Length), 1);
                    break;
                case 2 when word.Length > 4:
                    words[at] = word.TrimEnd('e', 'n', 'r', 's') + Endings[random.Next(Endings.Length)];
                    break;
                case 3:
                    var borrowed = other.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                    words[at] = borrowed[random.Next(borrowed.Length)];
                    break;
                default:
                    break;
            }
        }

        return string.Join(' ', words);
    }
}
