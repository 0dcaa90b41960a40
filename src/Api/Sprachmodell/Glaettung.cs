using System.Text.Json;

using Fokuslupe.Analysis.Handlungsempfehlungen.Pruefung;
using Fokuslupe.Api.Errors;
using Fokuslupe.Api.Handlungsempfehlungen;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Http.HttpResults;

namespace Fokuslupe.Api.Sprachmodell;

/// <summary>A wording that was refused.</summary>
/// <param name="Nr">Number of the sentence it was to replace, counted from 1.</param>
/// <param name="Text">The wording.</param>
/// <param name="Maengel">Why.</param>
internal sealed record AbgelehnterSatz(int Nr, string Text, IReadOnlyList<Mangel> Maengel);

/// <summary>What became of the request to smooth.</summary>
/// <param name="Problem">Why nothing was changed; null when the server gave an answer that can be read.</param>
/// <param name="Update">The stored state; null when no sentence was taken.</param>
/// <param name="Uebernommen">How many sentences were taken.</param>
/// <param name="Abgelehnt">The others.</param>
internal sealed record GlaettungResult(
    ProblemHttpResult? Problem, UpdateResult<Handlungsempfehlung>? Update, int Uebernommen, IReadOnlyList<AbgelehnterSatz> Abgelehnt);

/// <summary>Lets the chat server smooth the sentences that are not locked, and takes only what still rests on their evidence.</summary>
internal sealed class Glaettung(Chat chat, Satzbelege belege, HandlungsempfehlungStore store, TimeProvider time)
{
    /// <summary>True when there is a server.</summary>
    public bool IstEingerichtet => chat.Client is not null;

    /// <summary>Asks and stores what holds.</summary>
    /// <param name="current">The stored state.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<GlaettungResult> SmoothAsync(Handlungsempfehlung current, CancellationToken cancellationToken)
    {
        if (chat.Client is not { } client)
        {
            return Failed(Problems.NoChatServer, "Es ist kein Sprachmodell eingerichtet. Bitte in der Einstellung Fokuslupe:Sprachmodell:Adresse einen Rechner im eigenen Netz nennen.");
        }

        var lagen = await belege.LoadAsync(current, cancellationToken);
        var open = current.Begruendung.Select((satz, index) => (Nr: index + 1, Satz: satz, Lage: lagen[index]))
            .Where(one => !one.Satz.Gesperrt && one.Satz.Maengel.Count == 0 && one.Lage.Beitraege.Count > 0)
            .ToDictionary(one => one.Nr);
        if (open.Count == 0)
        {
            return Failed(Problems.NoChange, "Es gibt keinen freien Satz mit Belegen. Bitte einen Satz freigeben.");
        }

        try
        {
            var answer = await client.GetResponseAsync(Glaettungsauftrag.Messages(open.Values), cancellationToken: cancellationToken);
            return await TakeAsync(current, open, Glaettungsauftrag.Read(answer.Text), cancellationToken);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Failed(Problems.ChatTimeout, "Das Sprachmodell hat nicht rechtzeitig geantwortet; nichts wurde geändert. Bitte später noch einmal versuchen oder Fokuslupe:Sprachmodell:Zeitlimit erhöhen.");
        }
        catch (HttpRequestException)
        {
            return Failed(Problems.ChatFailed, "Das Sprachmodell ist nicht erreichbar oder hat die Anfrage abgewiesen; nichts wurde geändert. Bitte den Rechner unter Fokuslupe:Sprachmodell:Adresse prüfen.");
        }
        catch (JsonException)
        {
            return Failed(Problems.ChatFailed, "Das Sprachmodell hat nicht in der verlangten Form geantwortet; nichts wurde geändert. Bitte noch einmal versuchen oder ein anderes Modell einstellen.");
        }
    }

    private async Task<GlaettungResult> TakeAsync(
        Handlungsempfehlung current,
        Dictionary<int, (int Nr, Begruendungssatz Satz, Beleglage Lage)> open,
        IReadOnlyList<GeglaetteterSatz> answers,
        CancellationToken cancellationToken)
    {
        var taken = new Dictionary<int, string>();
        var refused = new List<AbgelehnterSatz>();
        foreach (var answer in answers)
        {
            var text = answer.Text?.Trim() ?? "";
            var maengel = !open.TryGetValue(answer.Nr, out var asked) || taken.ContainsKey(answer.Nr)
                ? [new Mangel(Mangelart.Beleg, "", "Nach diesem Satz war nicht gefragt.")]
                : Glaettungspruefung.Check(asked.Satz, text, answer.Belege ?? [], asked.Lage);
            if (maengel.Count > 0)
            {
                refused.Add(new(answer.Nr, text, maengel));
            }
            else if (text != asked.Satz.Text)
            {
                taken.Add(answer.Nr, text);
            }
        }

        if (taken.Count == 0)
        {
            return new(null, null, 0, refused);
        }

        var smoothed = current with
        {
            Begruendung = [.. current.Begruendung.Select((satz, index) => taken.TryGetValue(index + 1, out var text)
                ? satz with { Text = text, Herkunft = Satzherkunft.Sprachmodell }
                : satz)],
        };
        return new(null, await store.UpdateAsync(smoothed, Versionsvorgang.Glaettung, time.GetUtcNow(), cancellationToken), taken.Count, refused);
    }

    private static GlaettungResult Failed(Problem problem, string detail) => new(problem.With(detail), null, 0, []);
}
