using System.Globalization;

using Fokuslupe.Domain;

namespace Fokuslupe.Api.Handlungsempfehlungen;

/// <summary>A recommendation as it stands in the form; whatever was typed is in it, be it right or wrong.</summary>
internal sealed class Empfehlungsformular
{
    /// <summary>The state that was edited.</summary>
    public int Version { get; set; }

    public string? Titel { get; set; }

    public string? Massnahme { get; set; }

    public string? Adressat { get; set; }

    /// <summary>One on each line.</summary>
    public string? Zielgruppen { get; set; }

    public string? Steuerungsrelevanz { get; set; }

    public string? BeratungDatum { get; set; }

    public string? BeratungGremium { get; set; }

    /// <summary>Codes of the members that new drafts leave as they are.</summary>
    public List<string> Gesperrt { get; set; } = [];

    public List<Satzfeld> Saetze { get; set; } = [];

    public List<Kriteriumsfeld> Kriterien { get; set; } = [];

    /// <summary>Index of the sentence for which Belege are being chosen.</summary>
    public int? Wahl { get; set; }

    /// <summary>Words that restrict what can be chosen.</summary>
    public string? Suche { get; set; }

    public static Empfehlungsformular From(Handlungsempfehlung empfehlung) => new()
    {
        Version = empfehlung.Version,
        Titel = empfehlung.Titel,
        Massnahme = empfehlung.Massnahme,
        Adressat = empfehlung.Adressat,
        Zielgruppen = string.Join('\n', empfehlung.Zielgruppen),
        Steuerungsrelevanz = empfehlung.Steuerungsrelevanz.Code(),
        BeratungDatum = empfehlung.NaechsteBeratung?.Datum.ToString("O", CultureInfo.InvariantCulture),
        BeratungGremium = empfehlung.NaechsteBeratung?.Gremium,
        Gesperrt = [.. empfehlung.Gesperrt.Select(teil => teil.Code())],
        Saetze = [.. empfehlung.Begruendung.Select(Satzfeld.From)],
        Kriterien = [.. empfehlung.Kriterien.Select(kriterium => new Kriteriumsfeld { Name = kriterium.Name, Wert = kriterium.Wert, Gewicht = kriterium.Gewicht })],
    };

    /// <summary>What the form lacks, in sentences that say what to do.</summary>
    public IEnumerable<string> Fehler()
    {
        if (string.IsNullOrWhiteSpace(Titel))
        {
            yield return "Bitte geben Sie der Empfehlung einen Titel.";
        }

        if (string.IsNullOrWhiteSpace(Massnahme))
        {
            yield return "Bitte beschreiben Sie die Maßnahme.";
        }

        if (string.IsNullOrWhiteSpace(Adressat))
        {
            yield return "Bitte nennen Sie, an wen sich die Empfehlung richtet.";
        }

        if (!string.IsNullOrWhiteSpace(BeratungDatum) && Datum is null)
        {
            yield return "Bitte geben Sie den Tag der Beratung als Datum an, etwa 01.06.2026.";
        }

        if (Kriterien.Exists(kriterium => !string.IsNullOrWhiteSpace(kriterium.Name) && !(Math.Abs((long)(kriterium.Gewicht ?? long.MaxValue)) <= HandlungsempfehlungPut.MaxGewicht)))
        {
            yield return $"Bitte geben Sie jedem Kriterium ein Gewicht von −{HandlungsempfehlungPut.MaxGewicht} bis {HandlungsempfehlungPut.MaxGewicht}.";
        }
    }

    /// <summary>The change that the form asks for.</summary>
    public HandlungsempfehlungPut ToPut() => new(
        Text(Titel),
        Text(Massnahme),
        [.. Saetze.Where(satz => !satz.IstLeer).Select(satz => new SatzPut(Text(satz.Text), satz.Ids, satz.Gesperrt, string.IsNullOrEmpty(satz.Teil) ? null : satz.Teil))],
        Text(Adressat),
        [.. Text(Zielgruppen).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
        Steuerungsrelevanz,
        null,
        [.. Kriterien.Where(kriterium => !string.IsNullOrWhiteSpace(kriterium.Name)).Select(kriterium => new Kriterium(Text(kriterium.Name), Text(kriterium.Wert), kriterium.Gewicht ?? 0))],
        Gesperrt)
    {
        NaechsteBeratung = Datum is { } datum ? new(datum, Text(BeratungGremium)) : null,
    };

    private DateOnly? Datum => DateOnly.TryParseExact(BeratungDatum, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Without the blanks around it and with the line ends that everything here has.</summary>
    private static string Text(string? value) => (value ?? "").ReplaceLineEndings("\n").Trim();
}

/// <summary>A sentence in the form.</summary>
internal sealed class Satzfeld
{
    public string? Text { get; set; }

    /// <summary>Ids of its Beitraege, commas between.</summary>
    public string? Belege { get; set; }

    public bool Gesperrt { get; set; }

    /// <summary>Code of what it is about; empty for one that a person added.</summary>
    public string? Teil { get; set; }

    /// <summary>Ids of its Beitraege.</summary>
    public IReadOnlyList<long> Ids
    {
        get => [.. (Belege ?? "").Split(',').Select(id => long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0).Where(id => id > 0).Distinct()];
        set => Belege = string.Join(',', value);
    }

    /// <summary>True when nothing is written; such a sentence is not stored.</summary>
    public bool IstLeer => string.IsNullOrWhiteSpace(Text);

    public static Satzfeld From(Begruendungssatz satz) =>
        new() { Text = satz.Text, Ids = satz.Beitraege, Gesperrt = satz.Gesperrt, Teil = satz.Teil?.Code() };
}

/// <summary>A criterion in the form.</summary>
internal sealed class Kriteriumsfeld
{
    public string? Name { get; set; }

    public string? Wert { get; set; }

    public int? Gewicht { get; set; }

    /// <summary>True when nothing is written, as in the row for a further one.</summary>
    public bool IstLeer => string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(Wert);
}
