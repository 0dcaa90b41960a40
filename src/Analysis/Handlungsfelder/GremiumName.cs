using System.Text.RegularExpressions;

namespace Fokuslupe.Analysis.Handlungsfelder;

/// <summary>Tells the topic in the name of a Gremium.</summary>
internal static partial class GremiumName
{
    /// <summary>
    /// The words of the name that may stand for a field: «Fokusgruppe Altenhilfe und Pflege» gives «Altenhilfe und Pflege»,
    /// «Steuerungsgruppe Sozialplanung» gives null, for it deals with all fields.
    /// </summary>
    public static string? Topic(string? name)
    {
        var topic = name is null ? "" : Generic().Replace(name, " ").Trim();
        return topic.Any(char.IsLetter) ? topic : null;
    }

    [GeneratedRegex(@"\b(fokus|steuerungs|lenkungs|arbeits|projekt|fach|unter|klein)?-?gruppen?\b|\b(sozialplanung|sozialraumplanung|kreis(es)?|landkreis(es)?|AG|FG|der|des|im|zur|zum|für|Runder|Tisch|Ausschuss|Forum|Beirat|Unbekanntes|Gremium)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Generic();
}
