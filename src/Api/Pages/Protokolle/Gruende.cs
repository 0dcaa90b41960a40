namespace Fokuslupe.Api.Pages.Protokolle;

/// <summary>The codes that say why a line became no Beitrag, in words.</summary>
internal static class Gruende
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["seitenkopf"] = "Seitenkopf",
        ["anwesenheit"] = "Anwesenheit",
        ["durchgestrichen"] = "durchgestrichen",
    };

    /// <summary>The words, or the code itself when there are none.</summary>
    public static string Name(string? code) => code is null ? "" : Names.GetValueOrDefault(code, code);
}
