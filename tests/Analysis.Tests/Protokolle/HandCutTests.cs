using Fokuslupe.Analysis.Protokolle;
using Fokuslupe.Domain;

using FsCheck;
using FsCheck.Fluent;

namespace Fokuslupe.Analysis.Tests.Protokolle;

public sealed class HandCutTests
{
    private const string Text = "Ideen\n- Mehr Busse am Abend, sichere Rad-\n  wege im ganzen Kreis\n- Rampen am Rathaus (3 Punkte)\n\nSeite 2\n- Mehr Grün\n- nachgetragen\n";

    [Fact]
    public void Split_AtAWord_GivesTwoVerbatimParts()
    {
        var (first, second) = HandCut.Split(Text, Card("Mehr Busse", "ganzen Kreis", punkte: 4), At("sichere"))!.Value;

        Assert.Equal(("Mehr Busse am Abend,", 4), (first.Text, first.Punkte));
        Assert.Equal(("sichere Radwege im ganzen Kreis", null), (second.Text, second.Punkte));
        Assert.Equal("Ideen", second.Abschnitt);
    }

    [Theory]
    [InlineData("Mehr")]
    [InlineData("Ideen")]
    [InlineData("Rampen")]
    public void Split_AtTheBeginningOrOutside_IsRefused(string word) =>
        Assert.Null(HandCut.Split(Text, Card("Mehr Busse", "ganzen Kreis"), At(word)));

    [Fact]
    public void Join_OfNeighbours_SpansBothAndAddsPoints()
    {
        var joined = HandCut.Join(Text, Ledger, Card("Mehr Busse", "ganzen Kreis", 1), Card("Rampen", "Rathaus", 3))!;

        Assert.Equal("Mehr Busse am Abend, sichere Radwege im ganzen Kreis Rampen am Rathaus", joined.Text);
        Assert.Equal((At("Mehr Busse"), 4), (joined.Span.Start, joined.Punkte));
    }

    [Fact]
    public void Join_OverAnotherLineOrHeading_IsRefused()
    {
        Assert.Null(HandCut.Join(Text, Ledger, Card("Rampen", "Rathaus"), Card("Mehr Grün", "Grün")));
        Assert.Null(HandCut.Join(Text, Ledger, Card("Mehr Busse", "ganzen Kreis"), Card("Rampen", "Rathaus") with { Abschnitt = "Anderes" }));
    }

    [Fact]
    public void Add_OfALine_TakesItsPlaceFromTheOneBefore()
    {
        var added = HandCut.Add(Minutes, new TextSpan(At("- nachgetragen"), Text.Length))!;

        Assert.Equal(("nachgetragen", "Ideen", Bezug.Ideen), (added.Text, added.Abschnitt, added.Bezug));
        Assert.Equal("nachgetragen", added.Span.In(Text));
    }

    [Fact]
    public void Add_BeforeTheFirst_TakesItsPlaceFromTheOneAfter()
    {
        var added = HandCut.Add(Minutes with { Beitraege = [Card("Rampen", "Rathaus")] }, new TextSpan(At("Mehr Busse"), At("Abend") + 5))!;

        Assert.Equal(("Ideen", Bezug.Ideen), (added.Abschnitt, added.Bezug));
    }

    [Fact]
    public void Add_OfWhatIsABeitragOrNoWord_IsRefused()
    {
        Assert.Null(HandCut.Add(Minutes, new TextSpan(At("Seite"), At("Grün") + 1)));
        Assert.Null(HandCut.Add(Minutes, new TextSpan(5, 8)));
        Assert.Null(HandCut.Add(Minutes, new TextSpan(-1, 900)));
    }

    [Fact]
    public void AnyCut_OfAnyText_LosesNoWordAndKeepsTheSums() => Prop.ForAll(
        ArbMap.Default.ArbFor<(NonNull<string>, int, int, int)>(),
        given =>
        {
            var (words, a, b, c) = given;
            var text = "Karte " + words.Get.Replace('\r', ' ') + "\n- zwei\n\nRest";
            var lines = Lines(text);
            int[] places = [.. ((int[])[a, b, c]).Select(place => Math.Abs(place % (text.Length + 1))).Order()];
            if (Schnitt.Fassen(text, new TextSpan(places[0], places[2])) is not { } whole)
            {
                return;
            }

            Assert.False(char.IsWhiteSpace(text[whole.Start]) || char.IsWhiteSpace(text[whole.End - 1]));
            var with = Schnitt.Mit(lines, Schnitt.Veraendert(lines, [], [whole], "doppelt"));
            AssertLedger(lines, with, [whole]);
            if (Schnitt.Teilen(text, whole, places[1]) is var (first, second))
            {
                Assert.True(first.Start == whole.Start && second.End == whole.End && first.End <= second.Start);
                Assert.DoesNotContain(text[first.End..second.Start], char.IsLetterOrDigit);
                AssertLedger(lines, Schnitt.Mit(with, Schnitt.Veraendert(with, [whole], [first, second], "doppelt")), [first, second]);
            }

            var without = Schnitt.Mit(with, Schnitt.Veraendert(with, [whole], [], "doppelt"));
            AssertLedger(lines, without, []);
        }).QuickCheckThrowOnFailure();

    private static Bilanz Ledger => new([.. Lines(Text).Zeilen.Select(zeile =>
        zeile.Span.In(Text) is "Seite 2" ? zeile with { Art = Zeilenart.Beiwerk } : zeile)]);

    private static Protokoll Minutes => new()
    {
        Text = Text,
        Kopfdaten = new(),
        Abschnitte = [new("Ideen", 1, new TextSpan(0, 5))],
        Beitraege = [Card("Mehr Busse", "ganzen Kreis"), Card("Rampen", "Rathaus"), Card("Mehr Grün", "Grün")],
        Bilanz = Ledger,
    };

    private static void AssertLedger(Bilanz before, Bilanz after, IReadOnlyList<TextSpan> spans)
    {
        Assert.Equal(before.Zeilen.Select(zeile => zeile.Span), after.Zeilen.Select(zeile => zeile.Span));
        Assert.Equal(after.Zeilen.Count, Enum.GetValues<Zeilenart>().Sum(after.Anzahl));
        Assert.All(after.Zeilen.Where(zeile => zeile.Art != Zeilenart.Leer), zeile => Assert.Equal(
            spans.Any(span => span.Start < zeile.Span.End && zeile.Span.Start < span.End), zeile.Art == Zeilenart.Beitrag));
    }

    /// <summary>A ledger in which no line is a Beitrag yet.</summary>
    private static Bilanz Lines(string text)
    {
        var lines = new List<Zeile>();
        foreach (var line in text.Split('\n'))
        {
            var start = lines.Count == 0 ? 0 : lines[^1].Span.End + 1;
            lines.Add(new(lines.Count + 1, new(start, start + line.Length), string.IsNullOrWhiteSpace(line) ? Zeilenart.Leer : Zeilenart.Ausgesondert, "unerkannt"));
        }

        return new(lines);
    }

    private static int At(string word) => Text.IndexOf(word, StringComparison.Ordinal);

    private static Beitrag Card(string first, string last, int? punkte = null) => new()
    {
        Span = new(At(first), Text.IndexOf(last, At(first), StringComparison.Ordinal) + last.Length),
        Text = Text[At(first)..(Text.IndexOf(last, At(first), StringComparison.Ordinal) + last.Length)].Replace("Rad-\n  wege", "Radwege", StringComparison.Ordinal),
        Abschnitt = "Ideen",
        Bezug = Bezug.Ideen,
        Punkte = punkte,
    };
}
