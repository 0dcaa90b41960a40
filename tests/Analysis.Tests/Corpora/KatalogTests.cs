using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Domain;
using Fokuslupe.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Fokuslupe.Analysis.Tests.Corpora;

/// <summary>What holds for every Katalog that can be stored, and for those of the corpus.</summary>
public sealed class KatalogTests
{
    private static readonly Handlungsfeld[] Felder = [.. "abcde".Select(letter => new Handlungsfeld(letter.ToString(), letter.ToString(), ""))];

    private static readonly Arbitrary<Katalog> Kataloge = (
        from chapters in Gen.Choose(0, 4)
        from rows in Gen.Choose(-1, 4).ArrayOf(Felder.Length)
        from jahr in Gen.Choose(1980, 2110)
        from bis in Gen.Choose(1980, 2110)
        select new Katalog(jahr, [.. Enumerable.Range(0, chapters).Select(chapter => new Katalogeintrag(
            $"Kapitel {chapter}", [.. Felder.Where((_, index) => rows[index] == chapter || (rows[index] == 4 && chapter < 2)).Select(feld => feld.Id)]))])
        {
            Id = "eigen-1",
            Name = "Bericht",
            Bis = bis > 2080 ? null : bis,
        }).ToArbitrary();

    [Fact]
    public void Maengel_OfAnyKatalog_AreNoneExactlyWhenEveryFieldStandsOnceOrIsMissing() => Prop.ForAll(Kataloge, katalog =>
    {
        var inOrder = new Katalogliste { Kataloge = [katalog] }.Maengel(Felder).Count == 0;
        var placed = katalog.Eintraege.SelectMany(eintrag => eintrag.Felder).ToList();
        var rules = placed.Count == placed.Distinct().Count()
            && katalog.Eintraege.Count > 0 && katalog.Eintraege.All(eintrag => eintrag.Felder.Count > 0)
            && katalog.Jahr is >= 1990 and <= 2100 && (katalog.Bis is null || (katalog.Bis >= katalog.Jahr && katalog.Bis <= 2100));
        return inOrder == rules;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Fehlende_AndThoseInChapters_MakeUpAllFields() => Prop.ForAll(Kataloge, katalog =>
    {
        var missing = katalog.Fehlende(Felder).Select(feld => feld.Id).ToHashSet();
        return Felder.All(feld => missing.Contains(feld.Id) == (katalog.EintragVon(feld.Id) is null));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Corpus_Kataloge_LeaveNoFieldOut()
    {
        var ordnung = FeldordnungFile.Read(Repository.PathOf("corpora", "handlungsfelder.yaml"));

        Assert.All(ordnung.Kataloge, katalog => Assert.Empty(katalog.Fehlende(ordnung.Felder)));
    }
}
