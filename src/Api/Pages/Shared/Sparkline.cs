using System.Globalization;

using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Fokuslupe.Api.Pages.Shared;

/// <summary>A row of small bars without axes, drawn by the server. All that share the years can be compared.</summary>
internal static class Sparkline
{
    private const int Bar = 6;
    private const int Gap = 2;
    private const int Height = 22;

    /// <param name="jahre">First and last year of the axis.</param>
    /// <param name="werte">A count a year; years without one have none.</param>
    /// <param name="most">The count that fills the height, at least 1.</param>
    /// <param name="einheit">What is counted: «Sitzungen».</param>
    public static IHtmlContent Draw((int Von, int Bis) jahre, IReadOnlyDictionary<int, int> werte, int most, string einheit)
    {
        var svg = Element("svg", ("class", "spark"), ("viewBox", $"0 0 {((jahre.Bis - jahre.Von + 1) * (Bar + Gap)) - Gap} {Height}"), ("role", "img"));
        svg.Attributes["width"] = Text(((jahre.Bis - jahre.Von + 1) * (Bar + Gap)) - Gap);
        svg.Attributes["height"] = Text(Height);
        svg.Attributes["aria-label"] = werte.Count == 0
            ? $"keine {einheit} mit Datum"
            : $"{einheit} je Jahr: {string.Join(", ", werte.OrderBy(wert => wert.Key).Select(wert => $"{wert.Key}: {wert.Value}"))}";
        for (var jahr = jahre.Von; jahr <= jahre.Bis; jahr++)
        {
            var wert = werte.GetValueOrDefault(jahr);
            var high = wert == 0 ? 1 : Math.Max(3, (int)Math.Round((double)Height * Math.Min(wert, most) / Math.Max(1, most)));
            svg.InnerHtml.AppendHtml(Element(
                "rect",
                ("class", wert == 0 ? "none" : "bar"),
                ("x", Text((jahr - jahre.Von) * (Bar + Gap))),
                ("y", Text(Height - high)),
                ("width", Text(Bar)),
                ("height", Text(high))));
        }

        return svg;
    }

    private static TagBuilder Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        var element = new TagBuilder(name);
        foreach (var (attribute, value) in attributes)
        {
            element.Attributes[attribute] = value;
        }

        return element;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
