using Fokuslupe.Testing;

namespace Fokuslupe.Api.Tests.Support;

/// <summary>Documents for tests.</summary>
internal static class Sample
{
    /// <summary>Minutes in Markdown, also the template of the other formats.</summary>
    public const string Markdown = """
        # Protokoll der 3. Sitzung der Fokusgruppe Wohnen

        Datum: 14.03.2024

        ## Was fehlt im Quartier?

        - Es gibt zu wenige kleine Wohnungen für Alleinstehende
        - Der Kreis soll mehr barrierefreie Wohnungen fördern
        - Wer kümmert sich um die leerstehenden Häuser?

        ## Ideen für den Nahverkehr

        - Der Bus muss auch am Wochenende fahren
        - Mehr überdachte Fahrradständer am Bahnhof
        """;

    /// <summary>What every format has to yield.</summary>
    public static readonly IReadOnlyList<string> Beitraege =
    [
        "Es gibt zu wenige kleine Wohnungen für Alleinstehende",
        "Der Kreis soll mehr barrierefreie Wohnungen fördern",
        "Wer kümmert sich um die leerstehenden Häuser?",
        "Der Bus muss auch am Wochenende fahren",
        "Mehr überdachte Fahrradständer am Bahnhof",
    ];

    /// <summary>An export of an online board.</summary>
    public const string Csv = """
        Spalte;Karte;Punkte
        Was fehlt?;Es gibt zu wenige kleine Wohnungen für Alleinstehende;2
        Was fehlt?;Der Kreis soll mehr barrierefreie Wohnungen fördern;5
        Was fehlt?;Wer kümmert sich um die leerstehenden Häuser?;
        Ideen;Der Bus muss auch am Wochenende fahren;1
        Ideen;Mehr überdachte Fahrradständer am Bahnhof;
        """;

    /// <summary>Minutes of their own for every number.</summary>
    public static string Variant(int number) => Markdown + $"\n- Bitte Vorschlag Nummer {number} zum Radweg am Deich prüfen\n";

    /// <summary>The bytes of a document of the corpus.</summary>
    public static byte[] Corpus(string name) => File.ReadAllBytes(Repository.PathOf("corpora", "protokolle", name));
}
