using System.Globalization;

using Fokuslupe.Analysis.Export.Qdpx;
using Fokuslupe.Analysis.Handlungsempfehlungen;
using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Zusammenfassungen;

/// <summary>The Beitraege of a summary as coded spans: codes for the Handlungsfeld with its Anliegen below it, and for each Art.</summary>
internal static class SummaryCoding
{
    private const string FieldColor = "#1F5FA8";
    private const string AnliegenColor = "#5B8FC9";
    private const string ArtColor = "#6B7280";
    private const string ArtRoot = "art";

    public static QdpxProject Create(
        SummarySource source, Feldordnung feldordnung, IReadOnlyDictionary<long, string> texte, DateTimeOffset created)
    {
        var name = feldordnung.Felder.FirstOrDefault(feld => feld.Id == source.Handlungsfeld)?.Name ?? source.Handlungsfeld;
        var beitraege = BelegSelection.InOrder(source.InPeriod()).Where(beitrag => texte.ContainsKey(beitrag.Sitzung.Protokoll)).ToList();
        var raised = beitraege.Select(beitrag => beitrag.Anliegen).ToHashSet();
        var names = new UniqueNames();
        var field = new QdpxCode(
            source.Handlungsfeld,
            names.Take(name),
            FieldColor,
            [.. source.Anliegen.DistinctBy(anliegen => anliegen.Id)
                .Where(anliegen => raised.Contains(anliegen.Id))
                .OrderBy(anliegen => anliegen.Id, StringComparer.Ordinal)
                .Select(anliegen => new QdpxCode(AnliegenKey(anliegen.Id), names.Take(anliegen.Titel), AnliegenColor, []))]);
        var known = field.Children.Select(code => code.Key).ToHashSet(StringComparer.Ordinal);
        var art = new QdpxCode(
            ArtRoot,
            names.Take("Art"),
            ArtColor,
            [.. Enum.GetValues<Art>().Select(value => new QdpxCode(ArtKey(value), names.Take(value.ToString()), ArtColor, []))]);
        var files = new UniqueNames();
        return new($"Zusammenfassung {name}", created, [field, art],
        [
            .. beitraege.GroupBy(beitrag => beitrag.Sitzung.Protokoll).Select(group => new QdpxSource(
                files.Take(FileName(group.First().Sitzung)),
                texte[group.Key],
                group.First().Sitzung,
                [.. group.Select(beitrag => new QdpxCoding(beitrag.Beitrag.Span, beitrag.Beitrag.Text, [.. Codes(beitrag)]))])),
        ]);

        IEnumerable<string> Codes(AbgelegterBeitrag beitrag) =>
            ((string[])[field.Key, AnliegenKey(beitrag.Anliegen ?? ""), ArtKey(beitrag.Einordnung.Art)])
                .Where(key => key == field.Key || key.StartsWith(ArtRoot, StringComparison.Ordinal) || known.Contains(key));
    }

    private static string AnliegenKey(string id) => "anliegen/" + id;

    private static string ArtKey(Art art) => $"{ArtRoot}/{art.Code()}";

    /// <summary>«2018-06-14 Fokusgruppe Wohnen».</summary>
    private static string FileName(Sitzung sitzung) =>
        $"{sitzung.Datum?.ToString("O", CultureInfo.InvariantCulture) ?? "ohne Datum"} {sitzung.Gremium}";

    /// <summary>Hands out each name once: the second gets a number.</summary>
    private sealed class UniqueNames
    {
        private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

        public string Take(string name)
        {
            var free = name;
            for (var number = 2; !_taken.Add(free); number++)
            {
                free = $"{name} ({number})";
            }

            return free;
        }
    }
}
