using System.Globalization;
using System.Text.Json;

using Fokuslupe.Domain;

namespace Fokuslupe.Testing.Reading;

/// <summary>A document with the spans, and where written the head data, that people read in it.</summary>
public sealed record GoldDocument(string File, IReadOnlyList<GoldBeitrag> Beitraege, Kopfdaten? Kopfdaten)
{
    /// <summary>The documents of a folder that have a gold file, by name.</summary>
    public static IReadOnlyList<GoldDocument> In(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.gold.jsonl").Order(StringComparer.Ordinal).Select(Read)];

    private static GoldDocument Read(string goldFile)
    {
        var stem = goldFile[..^".gold.jsonl".Length];
        var file = new[] { ".txt", ".md", ".csv" }.Select(ending => stem + ending).First(System.IO.File.Exists);
        var meta = stem + ".meta.json";
        return new GoldDocument(
            file,
            [.. System.IO.File.ReadLines(goldFile).Where(line => line.Length > 0).Select(Beitrag)],
            System.IO.File.Exists(meta) ? Kopf(System.IO.File.ReadAllText(meta)) : null);
    }

    private static GoldBeitrag Beitrag(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new GoldBeitrag(
            new TextSpan(root.GetProperty("start").GetInt32(), root.GetProperty("end").GetInt32()),
            root.GetProperty("text").GetString()!,
            Text(root, "abschnitt"),
            Codes.Parse<Bezug>(root.GetProperty("bezug").GetString()!),
            Number(root, "these"),
            Number(root, "punkte"));
    }

    private static Kopfdaten Kopf(string text)
    {
        using var json = JsonDocument.Parse(text);
        var root = json.RootElement;
        return new Kopfdaten
        {
            Titel = Text(root, "titel"),
            Gremium = Text(root, "gremium"),
            Datum = Day(Text(root, "datum")),
            Sitzung = Number(root, "sitzung"),
            NaechsteSitzung = Day(Text(root, "naechste_sitzung")),
            Beratungsfolge = [.. root.GetProperty("beratungsfolge").EnumerateArray()
                .Select(step => new Beratung(Day(Text(step, "datum"))!.Value, Text(step, "gremium")!))],
        };
    }

    private static string? Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static int? Number(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt32() : null;

    private static DateOnly? Day(string? text) =>
        text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>One contribution as people read it.</summary>
public sealed record GoldBeitrag(TextSpan Span, string Text, string? Abschnitt, Bezug Bezug, int? These, int? Punkte);
