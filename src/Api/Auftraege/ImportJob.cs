using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Analysis.Models;
using Fokuslupe.Analysis.Protokolle;
using Fokuslupe.Api.Modelle;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Auftraege;

/// <summary>Reads a stored document, files its Beitraege, finds the Anliegen of its Forderungen, stores all of it at once.</summary>
internal sealed class ImportJob(
    ProtokollReader reader,
    ProtokollStore protokolle,
    BeitragStore beitraege,
    AnliegenStore anliegen,
    LiveModels live,
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
        var models = live.Current;
        var inhalt = Complete(reading.Protokoll, stored.Zeile.Kopfdaten);
        var neue = await FileAsync(models, inhalt, cancellationToken);
        await report(0.7);
        var gruppen = await GroupAsync(models, neue, cancellationToken);
        await report(0.9);
        var import = new Import { Protokoll = protokoll, Auftrag = auftrag.Id, Inhalt = inhalt, Beitraege = neue, Gruppen = gruppen };
        return await protokolle.SaveImportAsync(import, time.GetUtcNow(), cancellationToken)
            ? null
            : Deleted;
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
            .Select((filed, index) => new NeuerBeitrag(first + index, filed.Beitrag, filed.Einordnung, null))
            .ToList();

        var forderungen = neue.Where(neu => neu.Einordnung.Art == Art.Forderung).ToList();
        var treffer = models.Matcher.Match([.. forderungen.Select(ToForderung)]);
        var known = forderungen
            .Zip(treffer, (forderung, match) => (forderung.Id, match.Anliegen))
            .ToDictionary(match => match.Id, match => match.Anliegen);
        var karten = CopiedCards.Find(
            neue.Select(neu => (neu.Id, neu.Beitrag.Text)), await beitraege.LoadKartenAsync(cancellationToken));
        return [.. neue.Select(neu => neu with { Anliegen = known.GetValueOrDefault(neu.Id), Karte = karten[neu.Id] })];
    }

    /// <summary>Groups all Forderungen that match no known Anliegen, the new ones among them.</summary>
    private async Task<IReadOnlyList<Gruppe>> GroupAsync(
        ModelSet models, IReadOnlyList<NeuerBeitrag> neue, CancellationToken cancellationToken)
    {
        var open = await beitraege.LoadOpenForderungenAsync(cancellationToken);
        var present = await anliegen.LoadGruppenAsync(cancellationToken);
        var groups = models.Bildung.Run(
            [
                .. open.Select(b => new Forderung(b.Id, b.Beitrag.Text, b.Einordnung.Handlungsfeld)),
                .. neue.Where(neu => neu.Einordnung.Art == Art.Forderung && neu.Anliegen is null).Select(ToForderung),
            ],
            [.. present.Select(gruppe => new AnliegenGruppe(gruppe.Anliegen, gruppe.Forderungen))],
            Festlegungen.Keine,
            cancellationToken: cancellationToken);
        return [.. groups.Where(group => !group.Anliegen.Bekannt).Select(group => new Gruppe(group.Anliegen, group.Forderungen))];
    }

    private static Forderung ToForderung(NeuerBeitrag neu) => new(neu.Id, neu.Beitrag.Text, neu.Einordnung.Handlungsfeld);
}
