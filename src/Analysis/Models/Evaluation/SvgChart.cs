using System.Globalization;

namespace Fokuslupe.Analysis.Models.Evaluation;

/// <summary>A chart with two axes from 0 to 100 %, or a part of that.</summary>
/// <param name="svg">The picture it stands in.</param>
/// <param name="x">Left end of the horizontal axis.</param>
/// <param name="y">Lower end of the vertical axis.</param>
/// <param name="across">Shares at both ends of the horizontal axis.</param>
/// <param name="up">Shares at both ends of the vertical axis.</param>
internal sealed class SvgChart(Svg svg, double x, double y, (double From, double To) across, (double From, double To) up)
{
    private const double Width = 360;
    private const double Height = 240;
    private const double LegendWidth = 150;

    /// <summary>Space that a chart takes with its titles.</summary>
    public const double Room = Height + 110;

    private int _series;

    /// <summary>Draws the axes.</summary>
    /// <param name="title">What the chart shows.</param>
    /// <param name="horizontal">What lies on the horizontal axis.</param>
    /// <param name="ticks">Shares marked on it.</param>
    /// <param name="step">Distance of the marks on the vertical axis.</param>
    public void Axes(string title, string horizontal, IReadOnlyList<double> ticks, double step = 0.1)
    {
        svg.Text(x - 40, y - Height - 20, title, 14, bold: true);
        for (var share = up.From; share <= up.To + 1e-9; share += step)
        {
            svg.Line(x, Y(share), x + Width, Y(share), Svg.Grid);
            svg.Text(x - 8, Y(share) + 4, Percent(share), 11, "end", Svg.Faint);
        }

        foreach (var tick in ticks)
        {
            svg.Line(X(tick), y, X(tick), y + 4, Svg.Faint);
            svg.Text(X(tick), y + 18, Percent(tick), 11, "middle", Svg.Faint);
        }

        svg.Line(x, y, x + Width, y);
        svg.Text(x + (Width / 2), y + 36, horizontal, 11, "middle", Svg.Faint);
    }

    /// <summary>Draws a series; its name stands below the chart in its colour.</summary>
    public void Series(string name, IReadOnlyList<(double Across, double Up)> points)
    {
        var colour = Svg.Colours[_series % Svg.Colours.Count];
        svg.Path(points.Select(point => (X(point.Across), Y(point.Up))), colour);
        svg.Box(x + (_series * LegendWidth), y + 47, 12, 4, colour);
        svg.Text(x + 18 + (_series++ * LegendWidth), y + 54, name, 11);
    }

    /// <summary>Draws dots whose area tells how many texts stand behind them, in the colour of the next series.</summary>
    public void Dots(string name, IReadOnlyList<(double Across, double Up, double Share)> dots)
    {
        foreach (var (horizontal, vertical, share) in dots)
        {
            svg.Dot(X(horizontal), Y(vertical), 3 + (20 * Math.Sqrt(share)), Svg.Colours[_series % Svg.Colours.Count] + "99");
        }

        Series(name, [.. dots.Select(dot => (dot.Across, dot.Up))]);
    }

    /// <summary>Draws the line on which both axes say the same.</summary>
    public void Diagonal() => svg.Line(X(across.From), Y(across.From), X(across.To), Y(across.To), Svg.Faint, dashed: true);

    /// <summary>Marks a point of the latest series; the words stand in its colour in the lower left corner.</summary>
    public void Mark(double horizontal, double vertical, string words)
    {
        var colour = Svg.Colours[(_series - 1) % Svg.Colours.Count];
        svg.Line(X(horizontal), y, X(horizontal), Y(vertical), colour, dashed: true);
        svg.Dot(X(horizontal), Y(vertical), 4, colour);
        svg.Text(x + 8, y - 8 - ((_series - 1) * 16), words, 11, "start", colour);
    }

    private static string Percent(double share) => share.ToString("0 %", CultureInfo.InvariantCulture);

    private double X(double share) => x + (Width * (Math.Clamp(share, across.From, across.To) - across.From) / (across.To - across.From));

    private double Y(double share) => y - (Height * (Math.Clamp(share, up.From, up.To) - up.From) / (up.To - up.From));
}
