using Fokuslupe.Analysis.Handlungsempfehlungen.Pruefung;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Handlungsempfehlungen;

/// <summary>Loads what the sentences of a Handlungsempfehlung rest on.</summary>
internal sealed class Satzbelege(BeitragStore beitraege)
{
    /// <summary>For each sentence in order what it may claim.</summary>
    public async Task<IReadOnlyList<Beleglage>> LoadAsync(Handlungsempfehlung empfehlung, CancellationToken cancellationToken)
    {
        var ids = empfehlung.Begruendung.SelectMany(satz => satz.Beitraege).Distinct().ToList();
        var byId = (await beitraege.LoadExplainedAsync(ids, cancellationToken)).ToDictionary(beitrag => beitrag.Id);
        var sitzungen = await beitraege.CountSitzungenAsync(empfehlung.Handlungsfeld, empfehlung.Anliegen, cancellationToken);
        return [.. empfehlung.Begruendung.Select(satz => new Beleglage(
            [.. satz.Beitraege.Distinct().Where(byId.ContainsKey).Select(id => byId[id])], sitzungen, empfehlung.Gegenstimmen.Count > 0))];
    }
}
