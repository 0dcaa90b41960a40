using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsempfehlungen.Pruefung;

/// <summary>Checks words of quantity and of unanimity against the counts.</summary>
internal static class Mengenpruefung
{
    private const int LeastForMajority = 3;

    private static readonly HashSet<string> Mehrheit = ["mehrheit", "mehrheitlich", "überwiegend", "meisten", "großteil"];
    private static readonly HashSet<string> Alle = ["alle", "allen", "aller", "sämtliche", "sämtlichen", "sämtlicher", "jede", "jeder", "jedem", "jeden"];

    private static readonly HashSet<string> Unwidersprochen = ["durchweg", "ausnahmslos", "unstrittig", "unbestritten", "niemand"];

    /// <summary>Tell of a vote or an agreement, which no count shows.</summary>
    private static readonly HashSet<string> Beschluss =
    [
        "einstimmig", "einstimmige", "einhellig", "einhellige", "einmütig", "einmütige", "konsens", "einigkeit",
    ];

    private static readonly string[] Beteiligte = ["beteiligte", "anwesende", "teilnehmen", "teilnehmer", "mitglied", "seiten", "fachleute", "befragte"];

    /// <summary>What is wrong; nothing when the sentence holds.</summary>
    /// <param name="words">Words of the sentence outside its quotations.</param>
    /// <param name="lage">What it may claim.</param>
    /// <param name="said">Words of the Beitraege, lower case: a word that stands there is theirs, unless it counts Beitraege, Sitzungen or Gremien.</param>
    public static IEnumerable<Mangel> Check(IReadOnlyList<Satzwort> words, Beleglage lage, IReadOnlySet<string> said)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            var einheit = Satzwort.EinheitNach(words, i);
            if ((einheit is null or Einheit.Jahre or Einheit.Punkte) && said.Contains(word.Klein) && !Alle.Contains(word.Klein))
            {
                continue;
            }

            if (Mengenband.Von(word.Klein) is { } band)
            {
                if (Band(words, i, einheit, band, lage) is { } mangel)
                {
                    yield return mangel;
                }
            }
            else if (Mehrheit.Contains(word.Klein) && !(einheit == Einheit.Sitzungen && IsMajority(lage)))
            {
                yield return new(Mangelart.Menge, word.Text, "Eine Mehrheit lässt sich nur von Sitzungen sagen, deren Gesamtzahl bekannt ist und mindestens drei beträgt. Bitte die Zahl nennen.");
            }
            else if (Claims(words, i, einheit) && !Unanimous(word.Klein, einheit, lage))
            {
                yield return new(Mangelart.Einmuetigkeit, word.Text, "Das behauptet Einmütigkeit, die aus den Belegen nicht hervorgeht. Bitte die Zahl nennen.");
            }
        }
    }

    private static Mangel? Band(IReadOnlyList<Satzwort> words, int index, Einheit? einheit, Mengenband band, Beleglage lage)
    {
        var word = words[index];
        var repeats = word.Klein.StartsWith("einzig", StringComparison.Ordinal) && index > 0 && Mengenband.Von(words[index - 1].Klein) is not null;
        if (repeats || (Mengenband.NeedsUnit(word.Klein) && (einheit is null or Einheit.Jahre or Einheit.Punkte || !IsCount(words, index))))
        {
            return null;
        }

        var (count, name) = (einheit, word.Klein) switch
        {
            (Einheit.Sitzungen, _) or (null, "wiederholt" or "mehrfach" or "mehrmals") => (lage.Sitzungen, "Sitzungen"),
            (Einheit.Gremien, _) => (lage.Gremien.Count, "Gremien"),
            (Einheit.Jahre, _) => (lage.Jahre.Count, "Jahre"),
            _ => (lage.Beitraege.Count, "Beiträge"),
        };
        return band.Holds(count)
            ? null
            : new(Mangelart.Menge, word.Text, $"«{word.Text}» passt nicht zu den Belegen: {name} sind es {count}. Bitte das Mengenwort oder die Belege anpassen.");
    }

    /// <summary>«ein» counts before the very noun («ein Beitrag», «einem einzigen Beitrag») and before a total («einer von 12 Sitzungen»); «eine Sitzung» of any kind it is not.</summary>
    private static bool IsCount(IReadOnlyList<Satzwort> words, int index)
    {
        for (var i = index + 1; i < words.Count; i++)
        {
            if (words[i].Einheit is not null)
            {
                return true;
            }

            if (!words[i].IstZahl && words[i].Klein is not ("von" or "der" or "den") && !words[i].Klein.StartsWith("einzig", StringComparison.Ordinal))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsMajority(Beleglage lage) => lage.SitzungenImFeld is >= LeastForMajority and var total && 2 * lage.Sitzungen > total;

    /// <summary>«alle Sitzungen», «alle Beteiligten», «alle fordern»; not «an allen Schulen», not «für alle».</summary>
    private static bool Claims(IReadOnlyList<Satzwort> words, int index, Einheit? einheit)
    {
        var word = words[index];
        if (Unwidersprochen.Contains(word.Klein) || Beschluss.Contains(word.Klein))
        {
            return true;
        }

        if (!Alle.Contains(word.Klein))
        {
            return false;
        }

        var next = index + 1 < words.Count && !words[index + 1].NachZeichen ? words[index + 1] : null;
        return einheit is Einheit.Beitraege or Einheit.Sitzungen or Einheit.Gremien
            || (next is not null && Array.Exists(Beteiligte, stem => next.Klein.StartsWith(stem, StringComparison.Ordinal)))
            || (word.Klein == "alle" && next is { IstGross: false, IstZahl: false } && (index == 0 || words[index - 1].Klein is not ("für" or "an" or "auf" or "in" or "durch" or "gegen" or "über")));
    }

    private static bool Unanimous(string klein, Einheit? einheit, Beleglage lage)
    {
        var everywhere = lage.SitzungenImFeld is >= 2 and var total && lage.Sitzungen == total;
        return Alle.Contains(klein)
            ? einheit == Einheit.Sitzungen && everywhere
            : !Beschluss.Contains(klein) && everywhere && !lage.Widersprochen;
    }
}
