using System.Globalization;

using Fokuslupe.Analysis.Export;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Zusammenfassungen;

/// <summary>What changed against the time before, as a section.</summary>
internal static class ComparisonPage
{
    /// <summary>A section that says what is compared and lists what is new, grown and quiet.</summary>
    public static IEnumerable<Section> Create(Periodenvergleich? vergleich)
    {
        if (vergleich is null)
        {
            yield break;
        }

        IReadOnlyList<IReadOnlyList<string>> rows =
        [
            .. vergleich.Neu.Select(zeile => Row("neu", zeile)),
            .. vergleich.Gewachsen.Select(zeile => Row("gewachsen", zeile)),
            .. vergleich.Verstummt.Select(zeile => Row("nicht mehr genannt", zeile)),
        ];
        yield return new Section("Was sich verändert hat")
        {
            Paragraphs = [new(ComparisonSentence.Of(vergleich) + (rows.Count == 0 ? $" {ComparisonSentence.Unchanged}" : ""))],
            Table = rows.Count == 0 ? null : new(["Anliegen", "Veränderung", "Sitzungen", "vorher"], 2, rows),
        };
    }

    private static string[] Row(string kind, AnliegenVergleich zeile) =>
        [zeile.Anliegen.Titel, kind, zeile.Sitzungen.ToString(CultureInfo.InvariantCulture), zeile.SitzungenVorher.ToString(CultureInfo.InvariantCulture)];
}
