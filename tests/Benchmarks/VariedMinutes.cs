using System.Globalization;
using System.Text;

using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Testing;

namespace Fokuslupe.Benchmarks;

/// <summary>Any number of minutes of focus groups, 2015 to 2025, whose cards are drawn from the corpus; seeded.</summary>
internal static class VariedMinutes
{
    /// <summary>Cards in each document.</summary>
    public const int Cards = 78;

    private const int Seed = 7;
    private const int Thesen = 6;
    private const int Days = 3_900;

    private static readonly DateOnly First = new(2015, 1, 8);
    private static readonly string[] Gremien =
        ["Wohnen", "Mobilität", "Bildung", "Arbeit", "Gesundheit", "Altenhilfe und Pflege", "Kinder, Jugend, Familie", "Integration", "Inklusion", "Armut"];
    private static readonly string[] Orte = ["Holmbek", "Deichoog", "Lüttau", "Grönwohld", "Sandesneben", "Wentrup"];

    /// <summary>File names and texts, the oldest first.</summary>
    public static IEnumerable<(string Name, string Text)> Take(int count)
    {
        var random = new Random(Seed);
        var texts = Corpus.Open(Repository.PathOf("corpora")).ReadBeitraege().Select(beitrag => beitrag.Text).ToArray();
        for (var number = 1; number <= count; number++)
        {
            var day = First.AddDays((int)((long)Days * number / count)).ToString("dd'.'MM'.'yyyy", CultureInfo.InvariantCulture);
            var text = new StringBuilder($"Protokoll der Fokusgruppe {Gremien[random.Next(Gremien.Length)]}, {number}. Sitzung am {day}\n\nOrt: {Orte[random.Next(Orte.Length)]}\n");
            for (var these = 1; these <= Thesen; these++)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n\n{these}. These: {texts[random.Next(texts.Length)].TrimEnd('.')}.\n\n");
                for (var card = 0; card < Cards / Thesen; card++)
                {
                    text.Append(" – ").Append(texts[random.Next(texts.Length)]).Append(random.Next(3) == 0 ? $" {Orte[random.Next(Orte.Length)]}\n" : "\n");
                }
            }

            yield return ($"protokoll-{number:0000}.txt", text.ToString());
        }
    }
}
