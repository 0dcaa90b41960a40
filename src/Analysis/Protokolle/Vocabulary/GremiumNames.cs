namespace Fokuslupe.Analysis.Protokolle.Vocabulary;

/// <summary>The Gremien of a district's social planning in their uniform spelling.</summary>
internal static class GremiumNames
{
    public const string Steuerungsgruppe = "Steuerungsgruppe Sozialplanung";

    /// <summary>Subjects of focus groups; longer names before those that begin like them.</summary>
    public static readonly IReadOnlyList<string> Subjects =
    [
        "Kinder, Jugend, Familie",
        "Kinder und Jugend",
        "Jugend und Familie",
        "Altenhilfe und Pflege",
        "Alter und Pflege",
        "Senioren und Pflege",
        "Senioren",
        "Gesundheitsversorgung und Pflege",
        "Gesundheit und Pflege",
        "Gesundheit",
        "Ärztliche Versorgung und Pflege",
        "Ärztliche Versorgung",
        "Pflege",
        "Zuwanderung und Integration",
        "Migration und Integration",
        "Integration und Zuwanderung",
        "Integration",
        "Menschen mit Behinderung",
        "Inklusion und Teilhabe",
        "Inklusion",
        "Soziales Leben und Freizeit",
        "Leben und Freizeit",
        "Freizeit und Ehrenamt",
        "Freizeit",
        "Ehrenamt",
        "Armut und Schulden",
        "Armut und soziale Sicherung",
        "Armut",
        "Arbeit und Beschäftigung",
        "Arbeit",
        "Bildung",
        "Mobilität",
        "Wohnen",
        "Infrastruktur sozialer Angebote",
        "Infrastruktur",
        "Sucht",
    ];

    /// <summary>Small words between the parts of a name; they do not tell two names apart.</summary>
    public static readonly IReadOnlySet<string> Joints = new HashSet<string>(StringComparer.Ordinal) { "und", "u", "sowie", "/", "&", "+", "-", "–", ",", "thema" };
}
