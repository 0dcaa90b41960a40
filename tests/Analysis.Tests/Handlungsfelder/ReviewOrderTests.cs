using Fokuslupe.Analysis.Handlungsfelder;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Tests.Handlungsfelder;

public sealed class ReviewOrderTests
{
    [Fact]
    public void Sort_OfUnlikeBeitraege_PutsTheLeastCertainFirst() => Assert.Equal(
        [2, 3, 1],
        ReviewOrder.Sort([new(1, 1, "wohnen", 0.2, "Mieten begrenzen"), new(2, 2, "armut", 0.9, "Tafel unterstützen"), new(3, 3, "arbeit", 0.5, "Lehrstellen fehlen")]));

    [Fact]
    public void Sort_OfNearDuplicates_ShowsOneOfThemEarly()
    {
        Lernkandidat[] same = [.. Enumerable.Range(1, 9).Select(i => new Lernkandidat(i, i, "mobilitaet", 0.95, $"Mehr Busse am Abend und am Wochenende{new string('!', i)}"))];
        Lernkandidat[] others = [new(20, 20, "wohnen", 0.6, "Die Mieten steigen jedes Jahr"), new(21, 21, "armut", 0.6, "Wer bezahlt das Mittagessen?")];

        var order = ReviewOrder.Sort([.. same, .. others]);

        Assert.Equal([1, 20, 21], order.Take(3));
        Assert.Equal(Enumerable.Range(1, 9).Select(i => (long)i).Concat([20, 21]).Order(), order.Order());
    }

    [Fact]
    public void Sort_OfOneLongDocument_LetsOthersInBetween()
    {
        string[] words = ["Radweg zum Hafen", "Licht am Bahnhof", "Kita in der Nordstadt", "Ärzte auf dem Land", "Deutschkurse am Abend", "Bänke im Park", "Rampe am Rathaus", "WLAN im Bus"];
        var document = words.Select((text, i) => new Lernkandidat(i + 1, 1, "mobilitaet", 0.9, text));

        var order = ReviewOrder.Sort([.. document, new(50, 2, "wohnen", 0.8, "Ein Haus für Wohngruppen")]);

        Assert.InRange(order.ToList().IndexOf(50), 1, 4);
    }

    [Fact]
    public void Sort_InAnyOrderOfInput_GivesTheSame()
    {
        Lernkandidat[] beitraege = [.. Enumerable.Range(1, 40).Select(i => new Lernkandidat(i, i % 5, i % 2 == 0 ? "wohnen" : "armut", i % 7 / 7.0, $"Vorschlag {i % 4} zum Park {i}"))];

        Assert.Equal(ReviewOrder.Sort(beitraege), ReviewOrder.Sort([.. beitraege.Reverse()]));
    }

    [Fact]
    public void Sort_OfOddTexts_DoesNotFail() =>
        Assert.Equal(3, ReviewOrder.Sort([new(1, 1, "wohnen", 0.5, "!"), new(2, 1, "wohnen", 0.5, ""), new(3, 1, "wohnen", 0.5, new string('x', 5000))]).Count);
}
