using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsempfehlungen.Pruefung;

/// <summary>
/// Checks a sentence that a chat server worded anew. It may put the same things in other words, no more: quotations, numbers and what is
/// for and against stay, the lint holds, and no word may come in that neither the sentence before, its Beitraege nor a list of plain words has.
/// </summary>
public static class Glaettungspruefung
{
    private const int Longest = 600;
    private const int ShortestWord = 4;
    private const int Beginning = 6;

    /// <summary>Beginnings of words that say nothing about a matter.</summary>
    private static readonly string[] Plain = (
        "dies wurde worden werden wird haben hatte sind sein seine ihre ihnen eine über unter zwischen nach auch außerdem zudem dabei dazu "
        + "daraus darunter davon damit dahinter dass insgesamt bisher sowie aber jedoch etwa beispiel heißt lautet sagt sagen forder wunsch wünsch anliegen "
        + "erhoben erheb erhob genannt nenn vorgebracht geäußert äußer stütz beruh ruht ruhen geht gehen zurück stamm komm entfall entfiel erhielt "
        + "erhalten vergeben vergab gewicht punkt beitrag beiträg sitzung gremi handlungsfeld beschreib schilder lage situation wortlaut wörtlich "
        + "steh hinter zusammen jeweils bereits zuletzt erstmals zeitraum jahr ander weiter hier dort").Split(' ');

    /// <summary>Beginnings of words that turn a sentence round: as many of each as before.</summary>
    private static readonly string[] Turning =
        ["nicht", "kein", "nie", "ohne", "weder", "kaum", "dagegen", "gegen", "dafür", "widers", "ablehn", "lehn", "zustimm", "stimm", "spricht", "sprechen"];

    /// <summary>Why the new wording is refused; empty when it may stand.</summary>
    /// <param name="vorher">The sentence before.</param>
    /// <param name="nachher">The new wording.</param>
    /// <param name="belege">Ids of the Beitraege that the server names for it.</param>
    /// <param name="lage">What the sentence before may claim.</param>
    public static IReadOnlyList<Mangel> Check(Begruendungssatz vorher, string nachher, IReadOnlyCollection<long> belege, Beleglage lage)
    {
        ArgumentNullException.ThrowIfNull(vorher);
        ArgumentNullException.ThrowIfNull(nachher);
        ArgumentNullException.ThrowIfNull(belege);
        ArgumentNullException.ThrowIfNull(lage);
        if (belege.Count == 0 || belege.Except(vorher.Beitraege).Any())
        {
            return [new(Mangelart.Beleg, "", "Der Satz nennt keine oder andere Belege als der Satz, den er ersetzen soll.")];
        }

        if (string.IsNullOrWhiteSpace(nachher) || nachher.Length > Longest || nachher.Any(char.IsControl))
        {
            return [new(Mangelart.Inhalt, "", $"Verlangt ist ein Satz von höchstens {Longest} Zeichen in einer Zeile.")];
        }

        var (before, after) = (Zitate.In(vorher.Text), Zitate.In(nachher));
        var (old, words) = (Satzwort.Of(Zitate.Without(vorher.Text, before)), Satzwort.Of(Zitate.Without(nachher, after)));
        return
        [
            .. Satzpruefung.Check(nachher, lage),
            .. Changed(before.Select(zitat => zitat.Text), after.Select(zitat => zitat.Text))
                .Select(zitat => new Mangel(Mangelart.Zitat, zitat, "Die Zitate müssen bleiben, wie sie waren.")),
            .. Changed(Zahlenpruefung.Values(old), Zahlenpruefung.Values(words))
                .Select(zahl => new Mangel(Mangelart.Zahl, zahl, "Die Zahlen müssen bleiben, wie sie waren.")),
            .. Changed(old.Select(Turns).OfType<string>(), words.Select(Turns).OfType<string>())
                .Select(wort => new Mangel(Mangelart.Inhalt, wort, "Was dafür, dagegen oder verneint ist, muss bleiben, wie es war.")),
            .. Unsupported(words, old, lage).Select(wort => new Mangel(Mangelart.Inhalt, wort, $"«{wort}» kommt weder im bisherigen Satz noch in seinen Belegen vor.")),
        ];
    }

    /// <summary>What one list has more often than the other.</summary>
    private static IEnumerable<string> Changed(IEnumerable<string> before, IEnumerable<string> after)
    {
        var (old, now) = (before.CountBy(one => one).ToDictionary(), after.CountBy(one => one).ToDictionary());
        return old.Keys.Union(now.Keys).Where(one => old.GetValueOrDefault(one) != now.GetValueOrDefault(one));
    }

    private static string? Turns(Satzwort word) => Array.Find(Turning, turn => word.Klein.StartsWith(turn, StringComparison.Ordinal));

    private static IEnumerable<string> Unsupported(IReadOnlyList<Satzwort> words, IReadOnlyList<Satzwort> before, Beleglage lage)
    {
        var known = before.Concat(lage.Beitraege.SelectMany(beitrag => Satzwort.Of($"{beitrag.Beitrag.Text} {beitrag.Sitzung.Gremium}")))
            .Select(word => Start(word.Klein))
            .ToHashSet(StringComparer.Ordinal);
        return words
            .Where(word => !word.IstZahl && word.Klein.Length >= ShortestWord && !known.Contains(Start(word.Klein))
                && !Array.Exists(Plain, plain => word.Klein.StartsWith(plain, StringComparison.Ordinal)))
            .Select(word => word.Text)
            .Distinct();
    }

    private static string Start(string word) => word.Length > Beginning ? word[..Beginning] : word;
}
