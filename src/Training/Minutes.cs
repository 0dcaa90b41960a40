using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Analysis.Models;
using Fokuslupe.Analysis.Protokolle;
using Fokuslupe.Domain;

namespace Fokuslupe.Training;

/// <summary>Minutes read from files and filed as the service files them: all at once, the Anliegen formed over everything.</summary>
internal sealed record Minutes
{
    private static readonly string[] Endings = [".txt", ".md", ".csv", ".docx", ".odt", ".pdf"];

    /// <summary>The documents, by number, counted from 1.</summary>
    public required IReadOnlyDictionary<long, Protokoll> Protokolle { get; init; }

    /// <summary>All Beitraege with their filing.</summary>
    public required IReadOnlyList<AbgelegterBeitrag> Beitraege { get; init; }

    /// <summary>The Anliegen of the Beitraege.</summary>
    public required IReadOnlyList<Anliegen> Anliegen { get; init; }

    /// <summary>The files themselves and the documents of the folders, by name; the README of a folder is none.</summary>
    public static IReadOnlyList<string> Find(IEnumerable<string> paths) =>
    [
        .. paths.SelectMany(path => Directory.Exists(path) ? Documents(path) : [path]).Distinct(),
    ];

    /// <summary>Reads and files documents.</summary>
    /// <returns>What they hold, or what is wrong with one of them.</returns>
    public static async Task<(Minutes? Minutes, string? Problem)> ReadAsync(
        IReadOnlyList<string> files, ReadingOptions options, ModelSet models, CancellationToken cancellationToken)
    {
        var protokolle = new Dictionary<long, Protokoll>();
        var beitraege = new List<AbgelegterBeitrag>();
        foreach (var file in files)
        {
            if (!File.Exists(file))
            {
                return (null, $"{file}: no such file.");
            }

            var name = Path.GetFileName(file);
            var reading = await new ProtokollReader(options).ReadAsync(await File.ReadAllBytesAsync(file, cancellationToken), name, cancellationToken);
            if (!reading.Succeeded)
            {
                return (null, $"{file}: {reading.Advice}");
            }

            var protokoll = reading.Protokoll;
            protokolle.Add(protokolle.Count + 1, protokoll);
            var kopf = protokoll.Kopfdaten;
            var sitzung = new Sitzung(protokolle.Count, kopf.Gremium ?? Sitzung.UnbekanntesGremium, kopf.Datum, kopf.Titel ?? name);
            beitraege.AddRange(protokoll.Beitraege.Zip(models.Classifier.Classify(protokoll), (beitrag, einordnung) => (beitrag, einordnung))
                .Select((filed, index) => new AbgelegterBeitrag
                {
                    Id = beitraege.Count + index + 1,
                    Sitzung = sitzung,
                    Beitrag = filed.beitrag,
                    Einordnung = filed.einordnung,
                })
                .ToList());
        }

        return (Form(protokolle, beitraege, models, cancellationToken), null);
    }

    private static IEnumerable<string> Documents(string folder) => Directory.EnumerateFiles(folder)
        .Where(file => Endings.Contains(Path.GetExtension(file).ToLowerInvariant()))
        .Where(file => !Path.GetFileNameWithoutExtension(file).Equals("README", StringComparison.OrdinalIgnoreCase))
        .Order(StringComparer.Ordinal);

    private static Minutes Form(
        Dictionary<long, Protokoll> protokolle, List<AbgelegterBeitrag> beitraege, ModelSet models, CancellationToken cancellationToken)
    {
        var forderungen = beitraege.Where(beitrag => beitrag.Einordnung.Art == Art.Forderung)
            .Select(beitrag => new Forderung(beitrag.Id, beitrag.Beitrag.Text, beitrag.Einordnung.Handlungsfeld));
        var gruppen = models.Bildung.Run([.. forderungen], [], Festlegungen.Keine, cancellationToken: cancellationToken);
        var anliegen = gruppen.SelectMany(gruppe => gruppe.Forderungen.Select(id => (id, gruppe.Anliegen.Id))).ToDictionary();
        var karten = CopiedCards.Find(beitraege.Select(beitrag => (beitrag.Id, beitrag.Beitrag.Text)), []);
        return new()
        {
            Protokolle = protokolle,
            Beitraege = [.. beitraege.Select(beitrag => beitrag with { Anliegen = anliegen.GetValueOrDefault(beitrag.Id), Karte = karten[beitrag.Id] })],
            Anliegen = [.. gruppen.Select(gruppe => gruppe.Anliegen)],
        };
    }
}
