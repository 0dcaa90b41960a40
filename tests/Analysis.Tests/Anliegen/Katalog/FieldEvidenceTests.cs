using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Tests.Anliegen;

public sealed class FieldEvidenceTests
{
    private static readonly FieldEvidence Evidence = new(TinyCatalogue.Matcher.Katalog);

    [Theory]
    [InlineData("wohnen", 0f, 1f)]
    [InlineData("mobilitaet", 1f, 0f)]
    [InlineData("", 0f, 0f)]
    [InlineData("gesundheit", 0f, 0f)]
    public void Of_OneField_IsFullEvidenceForItAlone(string feld, float mobilitaet, float wohnen) =>
        Assert.Equal([mobilitaet, wohnen], Of(new Forderung(1, "", feld)));

    [Fact]
    public void Of_AVerteilung_GrowsWithTheProbabilityAndOverridesTheField()
    {
        var certain = Of(With(1, 0));
        var likely = Of(With(0.7, 0.3));
        var even = Of(With(0.5, 0.5));

        Assert.Equal([1f, 0f], certain);
        Assert.True(likely[0] > even[0] && even[0] == even[1] && likely[1] > 0);
    }

    [Fact]
    public void Match_UnsureField_GivesWayToTheWords()
    {
        var demand = new Forderung(1, "Rufbus", "wohnen") { Verteilung = [new Anteil("wohnen", 0.55), new Anteil("mobilitaet", 0.45)] };

        Assert.Equal("mobilitaet-rufbus", Assert.Single(TinyCatalogue.Matcher.Match([demand])).Anliegen);
    }

    private static Forderung With(double mobilitaet, double wohnen) =>
        new(1, "", "wohnen") { Verteilung = [new Anteil("mobilitaet", mobilitaet), new Anteil("wohnen", wohnen)] };

    private static float[] Of(Forderung forderung)
    {
        var evidence = new float[Evidence.Count];
        Evidence.Of(forderung, evidence);
        return evidence;
    }
}
