using Fokuslupe.Analysis.Handlungsempfehlungen;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Tests.Handlungsempfehlungen;

public sealed class RelevanzvorschlagTests
{
    [Theory]
    [InlineData(1, 1, 0, 100, Steuerungsrelevanz.Gering)]
    [InlineData(2, 1, 0, 0, Steuerungsrelevanz.Gering)]
    [InlineData(2, 1, 2, 0, Steuerungsrelevanz.Mittel)]
    [InlineData(2, 2, 0, 0, Steuerungsrelevanz.Mittel)]
    [InlineData(3, 3, 1, 0, Steuerungsrelevanz.Mittel)]
    [InlineData(3, 3, 2, 0, Steuerungsrelevanz.Hoch)]
    [InlineData(4, 2, 2, 0, Steuerungsrelevanz.Hoch)]
    public void Proposal_ByBreadthAndYears_IgnoresOneLoudEvening(int sitzungen, int gremien, int years, int punkte, Steuerungsrelevanz expected) =>
        Assert.Equal(expected, Relevanzvorschlag.Proposal(Relevanzvorschlag.Of("Radwege bauen", Recurring(sitzungen, gremien, years, punkte), 0, 0)));

    [Fact]
    public void Proposal_WhatLandOrBundDecide_IsLessRelevant()
    {
        var kriterien = Relevanzvorschlag.Of("Gesetzlichen Mindestlohn anheben", Recurring(4, 2, 2, 0), 3, 0);

        Assert.Equal(Steuerungsrelevanz.Mittel, Relevanzvorschlag.Proposal(kriterien));
        Assert.Contains(new Kriterium("Gegenstimmen", "3 Beiträge, abzuwägen", 0), kriterien);
        Assert.Equal(("Summe", "steuerungsrelevant", "+3"), Relevanzvorschlag.Rows(kriterien).Last());
    }

    private static Wiederkehr Recurring(int sitzungen, int gremien, int years, int punkte) => new()
    {
        Beitraege = sitzungen,
        Sitzungen = sitzungen,
        Gremien = [.. Enumerable.Range(1, gremien).Select(number => $"Fokusgruppe {number}")],
        Jahre = [.. new[] { 2018, 2018 + years }.Distinct()],
        Punkte = punkte,
    };
}
