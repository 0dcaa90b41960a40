using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.German;

namespace Fokuslupe.Analysis.Handlungsfelder;

/// <summary>Collects the words to which damaged ones are repaired: those of the corpus as it was meant, and of the thesaurus.</summary>
internal static class KnownWords
{
    /// <summary>The words, the most frequent first. Texts of the frozen split do not count, nor those of a fold held out.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="thesaurus">Its thesaurus.</param>
    /// <param name="withoutFold">Fold whose words are to be unknown, or null for none.</param>
    public static IReadOnlyList<string> Of(Corpus corpus, IReadOnlyList<ThesaurusForm> thesaurus, int? withoutFold = null)
    {
        bool Counts(string group) => !TrainingRow.IsFrozen(group) && TrainingRow.FoldOf(group) != withoutFold;

        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var buffer = new TokenizedText();
        // Corrections come from damaged minutes; and the features shall stay the same from one training to the next.
        foreach (var beitrag in corpus.ReadBeitraege().Where(beitrag => beitrag.Geprueft is null && Counts(TrainingRow.GroupOf(beitrag))))
        {
            Count(beitrag.Sauber, buffer, counts);
        }

        foreach (var known in corpus.ReadAnliegen().Where(known => known.Bekannt && Counts(known.Id)))
        {
            Count(known.Titel, buffer, counts);
        }

        foreach (var phrase in corpus.ReadPhrasen().Where(phrase => Counts(phrase.Anliegen)))
        {
            Count(phrase.Text, buffer, counts);
        }

        foreach (var karte in corpus.ReadErgaenzung())
        {
            Count(karte.Text, buffer, counts);
        }

        foreach (var form in thesaurus)
        {
            Count(form.Form, buffer, counts);
        }

        return [.. counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key)];
    }

    private static void Count(string text, TokenizedText buffer, Dictionary<string, int> counts)
    {
        CardTokenizer.Tokenize(text, buffer);
        foreach (var token in buffer.Tokens)
        {
            var word = buffer[token];
            if (word.Length >= 2 && token.Length <= EditDistance.LongestWord && !word.ContainsAnyInRange('0', '9') && token.Kind == TokenKind.Word)
            {
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, word.ToString(), out _)++;
            }
        }
    }
}
