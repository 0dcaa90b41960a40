using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsempfehlungen;

/// <summary>Names the source of a quotation so that a person finds it again.</summary>
internal static class Quelle
{
    /// <summary>«Fokusgruppe Wohnen, 14.06.2018, «Protokoll der 2. Sitzung», Zeile 37»; the characters where the line is not known.</summary>
    public static string Of(Beleg beleg) =>
        $"{Of(beleg.Sitzung)}, {(beleg.Zeile is { } zeile ? $"Zeile {zeile}" : $"Zeichen {beleg.Span.Start} bis {beleg.Span.End}")}";

    private static string Of(Sitzung sitzung) => string.Join(", ", new[]
    {
        sitzung.Gremium,
        sitzung.Datum is { } day ? Counted.Day(day) : "ohne Datum",
        string.IsNullOrWhiteSpace(sitzung.Titel) ? null : $"«{sitzung.Titel}»",
    }.OfType<string>());
}
