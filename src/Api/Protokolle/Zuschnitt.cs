using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Analysis.Models;
using Fokuslupe.Analysis.Protokolle;
using Fokuslupe.Api.Anliegen;
using Fokuslupe.Api.Einstellungen;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Protokolle;

/// <summary>What a person may see go wrong when cutting; the German sentences are in <see cref="Zuschnittmeldungen"/>.</summary>
internal enum ZuschnittOutcome
{
    Done,
    NotFound,
    Conflict,
    Cited,
    NoCut,
    NoNeighbours,
    NoWords,
}

/// <summary>The outcome, the Beitraege that came, and the recommendation that stands in the way.</summary>
internal sealed record ZuschnittResult(ZuschnittOutcome Outcome, long Protokoll = 0, IReadOnlyList<long>? Neu = null, string? Empfehlung = null);

/// <summary>Cuts, joins, takes in and sets aside by hand, and files anew what arises.</summary>
internal sealed class Zuschnitt(
    ProtokollStore protokolle, DatenschutzStore datenschutz, BeitragStore beitraege, SchnittStore schnitte, AnliegenIndex index,
    Ordnungen ordnungen, TimeProvider time)
{
    /// <summary>So many neighbours on either side are read along when a Beitrag is filed anew.</summary>
    private const int Neighbours = 100;

    /// <summary>Cuts a Beitrag in two; <paramref name="stelle"/> is the UTF-16 unit with which the second part begins.</summary>
    public Task<ZuschnittResult> SplitAsync(ModelSet models, long id, int version, int stelle, CancellationToken cancellationToken) =>
        WithBeitragAsync(id, version, async (beitrag, state) =>
            HandCut.Split(state.Inhalt.Text, state.Beitraege.Single(one => one.Id == beitrag.Id).Beitrag, stelle) is var (first, second)
                ? await SaveAsync(models, state, Schrittart.Teilung, [(id, version)], [first, second], cancellationToken)
                : new(ZuschnittOutcome.NoCut),
            cancellationToken);

    /// <summary>Makes one of two Beitraege that stand beside each other.</summary>
    public Task<ZuschnittResult> JoinAsync(
        ModelSet models, long id, int version, long other, int otherVersion, CancellationToken cancellationToken) =>
        WithBeitragAsync(id, version, async (beitrag, state) =>
        {
            var at = state.Beitraege.FindIndex(one => one.Id == id);
            var then = state.Beitraege.FindIndex(one => one.Id == other);
            if (then < 0)
            {
                return new(ZuschnittOutcome.NotFound);
            }

            var (first, second) = at < then ? (state.Beitraege[at], state.Beitraege[then]) : (state.Beitraege[then], state.Beitraege[at]);
            return Math.Abs(at - then) == 1 && HandCut.Join(state.Inhalt.Text, state.Inhalt.Bilanz, first.Beitrag, second.Beitrag) is { } joined
                ? await SaveAsync(models, state, Schrittart.Verbindung, first.Id == id ? [(id, version), (other, otherVersion)] : [(other, otherVersion), (id, version)], [joined], cancellationToken)
                : new(ZuschnittOutcome.NoNeighbours);
        },
        cancellationToken);

    /// <summary>Makes a Beitrag of words that are none yet.</summary>
    public async Task<ZuschnittResult> AddAsync(ModelSet models, long protokoll, TextSpan auswahl, CancellationToken cancellationToken) =>
        await LoadAsync(protokoll, cancellationToken) is not { } state ? new(ZuschnittOutcome.NotFound)
        : HandCut.Add(state.Inhalt, auswahl) is { } added ? await SaveAsync(models, state, Schrittart.Ergaenzung, [], [added], cancellationToken)
        : new(ZuschnittOutcome.NoWords, protokoll);

    /// <summary>Sets a Beitrag aside that is none.</summary>
    public async Task<ZuschnittResult> SetAsideAsync(long id, int version, Aussonderungsgrund grund, CancellationToken cancellationToken)
    {
        if (await beitraege.GetAsync(id, cancellationToken) is not { } beitrag)
        {
            return new(ZuschnittOutcome.NotFound);
        }

        var umschnitt = new Umschnitt
        {
            Protokoll = beitrag.Sitzung.Protokoll,
            Art = Schrittart.Aussonderung,
            Weg = [(id, version)],
            Grund = grund.Code(),
        };
        return Answer(umschnitt, await schnitte.SaveAsync(umschnitt, time.GetUtcNow(), cancellationToken));
    }

    private async Task<ZuschnittResult> WithBeitragAsync(
        long id, int version, Func<AbgelegterBeitrag, State, Task<ZuschnittResult>> work, CancellationToken cancellationToken)
    {
        if (await beitraege.GetAsync(id, cancellationToken) is not { } beitrag
            || await LoadAsync(beitrag.Sitzung.Protokoll, cancellationToken) is not { } state)
        {
            return new(ZuschnittOutcome.NotFound);
        }

        return beitrag.Version == version
            ? await work(beitrag, state)
            : new(ZuschnittOutcome.Conflict, beitrag.Sitzung.Protokoll);
    }

    private async Task<State?> LoadAsync(long protokoll, CancellationToken cancellationToken)
    {
        if (await protokolle.GetAsync(protokoll, cancellationToken) is not { } stored
            || await datenschutz.GetWortlautAsync(protokoll, cancellationToken) is not { } text
            || await protokolle.GetBilanzAsync(protokoll, cancellationToken) is not { } bilanz)
        {
            return null;
        }

        // What is cut takes its heading along: as it stands there, not as it is shown.
        var gliederung = await datenschutz.LoadGliederungAsync(protokoll, cancellationToken);
        var shown = await beitraege.LoadAsync(new BeitragFilter { Protokoll = protokoll }, cancellationToken);
        List<AbgelegterBeitrag> all =
            [.. shown.Select(one => one with { Beitrag = one.Beitrag with { Abschnitt = gliederung.Beitraege.GetValueOrDefault(one.Id) } })];
        return new State(protokoll, all, new Protokoll
        {
            Text = text,
            Kopfdaten = stored.Zeile.Kopfdaten,
            Abschnitte = gliederung.Abschnitte,
            Thesen = gliederung.Thesen,
            Beitraege = [.. all.Select(one => one.Beitrag)],
            Bilanz = bilanz,
        });
    }

    private async Task<ZuschnittResult> SaveAsync(
        ModelSet models, State state, Schrittart art, IReadOnlyList<(long Id, int Version)> weg, IReadOnlyList<Beitrag> neu, CancellationToken cancellationToken)
    {
        var filed = await FileAsync(models, state, weg, neu, cancellationToken);
        var funde = await datenschutz.LoadFundeAsync(state.Id, cancellationToken);
        var ordnung = ordnungen.Get<Datenschutzordnung>().Inhalt;
        List<Forderung> forderungen = [.. filed.Where(one => one.Einordnung.Art == Art.Forderung).Select(one => one.ToForderung(funde, ordnung))];
        var gruppen = await index.PlaceAsync(models, forderungen, cancellationToken);
        var umschnitt = new Umschnitt
        {
            Protokoll = state.Id,
            Art = art,
            Weg = weg,
            Neu = filed,
            Gruppen = [.. gruppen.Select(gruppe => new Gruppe(gruppe.Anliegen, gruppe.Thema?.Id, gruppe.Forderungen))],
        };
        return Answer(umschnitt, await schnitte.SaveAsync(umschnitt, time.GetUtcNow(), cancellationToken));
    }

    /// <summary>Files what came as it stands among its neighbours.</summary>
    private async Task<IReadOnlyList<NeuerBeitrag>> FileAsync(
        ModelSet models, State state, IReadOnlyList<(long Id, int Version)> weg, IReadOnlyList<Beitrag> neu, CancellationToken cancellationToken)
    {
        var gone = weg.Select(one => one.Id).ToHashSet();
        List<Beitrag> all = [.. state.Beitraege.Where(one => !gone.Contains(one.Id)).Select(one => one.Beitrag).Concat(neu).OrderBy(one => one.Span.Start)];
        var first = all.IndexOf(neu[0]);
        var start = Math.Max(0, first - Neighbours);
        List<Beitrag> around = [.. all.Skip(start).Take((2 * Neighbours) + neu.Count)];
        var einordnungen = models.Classifier.Classify(state.Inhalt with { Beitraege = around });
        var id = await beitraege.ReserveIdsAsync(neu.Count, cancellationToken);
        List<NeuerBeitrag> filed = [.. neu.Select((beitrag, n) => new NeuerBeitrag(id + n, beitrag, einordnungen[first - start + n]))];
        var karten = CopiedCards.Find(filed.Select(one => (one.Id, one.Beitrag.Text)), await beitraege.LoadKartenAsync(cancellationToken));
        return [.. filed.Select(one => one with { Karte = karten[one.Id] })];
    }

    private static ZuschnittResult Answer(Umschnitt umschnitt, SchnittResult result) => new(
        result.Outcome switch
        {
            SchnittOutcome.Done => ZuschnittOutcome.Done,
            SchnittOutcome.Conflict => ZuschnittOutcome.Conflict,
            SchnittOutcome.Cited => ZuschnittOutcome.Cited,
            _ => ZuschnittOutcome.NotFound,
        },
        umschnitt.Protokoll,
        [.. umschnitt.Neu.Select(one => one.Id)],
        result.Empfehlung);

    private sealed record State(long Id, List<AbgelegterBeitrag> Beitraege, Protokoll Inhalt);
}
