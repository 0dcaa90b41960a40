using System.Text;

namespace Fokuslupe.Web.Tests.Support;

/// <summary>Small minutes to upload.</summary>
internal static class SampleFile
{
    public const string FirstCard = "Der letzte Bus fährt schon um 18 Uhr";

    public const string Minutes = $"""
        Protokoll der Fokusgruppe Mobilität
        Datum: 12.03.2024

        These 1
        "Ohne Auto kommt man im Kreis nicht zurecht."

        - {FirstCard}
        - Wir brauchen einen Rufbus am Wochenende (4 Punkte)
        - Das stimmt für die Stadt nicht, da fährt alle zehn Minuten etwas

        Konkrete Ideen und Vorschläge

        - Fahrkarten für Jugendliche sollen kostenlos sein
        - An jedem Bahnhof sichere Abstellplätze für Fahrräder bauen

        """;

    public static FilePayload Text(string name, string content) =>
        new() { Name = name, MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(content) };
}
