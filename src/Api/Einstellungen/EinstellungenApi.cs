using Fokuslupe.Analysis.Models;
using Fokuslupe.Api.Auftraege;
using Fokuslupe.Api.Errors;
using Fokuslupe.Api.Modelle;
using Fokuslupe.Api.Requests;
using Fokuslupe.Api.Verwaltung;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Fokuslupe.Api.Einstellungen;

/// <summary>What an installation sets for itself: each part is read and replaced as a whole.</summary>
internal static class EinstellungenApi
{
    private const int HistoryLength = 100;

    public static RouteGroupBuilder MapEinstellungen(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/einstellungen").WithTags("Einstellungen");
        group.MapBereich<Gremienordnung>("Gremien: welche Schreibweise welches Gremium meint, und die Farben.");
        group.MapBereich<Begriffsliste>("Begriffe: Abkürzungen und Wörter des Kreises; sie gelten beim Einordnen sofort.");
        group.MapBereich<Katalogliste>("Kataloge: die eigenen des Kreises, wie der Bericht eines Jahres die Handlungsfelder gruppiert und nennt.");
        routes.MapGet("/api/kataloge", Ok<KatalogeResponse> (Kataloge kataloge, ModelSet models) => TypedResults.Ok(new KatalogeResponse(
                [.. kataloge.Alle.Select(katalog => KatalogResponse.From(katalog, models.Feldordnung))])))
            .WithTags("Einstellungen")
            .WithName("Kataloge")
            .WithSummary("Alle Kataloge, mitgelieferte und eigene, mit den Feldern, die in keinem Kapitel stehen.");
        routes.MapGet("/api/gremien", async (Gremienliste gremien, CancellationToken cancellationToken) =>
                TypedResults.Ok(new GremienResponse(await gremien.ListAsync(cancellationToken))))
            .WithTags("Einstellungen")
            .WithName("Gremien")
            .WithSummary("Die Gremien mit Schreibweisen, Zahl der Sitzungen und Farbe.");
        group.MapBereich<Datenschutzordnung>("Datenschutz: welche Wörter verdeckt werden und welche lesbar bleiben, und wie lange Originale bleiben.");
        group.MapPost("/begriffe/einordnen", StartAsync)
            .WithName("EinstellungBegriffeEinordnen")
            .RequireAdministratorOnceSetUp()
            .WithSummary("Ordnet alle ungeprüften Beiträge neu ein, als Auftrag.")
            .ProducesProblem(StatusCodes.Status409Conflict);
        return group;
    }

    private static async Task<Results<Accepted<AuftragResponse>, ProblemHttpResult>> StartAsync(
        Neueinordnung neueinordnung, CancellationToken cancellationToken)
    {
        var (auftrag, added) = await neueinordnung.StartAsync(cancellationToken);
        var location = $"/api/auftraege/{auftrag.Id}";
        return added
            ? TypedResults.Accepted(location, AuftragResponse.From(auftrag))
            : Problems.NoChange.With($"Es läuft schon eine Neueinordnung. Bitte warten, bis {location} fertig ist, oder sie dort mit DELETE abbrechen.");
    }

    private static void MapBereich<T>(this RouteGroupBuilder group, string summary)
        where T : class, IEinstellung<T>
    {
        var name = "Einstellung" + char.ToUpperInvariant(T.Bereich[0]) + T.Bereich[1..];
        group.MapGet("/" + T.Bereich, Get<T>).WithName(name).WithSummary(summary);
        group.MapPut("/" + T.Bereich, PutAsync<T>)
            .WithName(name + "Speichern")
            .RequireAdministratorOnceSetUp()
            .WithSummary($"Ersetzt den Bereich «{T.Bereich}» als Ganzes.")
            .ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status428PreconditionRequired);
        group.MapGet($"/{T.Bereich}/verlauf", async (EinstellungStore store, CancellationToken cancellationToken) =>
                TypedResults.Ok(new EinstellungsverlaufResponse(await store.ListAsync<T>(HistoryLength, cancellationToken))))
            .WithName(name + "Verlauf")
            .WithSummary("Die letzten hundert Änderungen, die jüngste zuerst.");
        group.MapPost($"/{T.Bereich}/verlauf/{{stand:int}}", RestoreAsync<T>)
            .WithName(name + "Wiederherstellen")
            .RequireAdministratorOnceSetUp()
            .WithSummary("Stellt einen früheren Stand wieder her, als neue Änderung; 0 ist der Ausgangszustand.")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .ProducesProblem(StatusCodes.Status428PreconditionRequired);
    }

    private static Ok<T> Get<T>(Ordnungen ordnungen, HttpResponse response)
        where T : class, IEinstellung<T>
    {
        var stand = ordnungen.Get<T>();
        response.SetETag(stand.Version);
        return TypedResults.Ok(stand.Inhalt);
    }

    private static async Task<Results<Ok<T>, ProblemHttpResult>> PutAsync<T>(
        [FromHeader(Name = "If-Match")] string? ifMatch,
        T inhalt,
        Ordnungen ordnungen,
        LiveModels live,
        ModelSet models,
        HttpResponse response,
        CancellationToken cancellationToken)
        where T : class, IEinstellung<T>
    {
        if (ETags.RequireVersion(ifMatch, out var version) is { } missing)
        {
            return missing;
        }

        if (inhalt.Maengel(models.Feldordnung.Felder) is { Count: > 0 } maengel)
        {
            return Problems.InvalidValue.With(string.Join(" ", maengel) + " Bitte berichtigen und noch einmal senden.");
        }

        var result = await ordnungen.SaveAsync(inhalt, version, "Über die Schnittstelle ersetzt", cancellationToken);
        await live.RefreshAsync(cancellationToken);
        return Answer(result, response);
    }

    private static async Task<Results<Ok<T>, ProblemHttpResult>> RestoreAsync<T>(
        int stand,
        [FromHeader(Name = "If-Match")] string? ifMatch,
        Ordnungen ordnungen,
        LiveModels live,
        HttpResponse response,
        CancellationToken cancellationToken)
        where T : class, IEinstellung<T>
    {
        if (ETags.RequireVersion(ifMatch, out var version) is { } missing)
        {
            return missing;
        }

        var result = await ordnungen.RestoreAsync<T>(stand, version, cancellationToken);
        await live.RefreshAsync(cancellationToken);
        return result is not null
            ? Answer(result, response)
            : Problems.NotFound.With($"Einen Stand {stand} gibt es nicht. Was es gibt, steht unter /api/einstellungen/{T.Bereich}/verlauf.");
    }

    private static Results<Ok<T>, ProblemHttpResult> Answer<T>(UpdateResult<Einstellungsstand<T>> result, HttpResponse response)
        where T : class, IEinstellung<T>
    {
        var current = result.Current!;
        if (result.Outcome != UpdateOutcome.Updated)
        {
            return response.Stale(current.Version);
        }

        response.SetETag(current.Version);
        return TypedResults.Ok(current.Inhalt);
    }
}

/// <summary>The Gremien.</summary>
internal sealed record GremienResponse(IReadOnlyList<GremiumStand> Gremien);

/// <summary>The changes of a part of the settings.</summary>
internal sealed record EinstellungsverlaufResponse(IReadOnlyList<Einstellungsaenderung> Aenderungen);

/// <summary>All Kataloge.</summary>
internal sealed record KatalogeResponse(IReadOnlyList<KatalogResponse> Kataloge);

/// <summary>One Katalog.</summary>
internal sealed record KatalogResponse(
    string Id, string Name, int Jahr, int? Bis, bool Eigen, IReadOnlyList<Katalogeintrag> Eintraege, IReadOnlyList<string> Fehlende)
{
    public static KatalogResponse From(Katalog katalog, Feldordnung feldordnung) => new(
        katalog.Id,
        katalog.Name,
        katalog.Jahr,
        katalog.Bis,
        Einstellungen.Kataloge.IsOwn(katalog),
        katalog.Eintraege,
        [.. katalog.Fehlende(feldordnung.Felder).Select(feld => feld.Id)]);
}
