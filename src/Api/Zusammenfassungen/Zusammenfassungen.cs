using Fokuslupe.Analysis.Zusammenfassungen;
using Fokuslupe.Api.Requests;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Zusammenfassungen;

/// <summary>Writes summaries from what is stored.</summary>
internal sealed class Zusammenfassungen(
    BeitragStore beitraege,
    AnliegenStore anliegen,
    ProtokollStore protokolle,
    HandlungsempfehlungStore empfehlungen,
    ZusammenfassungStore store,
    SummaryWriter writer,
    Database database,
    TimeProvider time)
{
    private const int MostKept = 50;

    /// <summary>So many are held with all their Beitraege: whoever looks at one looks at several periods of it.</summary>
    private const int MostFields = 3;

    private readonly Kept<(string, Zeitwahl), Zusammenfassung> _kept = new(database, MostKept);
    private readonly Kept<string, SummarySource> _fields = new(database, MostFields);

    /// <summary>The summary with the lines of its quotations, as pages show it; kept until something is written.</summary>
    public Task<Zusammenfassung> GetAsync(string handlungsfeld, Zeitwahl zeit, CancellationToken cancellationToken) =>
        _kept.GetAsync((handlungsfeld, zeit), async () =>
            await WriteWithLinesAsync(await LoadAsync(handlungsfeld, zeit, cancellationToken), cancellationToken));

    /// <summary>What a summary is written from.</summary>
    public async Task<SummarySource> LoadAsync(string handlungsfeld, Zeitwahl zeit, CancellationToken cancellationToken) =>
        await _fields.GetAsync(handlungsfeld, () => LoadFieldAsync(handlungsfeld, cancellationToken)) with
        {
            Von = zeit.Von,
            Bis = zeit.Bis,
            VorherVon = zeit.VergleichVon,
            VorherBis = zeit.VergleichBis,
            Grundlage = await store.LoadGrundlageAsync(zeit.Von, zeit.Bis, cancellationToken),
        };

    /// <summary>The summary.</summary>
    public Zusammenfassung Write(SummarySource source) => writer.Write(source);

    /// <summary>The summary as people read it, with the lines of its quotations.</summary>
    public async Task<Zusammenfassung> WriteWithLinesAsync(SummarySource source, CancellationToken cancellationToken)
    {
        var summary = writer.Write(source);
        var bilanzen = await protokolle.LoadBilanzenAsync(SummaryLines.Protokolle(summary), cancellationToken);
        return SummaryLines.Add(summary, bilanzen);
    }

    /// <summary>The Beitraege with the texts they stand in, as a project of the REFI-QDA standard.</summary>
    public async Task<byte[]> ToQdpxAsync(SummarySource source, Feldordnung feldordnung, CancellationToken cancellationToken)
    {
        var texte = new Dictionary<long, string>();
        foreach (var protokoll in source.Beitraege.Select(beitrag => beitrag.Sitzung.Protokoll).Distinct())
        {
            if (await protokolle.GetTextAsync(protokoll, cancellationToken) is { } text)
            {
                texte[protokoll] = text;
            }
        }

        return SummaryExport.ToQdpx(source, feldordnung, texte, time.GetUtcNow());
    }

    /// <summary>What summaries of all periods are written from.</summary>
    private async Task<SummarySource> LoadFieldAsync(string handlungsfeld, CancellationToken cancellationToken)
    {
        // SQLite answers on the thread that asks: the large question and the small ones side by side.
        var around = Task.Run(
            async () => (Thesen: await protokolle.LoadThesenAsync(cancellationToken), Wortzahlen: await store.LoadWortzahlenAsync(cancellationToken)),
            cancellationToken);
        var said = await beitraege.LoadAsync(new BeitragFilter { Handlungsfelder = [handlungsfeld] }, cancellationToken);
        var ids = said.Select(beitrag => beitrag.Anliegen).OfType<string>().ToHashSet();
        var raised = (await anliegen.LoadAsync(cancellationToken)).Where(one => ids.Contains(one.Id)).ToList();
        var anderswo = await beitraege.LoadOfAnliegenAsync(
            [.. raised.Where(one => one.Handlungsfeld == handlungsfeld).Select(one => one.Id)], handlungsfeld, cancellationToken);
        // A recommendation keeps the id it was drafted for, whatever that was merged into since.
        var ersatz = await anliegen.LoadErsatzAsync(cancellationToken);
        var decided = await empfehlungen.ListAsync(handlungsfeld, Empfehlungsstatus.Beschlossen, cancellationToken);
        var (thesen, wortzahlen) = await around;
        return new SummarySource
        {
            Handlungsfeld = handlungsfeld,
            Beitraege = said,
            Anderswo = anderswo,
            Anliegen = raised,
            Thesen = thesen,
            Empfehlungen = [.. decided.Select(one => one with { Anliegen = ersatz.GetValueOrDefault(one.Anliegen, one.Anliegen) })],
            Wortzahlen = wortzahlen,
        };
    }
}
