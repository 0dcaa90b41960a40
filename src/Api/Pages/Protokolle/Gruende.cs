using Fokuslupe.Api.Pages.Shared;

namespace Fokuslupe.Api.Pages.Protokolle;

/// <summary>The codes that say why a line became no Beitrag, in words.</summary>
internal static class Gruende
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["kopf"] = "Kopfdaten",
        ["tabellenkopf"] = "Kopfzeile einer Tabelle",
        ["tabellenzeile"] = "Zeile einer Tabelle ohne Beitrag",
        ["ueberleitung"] = "Überleitung",
        ["durchgestrichen"] = "durchgestrichen",
        ["unleserlich"] = "unleserlich",
        ["unerkannt"] = "nicht erkannt",
        ["keinbeitrag"] = "kein Beitrag (von Hand)",
        ["doppelt"] = "doppelt (von Hand)",
        ["vonhand"] = "von Hand herausgenommen",
    };

    /// <summary>The words; most codes are words already.</summary>
    public static string Name(string? code) => code is null ? "" : Names.GetValueOrDefault(code) ?? Deutsch.Gross(code);
}
