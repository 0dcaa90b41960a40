using Fokuslupe.Api.Anliegen;

namespace Fokuslupe.Api.Pages.Anliegen;

/// <summary>Which Anliegen lies nearest to a point of the map.</summary>
internal sealed class Nachbarschaft(Landkarte karte)
{
    private readonly List<(string Id, double X, double Y)> _middles = [.. karte.Punkte
        .Where(punkt => punkt.Forderung.Anliegen is not null)
        .GroupBy(punkt => punkt.Forderung.Anliegen!, StringComparer.Ordinal)
        .Select(group => (group.Key, group.Average(punkt => punkt.Position.X), group.Average(punkt => punkt.Position.Y)))];

    /// <summary>Id of the nearest one but its own; null when there is no other.</summary>
    public string? Nearest(Kartenpunkt punkt) => _middles
        .Where(middle => middle.Id != punkt.Forderung.Anliegen)
        .Select(middle => (middle.Id, Distance: Square(middle.X - punkt.Position.X) + Square(middle.Y - punkt.Position.Y)))
        .DefaultIfEmpty()
        .MinBy(middle => middle.Distance)
        .Id;

    private static double Square(double value) => value * value;
}
