using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Analysis.Datenschutz;
using Fokuslupe.Analysis.Models;
using Fokuslupe.Analysis.Protokolle;
using Fokuslupe.Api.Anliegen;
using Fokuslupe.Api.Einstellungen;
using Fokuslupe.Api.Modelle;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Auftraege;

/// <summary>Reads a stored document, files its Beitraege, finds the Anliegen of its Forderungen, stores all of it at once.</summary>
internal sealed class ImportJob(
    ProtokollReader reader,
    ProtokollStore protokolle,
    BeitragStore beitraege,
    AnliegenIndex index,
    LiveModels live,
    Ordnungen ordnungen,
    TimeProvider time) : IAuftragJob
{
    private const string Deleted = "Das Protokoll wurde inzwischen gelöscht.";

    public static string Vorgang => Auftrag.Import;

    public static string Unexpected => "Der Import ist unerwartet gescheitert; es wurde nichts gespeichert. Bitte die Datei noch einmal hochladen.";

    /// <inheritdoc />
    public async Task<string?> RunAsync(Auftrag auftrag, Func<double, Task> report, CancellationToken cancellationToken)
    {
        if (auftrag.Protokoll is not { } protokoll)
        {
            return Deleted;
        }

        var stored = await protokolle.GetAsync(protokoll, cancellationToken);
        var original = await protokolle.GetOriginalAsync(protokoll, cancellationToken);
        if (stored is null || original is null)
        {
            return Deleted;
        }

        var reading = await reader.ReadAsync(original.Inhalt, original.Dateiname, cancellationToken);
        if (!reading.Succeeded)
        {
            return reading.Advice;
        }

        await report(0.3);
        await live.RefreshAsync(cancellationToken);
        var models = live.Current;
        var inhalt = Complete(reading.Protokoll, stored.Zeile.Kopfdaten);
        var neue = await FileAsync(models, inhalt, cancellationToken);
        await report(0.7);
        var funde = Personensuche.Find(inhalt.Text, inhalt.Bilanz);
        List<Forderung> forderungen = [.. neue.Where(neu => neu.Einordnung.Art == Art.Forderung).Select(neu => neu.ToForderung(funde, ordnungen.Get<Datenschutzordnung>().Inhalt))];
        var gruppen = await index.PlaceAsync(models, forderungen, cancellationToken);
        await report(0.9);
        var import = new Import
        {
            Protokoll = protokoll,
            Auftrag = auftrag.Id,
            Funde = funde,
            Inhalt = inhalt,
            Beitraege = neue,
            Gruppen = [.. gruppen.Select(gruppe => new Gruppe(gruppe.Anliegen, gruppe.Thema?.Id, gruppe.Forderungen))],
        };
        if (!await protokolle.SaveImportAsync(import, time.GetUtcNow(), cancellationToken))
        {
            return Deleted;
        }

        index.Add(forderungen, gruppen);
        return null;
    }

    /// <summary>What was given at the upload goes before what was read.</summary>
    private static Protokoll Complete(Protokoll read, Kopfdaten given) => read with
    {
        Kopfdaten = read.Kopfdaten with
        {
            Gremium = given.Gremium ?? read.Kopfdaten.Gremium,
            Datum = given.Datum ?? read.Kopfdaten.Datum,
        },
    };

    private async Task<IReadOnlyList<NeuerBeitrag>> FileAsync(ModelSet models, Protokoll inhalt, CancellationToken cancellationToken)
    {
        var first = await beitraege.ReserveIdsAsync(inhalt.Beitraege.Count, cancellationToken);
        var einordnungen = models.Classifier.Classify(inhalt);
        var neue = inhalt.Beitraege
            .Zip(einordnungen, (beitrag, einordnung) => (Beitrag: beitrag, Einordnung: einordnung))
            .Select((filed, index) => new NeuerBeitrag(first + index, filed.Beitrag, filed.Einordnung))
            .ToList();
        var karten = CopiedCards.Find(
            neue.Select(neu => (neu.Id, neu.Beitrag.Text)), await beitraege.LoadKartenAsync(cancellationToken));
        return [.. neue.Select(neu => neu with { Karte = karten[neu.Id] })];
    }
}
