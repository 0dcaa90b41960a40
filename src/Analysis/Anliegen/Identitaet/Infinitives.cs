using System.Text.RegularExpressions;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>The infinitive of a participle, as demands have them: «einführen» of «eingeführt», «schaffen» of «geschaffen».</summary>
internal static partial class Infinitives
{
    /// <summary>Ends of participles that no rule makes an infinitive of.</summary>
    private static readonly (string Participle, string Infinitive)[] Strong =
    [
        ("geschaffen", "schaffen"), ("geboten", "bieten"), ("verboten", "verbieten"), ("gehoben", "heben"), ("gezogen", "ziehen"),
        ("bezogen", "beziehen"), ("gelassen", "lassen"), ("gesehen", "sehen"), ("genommen", "nehmen"), ("nommen", "nehmen"),
        ("gegeben", "geben"), ("vergeben", "vergeben"), ("gehalten", "halten"), ("behalten", "behalten"), ("erhalten", "erhalten"),
        ("geschlossen", "schließen"), ("beschlossen", "beschließen"), ("getrieben", "treiben"), ("betrieben", "betreiben"),
        ("geschrieben", "schreiben"), ("gewiesen", "weisen"), ("gebracht", "bringen"),
    ];

    /// <summary>The infinitive, or null where the word is no participle that the rules know.</summary>
    public static string? Of(string participle)
    {
        if (Strong.FirstOrDefault(pair => participle.EndsWith(pair.Participle, StringComparison.Ordinal)) is { Participle: { } ending, Infinitive: { } infinitive })
        {
            return participle[..^ending.Length] + infinitive;
        }

        return Weak().Match(participle) is { Success: true } weak ? weak.Groups[1].Value + Verb(weak.Groups[2].Value.TrimEnd('e')) : null;
    }

    // «erweitern», «wechseln», but «finanzieren».
    private static string Verb(string stem) =>
        stem + ((stem.EndsWith("er", StringComparison.Ordinal) && !stem.EndsWith("ier", StringComparison.Ordinal)) || stem.EndsWith("el", StringComparison.Ordinal) ? "n" : "en");

    // «ge» is a part of the verb in «gestaltet», «gewährt», «genehmigt».
    [GeneratedRegex(@"^((?:ab|an|auf|aus|bei|bereit|durch|ein|fest|fort|frei|her|hin|mit|nach|sicher|statt|um|vor|weg|weiter|wiederher|wieder|zurück|zusammen|zu)?)(?:ge(?!währ|nehmig|fährd|stalt))?(\p{Ll}{2,})t$", RegexOptions.CultureInvariant)]
    private static partial Regex Weak();
}
