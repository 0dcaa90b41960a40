using System.Text.Json;
using System.Text.Json.Serialization;

using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Corpora;

/// <summary>A complete Protokoll with what people read in it.</summary>
public sealed record GoldProtokoll
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Path of the document.</summary>
    public required string Pfad { get; init; }

    /// <summary>File name without ending: its id in the corpus.</summary>
    public string Name => Path.GetFileNameWithoutExtension(Pfad);

    /// <summary>Head data; null where no <c>.meta.json</c> lies beside the document.</summary>
    public required GoldKopfdaten? Kopfdaten { get; init; }

    /// <summary>The contributions in the order of the document.</summary>
    public required IReadOnlyList<GoldBeitrag> Beitraege { get; init; }

    /// <summary>Reads <c>NAME.gold.jsonl</c> and <c>NAME.meta.json</c> beside a document.</summary>
    /// <exception cref="CorpusException">A row of the gold file cannot be read.</exception>
    public static GoldProtokoll Read(string document)
    {
        var stem = Path.Combine(Path.GetDirectoryName(document) ?? "", Path.GetFileNameWithoutExtension(document));
        var meta = stem + ".meta.json";
        return new GoldProtokoll
        {
            Pfad = document,
            Kopfdaten = File.Exists(meta) ? JsonSerializer.Deserialize<GoldKopfdaten>(File.ReadAllText(meta), Json) : null,
            Beitraege = [.. File.ReadLines(stem + ".gold.jsonl").Select((line, index) => ReadRow(stem + ".gold.jsonl", index + 1, line))],
        };
    }

    private static GoldBeitrag ReadRow(string file, int line, string json)
    {
        try
        {
            return JsonSerializer.Deserialize<GoldBeitrag>(json, Json) ?? throw new CorpusException(file, line, null, "the row is empty.");
        }
        catch (JsonException exception)
        {
            throw new CorpusException(file, line, exception.Path, exception.Message);
        }
    }
}

/// <summary>A contribution as people read and coded it.</summary>
public sealed record GoldBeitrag
{
    /// <summary>First UTF-16 unit in the decoded text.</summary>
    public required int Start { get; init; }

    /// <summary>Unit after the last.</summary>
    public required int End { get; init; }

    /// <summary>The span, lines and end-of-line hyphens joined.</summary>
    public required string Text { get; init; }

    /// <summary>Nearest heading, or the column that orders the cards.</summary>
    public string? Abschnitt { get; init; }

    /// <summary>Kind of place.</summary>
    public required Bezug Bezug { get; init; }

    /// <summary>Number of the These above.</summary>
    public int? These { get; init; }

    /// <summary>Id of the Handlungsfeld.</summary>
    public required string Feld { get; init; }

    /// <summary>Ids of further fields.</summary>
    public IReadOnlyList<string> Weitere { get; init; } = [];

    /// <summary>Ids of Querschnittsthemen.</summary>
    public IReadOnlyList<string> Quer { get; init; } = [];

    /// <summary>Art.</summary>
    public required Art Art { get; init; }

    /// <summary>Stance to the These.</summary>
    public required Haltung Haltung { get; init; }

    /// <summary>Id of the Anliegen in <c>protokolle/anliegen.tsv</c>, or null.</summary>
    public string? Anliegen { get; init; }

    /// <summary>Votes, or null.</summary>
    public int? Punkte { get; init; }

    /// <summary>Where it stands.</summary>
    [JsonIgnore]
    public TextSpan Span => new(Start, End);
}

/// <summary>Head data of a <c>.meta.json</c>.</summary>
public sealed record GoldKopfdaten
{
    /// <summary>Title.</summary>
    public string? Titel { get; init; }

    /// <summary>Gremium in its uniform spelling.</summary>
    public string? Gremium { get; init; }

    /// <summary>Day of the Sitzung.</summary>
    public DateOnly? Datum { get; init; }

    /// <summary>Number of the Sitzung.</summary>
    public int? Sitzung { get; init; }

    /// <summary>Day of the next Sitzung.</summary>
    [JsonPropertyName("naechste_sitzung")]
    public DateOnly? NaechsteSitzung { get; init; }

    /// <summary>Dates of committees.</summary>
    public IReadOnlyList<Beratung> Beratungsfolge { get; init; } = [];

    /// <summary>Persons named, fullest form, without title.</summary>
    public IReadOnlyList<string> Personen { get; init; } = [];

    /// <summary>Addresses and numbers as written.</summary>
    public IReadOnlyList<string> Kontakte { get; init; } = [];
}
