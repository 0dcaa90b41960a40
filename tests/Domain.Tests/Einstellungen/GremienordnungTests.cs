namespace Fokuslupe.Domain.Tests.Einstellungen;

public sealed class GremienordnungTests
{
    private static readonly string[] Namen = ["Fokusgruppe Wohnen", "FG Wohnen", "Wohnen", "FG Mobilität", "Steuerungsgruppe"];

    [Fact]
    public void Umbenennen_ToTheNameOfAnother_MakesThemOneWithAllSpellings()
    {
        var ordnung = Gremienordnung.Vorgabe
            .Umbenennen("Wohnen", "FG Wohnen")
            .Faerben("FG Wohnen", Gremienfarbe.Gruen)
            .Umbenennen("FG Wohnen", "Fokusgruppe Wohnen");

        Assert.All(["Wohnen", "FG Wohnen", "Fokusgruppe Wohnen"], name => Assert.Equal("Fokusgruppe Wohnen", ordnung.NameVon(name)));
        Assert.Equal(Gremienfarbe.Gruen, ordnung.FarbeVon("Fokusgruppe Wohnen"));
        Assert.Empty(ordnung.Maengel([]));
    }

    [Fact]
    public void Umbenennen_ToASpellingOfItsOwn_KeepsAllSpellings()
    {
        var ordnung = Gremienordnung.Vorgabe.Umbenennen("FG Wohnen", "Fokusgruppe Wohnen").Umbenennen("Fokusgruppe Wohnen", "FG Wohnen");

        Assert.Equal("FG Wohnen", ordnung.NameVon("Fokusgruppe Wohnen"));
        Assert.Equal("FG Wohnen", ordnung.NameVon("FG Wohnen"));
    }

    [Fact]
    public void Loesen_OfASpelling_MakesItAGremiumOfItsOwn()
    {
        var ordnung = Gremienordnung.Vorgabe.Umbenennen("FG Wohnen", "Fokusgruppe Wohnen").Loesen("FG Wohnen");

        Assert.Equal("FG Wohnen", ordnung.NameVon("FG Wohnen"));
    }

    /// <summary>Whatever is renamed, merged and released in whatever order: a name stands for itself, so that nothing is counted under two names.</summary>
    [Fact]
    public void NameVon_AfterAnyChanges_StandsForItself()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var ordnung = Gremienordnung.Vorgabe;
            for (var step = 0; step < 12; step++)
            {
                var (one, other) = (Namen[Pick(seed, step, 1)], Namen[Pick(seed, step, 2)]);
                ordnung = Pick(seed, step, 3) switch
                {
                    0 => ordnung.Loesen(one),
                    1 => ordnung.Faerben(ordnung.NameVon(one), Gremienfarbe.Blau),
                    _ => ordnung.Umbenennen(ordnung.NameVon(one), other),
                };

                Assert.All(Namen, name => Assert.Equal(ordnung.NameVon(name), ordnung.NameVon(ordnung.NameVon(name))));
                Assert.Empty(ordnung.Maengel([]));
            }
        }
    }

    [Fact]
    public void Maengel_OfAChain_NamesIt()
    {
        var ordnung = new Gremienordnung { Schreibweisen = new Dictionary<string, string> { ["A"] = "B", ["B"] = "C" } };

        Assert.Contains("«B»", Assert.Single(ordnung.Maengel([])), StringComparison.Ordinal);
    }

    private static int Pick(int seed, int step, int salt) => (int)(((uint)((seed * 7919) + (step * 104729) + (salt * 1299709)) * 2654435761u >> 16) % 5);
}
