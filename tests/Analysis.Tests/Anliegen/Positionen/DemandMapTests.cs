using Fokuslupe.Analysis.Anliegen;

namespace Fokuslupe.Analysis.Tests.Anliegen;

public sealed class DemandMapTests
{
    private static readonly string[] Dinge =
    [
        "Rufbus zur Haltestelle", "Radweg mit Beleuchtung", "Kita am Nachmittag", "Wohnheim für Azubis", "Arztpraxis ohne Wartezeit",
        "Spielplatz mit Schatten", "Sprachkurs neben der Schicht", "Hallenbad statt Freibad",
    ];

    private static readonly string[] Orte = ["Nord", "Süd", "Ost", "West", "Dorf", "Kreis"];

    private readonly DemandMap _map = new(TinyCatalogue.Matcher);

    [Fact]
    public void Place_InAnyOrder_GivesTheSameFinitePositions()
    {
        var (forderungen, anliegen) = Sample();

        var first = _map.Place(forderungen, anliegen);
        var second = new DemandMap(TinyCatalogue.Matcher).Place([.. forderungen.Reverse()], anliegen);

        Assert.Equal(forderungen.Select(one => one.Id), first.Select(one => one.Beitrag));
        Assert.Equal(first, second);
        Assert.All(first, one => Assert.True(Math.Abs(one.X) <= 1 && Math.Abs(one.Y) <= 1));
        Assert.Equal(first.Count, first.Select(one => (one.X, one.Y)).Distinct().Count());
    }

    [Fact]
    public void Place_OfOneAnliegen_LiesTogether()
    {
        var (forderungen, anliegen) = Sample();
        var positions = _map.Place(forderungen, anliegen);

        var pairs = positions.SelectMany((a, i) => positions.Skip(i + 1).Select(b => (
            Same: anliegen.TryGetValue(a.Beitrag, out var id) && anliegen.GetValueOrDefault(b.Beitrag) == id,
            Distance: Math.Sqrt(Math.Pow(a.X - b.X, 2) + Math.Pow(a.Y - b.Y, 2))))).ToList();

        Assert.True(3 * pairs.Where(pair => pair.Same).Average(pair => pair.Distance) < pairs.Where(pair => !pair.Same).Average(pair => pair.Distance));
    }

    [Fact]
    public void Place_OfLikeOpenOnes_LiesNearerThanAtRandom()
    {
        var (forderungen, _) = Sample();
        var positions = _map.Place(forderungen, new Dictionary<long, string>()).ToDictionary(one => one.Beitrag);

        var pairs = forderungen.SelectMany((a, i) => forderungen.Skip(i + 1).Select(b => (
            Same: a.Text.Split(' ')[0] == b.Text.Split(' ')[0],
            Distance: Math.Sqrt(Math.Pow(positions[a.Id].X - positions[b.Id].X, 2) + Math.Pow(positions[a.Id].Y - positions[b.Id].Y, 2))))).ToList();

        Assert.True(1.5 * pairs.Where(pair => pair.Same).Average(pair => pair.Distance) < pairs.Where(pair => !pair.Same).Average(pair => pair.Distance));
    }

    [Fact]
    public void Place_NoneOneAndTheSameTwice_IsInTheMiddle()
    {
        Assert.Empty(_map.Place([], new Dictionary<long, string>()));
        var one = new Forderung(7, "", "wohnen");
        Assert.Equal([new Position(7, 0, 0)], _map.Place([one, one], new Dictionary<long, string>()));
    }

    private static (IReadOnlyList<Forderung> Forderungen, IReadOnlyDictionary<long, string> Anliegen) Sample()
    {
        List<Forderung> forderungen = [.. Dinge.SelectMany((ding, i) => Orte.Select((ort, j) =>
            new Forderung((i * Orte.Length) + j + 1, $"{ding} {ort}", "mobilitaet")))];

        // The last of each stays open.
        return (forderungen, forderungen.Where(one => one.Id % Orte.Length != 0)
            .ToDictionary(one => one.Id, one => $"anliegen-{(one.Id - 1) / Orte.Length}"));
    }
}
