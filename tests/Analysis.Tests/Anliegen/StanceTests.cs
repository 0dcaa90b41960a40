using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Analysis.Features;

namespace Fokuslupe.Analysis.Tests.Anliegen;

public sealed class StanceTests
{
    private static readonly Stance Learnt = Stance.Train([
        .. Texts("Barrieren abbauen", "Barrieren abbauen im Amt", "Hürden abbauen", "Zugang für alle").Select(text => (text, true)),
        .. Texts("Hände weg vom Rathaus", "Hände weg von der Schule", "Schluss damit", "Schluss mit Prüfungen").Select(text => (text, false))]);

    [Theory]
    [InlineData("Barrieren abbauen", -1, 1)]
    [InlineData("Hände weg", 0, -1)]
    [InlineData("Schluss", -1, -1)]
    [InlineData("Unbekanntes", 0, 0)]
    public void Of_WhatWasLearnt_CorrectsTheWords(string text, int spoken, int expected) =>
        Assert.Equal(expected, Learnt.Of(TinyCatalogue.Extractor.Extract(text).Features, spoken));

    [Fact]
    public void Of_NothingLearnt_LeavesTheWordsTheirSay() =>
        Assert.Equal(-1, Stance.Unlearnt.Of(TinyCatalogue.Extractor.Extract("Barrieren abbauen").Features, -1));

    private static IEnumerable<Feature[]> Texts(params string[] texts) => texts.Select(text => TinyCatalogue.Extractor.Extract(text).Features.ToArray());
}
