using System.Text.RegularExpressions;

using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Handlungsfelder;

/// <summary>Minutes with the labels of people: the place of every Beitrag as people saw it, headings and Thesen as the reader finds them.</summary>
/// <param name="Protokoll">The minutes with the gold contributions.</param>
/// <param name="Labels">The labels, one per contribution.</param>
internal sealed partial record GoldMinutes(Protokoll Protokoll, IReadOnlyList<GoldBeitrag> Labels)
{
    /// <summary>Reads one document.</summary>
    public static GoldMinutes Read(GoldProtokoll gold)
    {
        var text = File.ReadAllText(gold.Pfad);
        var thesen = new List<These>();
        foreach (Match match in TheseHeading().Matches(text))
        {
            var nummer = int.Parse(match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture);
            var lines = match.Groups[3].Value.Split('\n').SkipWhile(string.IsNullOrWhiteSpace)
                .TakeWhile(line => !string.IsNullOrWhiteSpace(line) && !line.TrimStart().StartsWith('-'));
            thesen.Add(new These(nummer, string.Join(' ', lines), new TextSpan(match.Index, match.Index)));
        }

        var protokoll = new Protokoll
        {
            Text = text,
            Kopfdaten = new Kopfdaten { Gremium = gold.Kopfdaten?.Gremium, Titel = gold.Kopfdaten?.Titel },
            Thesen = thesen,
            Bilanz = new Bilanz([]),
            Beitraege = [.. gold.Beitraege.Select(row => new Beitrag
            {
                Span = row.Span,
                Text = row.Text,
                Abschnitt = row.Abschnitt,
                Bezug = row.Bezug,
                These = row.These,
            })],
        };
        return new GoldMinutes(protokoll, gold.Beitraege);
    }

    [GeneratedRegex(@"^[#* ]*(?:These (\d+)|(\d+)\. These)\b[^\n]*\n((?:[^\n]*\n){1,6})", RegexOptions.Multiline)]
    private static partial Regex TheseHeading();
}
