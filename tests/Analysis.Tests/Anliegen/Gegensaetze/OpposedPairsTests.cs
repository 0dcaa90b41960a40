using Fokuslupe.Analysis.Anliegen;

namespace Fokuslupe.Analysis.Tests.Anliegen;

public sealed class OpposedPairsTests
{
    private static readonly Domain.Anliegen[] Katalog =
    [
        new("parken-mehr", "Parkplätze bauen", "mobilitaet", ["parken-weniger"], Bekannt: true),
        new("parken-weniger", "Parkplätze abschaffen", "mobilitaet", [], Bekannt: true),
        new("rufbus", "Rufbus einführen", "mobilitaet", [], Bekannt: true),
        new("parken-anders", "Parkplätze verlegen", "mobilitaet", ["parken-mehr"], Bekannt: true),
    ];

    [Fact]
    public void Count_OpposedInOneGroup_CountsEachPairOnce() =>
        Assert.Equal(2, OpposedPairs.Count([1, 1, 1, 1, 1, 2], ["parken-mehr", "parken-weniger", "parken-weniger", "rufbus", null, "parken-mehr"], Katalog));

    [Fact]
    public void Count_OpposedApart_CountsNothing() =>
        Assert.Equal(0, OpposedPairs.Count([1, 2, 2], ["parken-mehr", "parken-weniger", "rufbus"], Katalog));

    [Fact]
    public void Families_OpposedThroughAnother_StandTogether()
    {
        var families = new OpposedFamilies(Katalog);

        Assert.Equal(["parken-anders", "parken-anders", "rufbus", "parken-anders"], Katalog.Select(families.Of));
    }
}
