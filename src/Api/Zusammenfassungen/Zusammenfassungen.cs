using Fokuslupe.Analysis.Zusammenfassungen;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Zusammenfassungen;

/// <summary>Writes summaries from what is stored.</summary>
internal sealed class Zusammenfassungen(
    BeitragStore beitraege, AnliegenStore anliegen, ProtokollStore protokolle, SummaryWriter writer)
{
    public async Task<Zusammenfassung> WriteAsync(
        string handlungsfeld, DateOnly? von, DateOnly? bis, CancellationToken cancellationToken)
    {
        var filter = new BeitragFilter { Handlungsfeld = handlungsfeld, Von = von, Bis = bis };
        var said = await beitraege.LoadAsync(filter, cancellationToken);
        var ids = said.Select(beitrag => beitrag.Anliegen).ToHashSet();
        return writer.Write(new SummarySource
        {
            Handlungsfeld = handlungsfeld,
            Von = von,
            Bis = bis,
            Beitraege = said,
            Anliegen = [.. (await anliegen.LoadAsync(cancellationToken)).Where(a => ids.Contains(a.Id))],
            Thesen = await protokolle.LoadThesenAsync(cancellationToken),
        });
    }
}
