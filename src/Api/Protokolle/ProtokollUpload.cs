using Fokuslupe.Api.Errors;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Fokuslupe.Api.Protokolle;

internal static class ProtokollUpload
{
    public static void MapProtokollUpload(this RouteGroupBuilder group) => group.MapPost("/", UploadAsync)
        .WithName("ProtokollHochladen")
        .WithSummary("Nimmt ein Protokoll an: Text, Markdown, CSV, .docx, .odt oder .pdf im Feld «datei».")
        .WithDescription("Was nicht lesbar ist, wird gleich abgelehnt und nicht gespeichert. Das Einordnen läuft als Auftrag.")
        // Other sites are kept out for all changes by the CrossSiteGuard.
        .DisableAntiforgery()
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Accepted<UploadResponse>, ProblemHttpResult>> UploadAsync(
        IFormFile? datei,
        [FromForm] string? gremium,
        [FromForm] DateOnly? datum,
        HttpRequest request,
        ProtokollIntake intake,
        CancellationToken cancellationToken)
    {
        if (datei is null)
        {
            return Problems.MissingFile.With("Bitte die Datei als multipart/form-data im Feld «datei» senden.");
        }

        if (request.Form.Files.Count > 1)
        {
            return Problems.InvalidRequest.With($"Es kamen {request.Form.Files.Count} Dateien, gespeichert wurde nichts. Bitte je Anfrage eine senden; die Startseite nimmt viele auf einmal.");
        }

        return Answer(await intake.TakeAsync(datei, gremium, datum, cancellationToken));
    }

    private static Results<Accepted<UploadResponse>, ProblemHttpResult> Answer(IntakeResult result) => result switch
    {
        { Upload: null } => Problems.For(result.Problem!.Value).With(result.Advice!),
        { Upload: { Outcome: UploadOutcome.Duplicate } known } => Problems.DuplicateDocument.With(
            $"Diese Datei ist schon als Protokoll {known.Protokoll} vorhanden, gespeichert wurde nichts. Bitte das vorhandene ansehen oder es vorher löschen.",
            ("id", known.Protokoll)),
        { Upload: { } upload } => TypedResults.Accepted(
            $"/api/auftraege/{upload.Auftrag}", new UploadResponse(upload.Protokoll, upload.Auftrag)),
    };
}
