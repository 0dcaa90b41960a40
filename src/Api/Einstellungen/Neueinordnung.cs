using Fokuslupe.Analysis.Models;
using Fokuslupe.Api.Auftraege;
using Fokuslupe.Api.Modelle;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Einstellungen;

/// <summary>Shows what the words of the district change of what is stored, and files it anew when somebody asks.</summary>
internal sealed class Neueinordnung(
    NeueinordnungStore store, ProtokollStore protokolle, BeitragStore beitraege, AuftragStore auftraege, AuftragQueue queue, LiveModels live, TimeProvider time)
{
    // A page is to answer at once; the Auftrag reads them all.
    private const int MostProtokolle = 20;
    private const int MostLines = 50;

    /// <summary>What the words change in the latest Protokolle in which they stand.</summary>
    public async Task<Wirkung> PreviewAsync(Begriffsliste liste, CancellationToken cancellationToken)
    {
        string[] words = [.. liste.Abkuerzungen.Select(one => one.Kurz.TrimEnd('.')), .. liste.Begriffe.Select(one => one.Form.Trim('*'))];
        var ids = await store.LoadProtokolleAsync(words, cancellationToken);
        var zeilen = new List<Wirkungszeile>();
        foreach (var id in ids.Take(MostProtokolle))
        {
            var (protokoll, stored) = await LoadAsync(id, cancellationToken);
            var without = live.Unworded.Classifier.Classify(protokoll);
            var with = live.Current.Classifier.Classify(protokoll);
            zeilen.AddRange(stored.Index()
                .Where(one => !one.Item.Geprueft && with[one.Index].Handlungsfeld != without[one.Index].Handlungsfeld)
                .Where(one => with[one.Index].Handlungsfeld != one.Item.Einordnung.Handlungsfeld)
                .Select(one => new Wirkungszeile(one.Item, with[one.Index])));
        }

        return new(Math.Min(ids.Count, MostProtokolle), ids.Count, zeilen.Count, [.. zeilen.Take(MostLines)]);
    }

    /// <summary>Asks for the filing of all Beitraege that nobody has looked at.</summary>
    /// <returns>False when one waits or runs.</returns>
    public async Task<(Auftrag Auftrag, bool Added)> StartAsync(CancellationToken cancellationToken)
    {
        var result = await auftraege.AddSingleAsync(Auftrag.Einordnung, time.GetUtcNow(), cancellationToken);
        queue.NotifyWork();
        return result;
    }

    /// <summary>The last that was asked for, or null.</summary>
    public async Task<Auftrag?> LatestAsync(CancellationToken cancellationToken) =>
        (await auftraege.ListRecentAsync(100, cancellationToken)).FirstOrDefault(auftrag => auftrag.Vorgang == Auftrag.Einordnung);

    /// <summary>Files the Beitraege of one Protokoll anew.</summary>
    /// <returns>How many nobody has looked at, and how many of them are filed under another field now.</returns>
    public async Task<(int Offen, int Geaendert)> FileAsync(long id, ModelSet models, CancellationToken cancellationToken)
    {
        var (protokoll, stored) = await LoadAsync(id, cancellationToken);
        var neue = models.Classifier.Classify(protokoll);
        var open = stored.Index().Where(one => !one.Item.Geprueft).ToList();
        var changed = open.Where(one => one.Item.Einordnung.Handlungsfeld != neue[one.Index].Handlungsfeld
            || one.Item.Einordnung.Unsicher != neue[one.Index].Unsicher);
        await store.SaveAsync([.. changed.Select(one => (one.Item.Id, neue[one.Index]))], cancellationToken);
        return (open.Count, open.Count(one => one.Item.Einordnung.Handlungsfeld != neue[one.Index].Handlungsfeld));
    }

    /// <summary>A stored Protokoll as the models read it, and its Beitraege in the same order.</summary>
    private async Task<(Protokoll Protokoll, IReadOnlyList<AbgelegterBeitrag> Beitraege)> LoadAsync(long id, CancellationToken cancellationToken)
    {
        var stored = await beitraege.LoadAsync(new BeitragFilter { Protokoll = id }, cancellationToken);
        var read = await protokolle.GetAsync(id, cancellationToken);
        return (new Protokoll
        {
            // The models read the words of the Beitraege, not the text around them.
            Text = "",
            Kopfdaten = read?.Zeile.Kopfdaten ?? new Kopfdaten(),
            Abschnitte = read?.Abschnitte ?? [],
            Thesen = read?.Thesen ?? [],
            Beitraege = [.. stored.Select(one => one.Beitrag)],
            Bilanz = new Bilanz([]),
        }, stored);
    }
}

/// <summary>What the words of the district change.</summary>
/// <param name="Gelesen">Number of Protokolle that were looked at.</param>
/// <param name="Protokolle">Number of Protokolle in which the words stand.</param>
/// <param name="Anzahl">Number of Beitraege that would be filed otherwise.</param>
/// <param name="Zeilen">The first of them.</param>
internal sealed record Wirkung(int Gelesen, int Protokolle, int Anzahl, IReadOnlyList<Wirkungszeile> Zeilen);

/// <summary>A Beitrag as it is stored, and how it would be filed.</summary>
internal sealed record Wirkungszeile(AbgelegterBeitrag Beitrag, Einordnung Neu);
