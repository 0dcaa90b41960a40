using System.Globalization;
using System.Security;
using System.Text;

namespace Fokuslupe.Analysis.Models.Evaluation;

/// <summary>Writes a picture in SVG: a few shapes, one typeface, numbers in the invariant culture. Units are pixels, y grows downwards.</summary>
internal sealed class Svg(double width)
{
    /// <summary>Colour of text and axes.</summary>
    public const string Ink = "#1f2933";

    /// <summary>Colour of what is said in passing.</summary>
    public const string Faint = "#6b7785";

    /// <summary>Colour of grids and diagonals.</summary>
    public const string Grid = "#d6dce3";

    /// <summary>Colours of series: told apart by people with any colour vision (Okabe and Ito 2008).</summary>
    public static readonly IReadOnlyList<string> Colours = ["#0072b2", "#d55e00", "#009e73"];

    private readonly StringBuilder _shapes = new();

    /// <summary>A line.</summary>
    public void Line(double x1, double y1, double x2, double y2, string colour = Ink, double strokeWidth = 1, bool dashed = false) =>
        Add($"<line x1=\"{x1:0.#}\" y1=\"{y1:0.#}\" x2=\"{x2:0.#}\" y2=\"{y2:0.#}\" stroke=\"{colour}\" stroke-width=\"{strokeWidth:0.#}\"{(dashed ? " stroke-dasharray=\"4 4\"" : "")}/>");

    /// <summary>A line through points.</summary>
    public void Path(IEnumerable<(double X, double Y)> points, string colour) =>
        Add($"<polyline points=\"{string.Join(' ', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.X:0.#},{point.Y:0.#}")))}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>");

    /// <summary>A filled rectangle.</summary>
    public void Box(double x, double y, double boxWidth, double height, string fill) =>
        Add($"<rect x=\"{x:0.#}\" y=\"{y:0.#}\" width=\"{boxWidth:0.#}\" height=\"{height:0.#}\" fill=\"{fill}\"/>");

    /// <summary>A filled circle.</summary>
    public void Dot(double x, double y, double radius, string fill) => Add($"<circle cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"{radius:0.#}\" fill=\"{fill}\"/>");

    /// <summary>Text on its baseline.</summary>
    /// <param name="x">Where it is anchored.</param>
    /// <param name="y">Baseline.</param>
    /// <param name="words">The words.</param>
    /// <param name="size">Height of the letters.</param>
    /// <param name="anchor"><c>start</c>, <c>middle</c> or <c>end</c>.</param>
    /// <param name="colour">Colour.</param>
    /// <param name="bold">Whether it is bold.</param>
    /// <param name="turned">Whether it runs upwards, slanted.</param>
    public void Text(double x, double y, string words, double size = 12, string anchor = "start", string colour = Ink, bool bold = false, bool turned = false) =>
        Add($"<text x=\"{x:0.#}\" y=\"{y:0.#}\" font-size=\"{size:0.#}\" text-anchor=\"{anchor}\" fill=\"{colour}\"{(bold ? " font-weight=\"bold\"" : "")}{(turned ? string.Create(CultureInfo.InvariantCulture, $" transform=\"rotate(-40 {x:0.#} {y:0.#})\"") : "")}>{SecurityElement.Escape(words)}</text>");

    /// <summary>The whole picture.</summary>
    /// <param name="height">Its height.</param>
    /// <param name="title">What it shows, for those who cannot see it.</param>
    public string ToString(double height, string title) => string.Create(
        CultureInfo.InvariantCulture,
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width:0}\" height=\"{height:0}\" viewBox=\"0 0 {width:0} {height:0}\" font-family=\"'DejaVu Sans',Verdana,sans-serif\" role=\"img\">\n<title>{SecurityElement.Escape(title)}</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n{_shapes}</svg>\n");

    private void Add(FormattableString shape) => _shapes.Append(shape.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
