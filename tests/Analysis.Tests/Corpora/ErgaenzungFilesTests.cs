using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Domain;
using Fokuslupe.Testing;

namespace Fokuslupe.Analysis.Tests.Corpora;

/// <summary>The cards of <c>corpora/ergaenzung</c> the disputes of <c>corpora/streit</c> and the minutes of <c>corpora/sitzungen</c>: figures on the rest of the corpus hold only as long as these do not repeat it.</summary>
public sealed class ErgaenzungFilesTests
{
    /// <summary>Share of common letter groups (Dice) from which two texts are nearly the same.</summary>
    private const double Alike = 0.7;

    private static readonly Corpus Corpus = Corpus.Open(Repository.PathOf("corpora"));

    [Fact]
    public void Ergaenzung_OfAFile_CarriesItsFieldAndEveryArtAndStandsOnce()
    {
        var karten = Corpus.ReadErgaenzung();

        Assert.Equal(karten.Count, karten.Select(karte => Plain(karte.Text)).Distinct(StringComparer.Ordinal).Count());
        foreach (var feld in Corpus.Feldordnung.Felder)
        {
            var table = TsvTable.Read(Repository.PathOf("corpora", "ergaenzung", $"{feld.Id}.tsv"));
            Assert.All(table.Rows, row => Assert.Equal(feld.Id, row.Cells[table.Column("feld")]));
            Assert.Equal(Enum.GetValues<Art>().Length, karten.Where(karte => karte.Feld == feld.Id).Select(karte => karte.Art).Distinct().Count());
        }
    }

    [Fact]
    public void Ergaenzung_NoCard_NearlyRepeatsTheRestOfTheCorpus()
    {
        var others = Others();
        var repeating = NearRepeats([.. Corpus.ReadErgaenzung().Select(karte => karte.Text)], others);

        Assert.True(repeating.Count == 0, "to be taken out: " + string.Join("; ", repeating));
    }

    [Fact]
    public void Streit_NoText_NearlyRepeatsTheRestOfTheCorpus()
    {
        var repeating = NearRepeats([.. Corpus.ReadStreit().Select(text => text.Text)], [.. Others(), .. Corpus.ReadErgaenzung().Select(karte => karte.Text)]);

        Assert.True(repeating.Count == 0, "to be taken out: " + string.Join("; ", repeating));
    }

    [Fact]
    public void Streit_EachDispute_HasTwoSidesOfSeveralTextsAndNoneTwice()
    {
        var streit = Corpus.ReadStreit();

        Assert.Equal(streit.Count, streit.Select(text => Plain(text.Text)).Distinct(StringComparer.Ordinal).Count());
        Assert.All(streit.GroupBy(text => text.Streitfrage), dispute =>
        {
            var sides = dispute.CountBy(text => text.Seite).ToList();
            Assert.Equal(2, sides.Count);
            Assert.All(sides, side => Assert.InRange(side.Value, 4, 20));
        });
    }

    [Fact]
    public void Sitzungen_NoCardOfSeveralWords_NearlyRepeatsTheRestOfTheCorpus()
    {
        var cards = Corpus.ReadSitzungen(Sitzungsteil.Lernen).SelectMany(sitzung => sitzung.Beitraege).Select(beitrag => beitrag.Text)
            .Where(text => Plain(text).Count(letter => letter == ' ') >= 4);
        var repeating = NearRepeats([.. cards], [.. Others(), .. Corpus.ReadSitzungen(Sitzungsteil.Pruefen).SelectMany(sitzung => sitzung.Beitraege).Select(beitrag => beitrag.Text)]);

        Assert.True(repeating.Count == 0, "to be taken out: " + string.Join("; ", repeating));
    }

    [Fact]
    public void NearRepeats_OneWordMore_IsFound() =>
        Assert.Equal(["Der Bus fährt nur zur Schulzeit = Bus fährt nur zur Schulzeit"], NearRepeats(["Der Bus fährt nur zur Schulzeit", "Rufbus am Abend"], ["Bus fährt nur zur Schulzeit"]));

    private static string[] Others() =>
    [
        .. Corpus.ReadBeitraege().SelectMany(beitrag => new[] { beitrag.Text, beitrag.Sauber }),
        .. Corpus.ReadPhrasen().Select(phrase => phrase.Text),
        .. Corpus.ReadAnliegen().Concat(Corpus.ReadProtokollAnliegen()).Select(anliegen => anliegen.Titel),
        .. Corpus.ReadProtokolle().SelectMany(protokoll => protokoll.Beitraege).Select(beitrag => beitrag.Text),
    ];

    private static List<string> NearRepeats(string[] karten, string[] others)
    {
        var sizes = new int[others.Length];
        var holding = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var (i, other) in others.Index())
        {
            var groups = Groups(other);
            sizes[i] = groups.Count;
            foreach (var group in groups)
            {
                (holding.TryGetValue(group, out var texts) ? texts : holding[group] = []).Add(i);
            }
        }

        var repeating = new List<string>();
        var common = new int[others.Length];
        foreach (var karte in karten)
        {
            Array.Clear(common);
            var groups = Groups(karte);
            foreach (var other in groups.SelectMany(group => holding.GetValueOrDefault(group, [])))
            {
                common[other]++;
            }

            if (Enumerable.Range(0, others.Length).FirstOrDefault(i => 2 * common[i] >= Alike * (groups.Count + sizes[i]), -1) is >= 0 and var twin)
            {
                repeating.Add($"{karte} = {others[twin]}");
            }
        }

        return repeating;
    }

    private static HashSet<string> Groups(string text)
    {
        var plain = $" {Plain(text)} ";
        return [.. Enumerable.Range(0, plain.Length - 2).Select(start => plain.Substring(start, 3))];
    }

    private static string Plain(string text) => string.Join(' ', string.Concat(text.ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : ' '))
        .Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
