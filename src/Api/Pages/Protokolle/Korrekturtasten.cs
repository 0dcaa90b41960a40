using System.Text.Json;

using Fokuslupe.Domain;

namespace Fokuslupe.Api.Pages.Protokolle;

/// <summary>Keys that set Art and Haltung, the same as at the stack of cards.</summary>
internal static class Korrekturtasten
{
    public static IReadOnlyList<(char Taste, Art Art)> Arten { get; } =
        [('e', Art.Feststellung), ('f', Art.Forderung), ('g', Art.Frage), ('r', Art.Reaktion), ('o', Art.Organisation)];

    public static IReadOnlyList<(char Taste, Haltung Haltung)> Haltungen { get; } =
        [('z', Haltung.Zustimmung), ('w', Haltung.Widerspruch), ('t', Haltung.Teils), ('h', Haltung.Ohne)];

    /// <summary>What each key changes, for the script: name and value of the form.</summary>
    public static string Json { get; } = JsonSerializer.Serialize(
        Arten.Select(row => (row.Taste, Wert: ((string[])["art", row.Art.Code()])))
            .Concat(Haltungen.Select(row => (row.Taste, Wert: ((string[])["haltung", row.Haltung.Code()]))))
            .ToDictionary(row => row.Taste.ToString(), row => row.Wert));
}
