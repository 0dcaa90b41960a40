namespace Fokuslupe.Api.Modelle;

/// <summary>Tells people that other models decide than those that should.</summary>
internal static class Notice
{
    public static string? For(string? problem) => problem is null ? null
        : "Die aktiven Modelle lassen sich nicht verwenden, der Dienst arbeitet mit früheren weiter. Bitte eine andere Version befördern oder "
            + $"zurückrollen. Grund: {problem}";
}
