using System.Text.RegularExpressions;

namespace Fokuslupe.Analysis.Datenschutz;

/// <summary>A name behind a form of address or a title.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="Text">The name: a surname, or a first name before one.</param>
/// <param name="Weiter">What follows with a capital, null when nothing does.</param>
/// <param name="Voll">True when that is the surname for sure: behind an academic title, where the phrase ends or a verb goes on.</param>
internal sealed record Anrede(int Start, string Text, (int Start, string Text)? Weiter, bool Voll);

/// <summary>Finds names behind forms of address, academic titles and offices: «Frau Dr. Weber», «Dipl.-Ing. Kruse», «Pastor i. R. Hansen».</summary>
internal static partial class Anreden
{
    /// <summary>A part of a name: «Weber», «Müller-Lüdenscheidt», «O’Brien», «McDonald».</summary>
    public const string Name = @"(?:\p{L}['’])?\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)?(?:-(?:\p{L}['’])?\p{Lu}\p{Ll}+)*";

    /// <summary>What stands before surnames: «von der», «van den», «de», «von und zu».</summary>
    public const string Partikel = "(?:(?:von und zu|von|van|zu|ter|ten|de|del|della|di|da|la|le|al|el)[ ]+(?:(?:der|den|dem|la|los)[ ]+)?)";

    private const string Akademisch =
        @"(?:(?:Prof|Dr|Dipl|Ing|Mag|med|dent|vet|jur|phil|rer|nat|pol|soc|theol|h|c)\.(?:-\p{L}+\.)*[ ]*)";

    /// <summary>Behind «Frau» and «Herr» only: one tells the doctor («dem Doktor Bescheid geben»).</summary>
    private const string Ausgeschrieben = "(?:(?:Professor|Doktor)(?:in)?[ ]+)";

    private const string Amt =
        @"(?:(?:(?:Ober|Alt)?[Bb]ürgermeister|Landr(?:at|ätin)|Minister|Pastor|Pfarrer|Propst|Pröpstin|Bischof|Bischöfin|Kreispräsident|Bürgervorsteher|Amtsvorsteher|Dezernent)(?:in)?[ ]+(?:(?:i\.[ ]?R|a\.[ ]?D)\.[ ]*)?)";

    /// <summary>The names, by their place.</summary>
    public static IEnumerable<Anrede> Find(string text)
    {
        foreach (Match match in Pattern().Matches(text))
        {
            var (name, weiter) = (match.Groups["name"], match.Groups["weiter"]);
            // «Fr.» is a day, too.
            var angeredet = match.Groups["anrede"] is { Success: true, Value: not "Fr." };
            var common = Namenswoerter.IsTitle(name.Value)
                || ((!angeredet || match.Groups["partikel"].Success) && (Namenswoerter.IsCommon(name.Value) || Benannt().IsMatch(name.Value)))
                || (!angeredet && Benannt().IsMatch(weiter.Value));
            if (!common)
            {
                yield return new(name.Index, name.Value, weiter.Success ? (weiter.Index, weiter.Value) : null, match.Groups["titel"].Success && match.Groups["voll"].Success);
            }
        }
    }

    // An office alone takes no particle: «Bürgermeister von Holmbek».
    [GeneratedRegex(
        @"(?<![\p{L}/])(?:(?<anrede>Frau|Herrn?|Hr\.|Fr\.)(?:[ ]+|[ ]*\r?\n[ \t]*)(?:(?<titel>" + Akademisch + ")|" + Ausgeschrieben + "|" + Amt + @")*(?:(?:\p{Lu}\.[ ]*)+|(?<partikel>" + Partikel + "))?|(?<titel>" + Akademisch + @")+(?:(?:\p{Lu}\.[ ]*)+|(?<partikel>" + Partikel + "))?|" + Amt + Akademisch + @"*)(?<name>(?!(?:Prof|Dr|Dipl|Ing|Mag)\.)" + Name + ")(?:[ ]+" + Partikel + "?(?<weiter>" + Name + @")(?<voll>(?=[,.;:()]|[ ]\p{Ll}+t\b|\s*$))?)?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    /// <summary>Streets and houses that bear a name, and what is no name behind a particle («die Frau zu Hause»).</summary>
    [GeneratedRegex(@"(?:^|-|\p{Ll})(?:[Ss]traße|[Ss]tr|[Ww]eg|[Pp]latz|[Aa]llee|[Rr]ing|[Gg]asse|[Uu]fer|[Ss]chule|[Ss]tiftung|[Hh]aus|[Hh]alle)$|^(?:Hause|Besuch|Wort|Fuß|Welt|Nebenan|Hand)$", RegexOptions.CultureInvariant)]
    private static partial Regex Benannt();
}
