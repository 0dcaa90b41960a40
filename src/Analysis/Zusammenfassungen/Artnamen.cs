using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Zusammenfassungen;

/// <summary>German names for the codes of <see cref="Art"/>.</summary>
internal static class Artnamen
{
    private static readonly Dictionary<string, (string One, string Many)> Names = new()
    {
        [Art.Feststellung.Code()] = ("Feststellung", "Feststellungen"),
        [Art.Forderung.Code()] = ("Forderung", "Forderungen"),
        [Art.Frage.Code()] = ("Frage", "Fragen"),
        [Art.Reaktion.Code()] = ("Reaktion", "Reaktionen"),
        [Art.Organisation.Code()] = ("Beitrag zur Organisation", "Beiträge zur Organisation"),
    };

    /// <summary>«Forderung».</summary>
    public static string One(string code) => Names.TryGetValue(code, out var name) ? name.One : code;

    /// <summary>«Forderungen».</summary>
    public static string Many(string code) => Names.TryGetValue(code, out var name) ? name.Many : code;
}
