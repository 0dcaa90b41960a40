using System.Globalization;
using System.Text.RegularExpressions;

using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Protokolle.Kopf;

/// <summary>What a file's name says: «2021-04-22-fg-bildung-onlineboard.csv».</summary>
internal static partial class FileNameReader
{
    private const int Longest = 200;

    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["onlineboard"] = "Online-Board",
        ["board"] = "Board",
        ["video"] = "Videokonferenz",
        ["padlet"] = "Padlet",
        ["miro"] = "Miro-Board",
        ["pinnwand"] = "Pinnwand",
    };

    /// <summary>Day, Gremium and a title made of them.</summary>
    public static (DateOnly? Datum, string? Gremium, string? Titel) Read(string fileName)
    {
        var stem = Path.GetFileNameWithoutExtension(fileName.Length <= Longest ? fileName : fileName[..Longest]);
        var day = Day.In(stem, new TextSpan(0, stem.Length)).FirstOrDefault(day => day.HasYear);
        var words = Separators().Replace(day.Span.Length == 0 ? stem : stem.Remove(day.Span.Start, day.Span.Length), " ").Trim();
        var gremium = GremiumFinder.Find(Capitals(words.Replace("fg ", "fokusgruppe ", StringComparison.OrdinalIgnoreCase)));
        var kind = words.Split(' ').Select(word => Words.GetValueOrDefault(word.ToLowerInvariant())).FirstOrDefault(word => word is not null);
        return (day.HasYear ? day.Date : null, gremium, gremium is null ? null : kind is null ? gremium : $"{gremium} – {kind}");
    }

    private static string Capitals(string words) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(words);

    [GeneratedRegex(@"[-_\s.]+")]
    private static partial Regex Separators();
}
