using System.Text.Json;

namespace Fokuslupe.Api.Pages.Shared;

/// <summary>A picture of numbers with its table, for the partial _Diagramm. The table is what readers without script, print and screen readers get.</summary>
/// <param name="Titel">What it shows, as a heading.</param>
/// <param name="Art">How it is drawn.</param>
/// <param name="Kategorien">Labels of the axis: years, names.</param>
/// <param name="Reihen">Lines or colours.</param>
internal sealed record Diagramm(string Titel, Diagrammart Art, IReadOnlyList<string> Kategorien, IReadOnlyList<Diagrammreihe> Reihen)
{
    /// <summary>Head of the table's first column.</summary>
    public string Spalte { get; init; } = "Jahr";

    /// <summary>What is counted.</summary>
    public string Einheit { get; init; } = "Beiträge";

    /// <summary>True: the series stand on one another.</summary>
    public bool Gestapelt { get; init; }

    /// <summary>True: the table has a row for each line or colour, which suits long names, else one for each category.</summary>
    public bool ZeileJeReihe { get; init; }

    /// <summary>The values as a table.</summary>
    public (IEnumerable<string> Spalten, IEnumerable<(string Name, IEnumerable<double?> Werte)> Zeilen) Tabelle => ZeileJeReihe
        ? (Kategorien, Reihen.Select(reihe => (reihe.Name, reihe.Werte.AsEnumerable())))
        : (Reihen.Select(reihe => reihe.Name), Kategorien.Select((name, index) => (name, Reihen.Select(reihe => reihe.Werte[index]))));

    /// <summary>What the script draws from; safe inside a script element.</summary>
    public string Json => JsonSerializer.Serialize(new { Art, Kategorien, Reihen, Einheit, Gestapelt }, Options);

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };
}

/// <summary>One line or colour of a <see cref="Diagramm"/>.</summary>
/// <param name="Name">Its name in legend and table.</param>
/// <param name="Werte">One value a category; null where there is none.</param>
/// <param name="Handlungsfeld">Id of the field whose colour it takes; null for one of the palette.</param>
internal sealed record Diagrammreihe(string Name, IReadOnlyList<double?> Werte, string? Handlungsfeld = null)
{
    /// <summary>Number of its colour in the palette, from 1; null for the next.</summary>
    public int? Farbe { get; init; }
}

/// <summary>Kinds of <see cref="Diagramm"/>.</summary>
internal enum Diagrammart
{
    /// <summary>Lines over time.</summary>
    Linien,

    /// <summary>Upright bars, for a course.</summary>
    Saeulen,

    /// <summary>Bars that lie, for names.</summary>
    Balken,
}
