using Fokuslupe.Api.Auftraege;
using Fokuslupe.Api.Modelle;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Einstellungen;

/// <summary>Files all Beitraege anew that nobody has looked at.</summary>
internal sealed class EinordnungJob(NeueinordnungStore store, Neueinordnung neueinordnung, AuftragStore auftraege, LiveModels live, TimeProvider time)
    : IAuftragJob
{
    public static string Vorgang => Auftrag.Einordnung;

    public static string Unexpected => "Die Neueinordnung ist unerwartet gescheitert. Was schon neu eingeordnet ist, bleibt; bitte noch einmal beginnen.";

    /// <inheritdoc />
    public async Task<string?> RunAsync(Auftrag auftrag, Func<double, Task> report, CancellationToken cancellationToken)
    {
        var models = live.Current;
        var ids = await store.LoadProtokolleAsync(cancellationToken);
        var (offen, geaendert) = (0, 0);
        foreach (var (index, id) in ids.Index())
        {
            var done = await neueinordnung.FileAsync(id, models, cancellationToken);
            (offen, geaendert) = (offen + done.Offen, geaendert + done.Geaendert);
            await report((index + 1.0) / ids.Count);
        }

        await auftraege.FinishAsync(
            auftrag.Id, $"{geaendert} von {offen} ungeprüften Beiträgen stehen jetzt in einem anderen Handlungsfeld.", time.GetUtcNow(), CancellationToken.None);
        return null;
    }
}
