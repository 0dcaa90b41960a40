using Fokuslupe.Analysis.Models;
using Fokuslupe.Analysis.Models.Registry;
using Fokuslupe.Api.Errors;
using Fokuslupe.Api.Verwaltung;

using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Fokuslupe.Api.Modelle;

internal static class ModelleApi
{
    /// <summary>Names and reasons go into a file that people read.</summary>
    internal const int MaxLength = 500;

    public static RouteGroupBuilder MapModelle(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/modelle").WithTags("Modelle");

        group.MapGet("/", List)
            .WithName("Modelle")
            .WithSummary("Die Modelle, die gerade entscheiden, alle Versionen mit ihren Messwerten, und der Verlauf.");
        group.MapKorrekturen();
        group.MapTraining();
        group.MapPost("/{task}/{version}/befoerderung", PromoteAsync)
            .WithName("ModellBefoerdern")
            .WithSummary("Macht eine Version aktiv, wenn keine Aufgabe dadurch schlechter wird; nur für die Verwaltung.")
            .RequireAdministrator()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        group.MapPost("/{task}/zurueckrollen", RollbackAsync)
            .WithName("ModellZurueckrollen")
            .WithSummary("Macht die letzte Beförderung einer Aufgabe rückgängig; nur für die Verwaltung.")
            .RequireAdministrator()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

        return group;
    }

    private static Ok<ModelleResponse> List(LiveModels live, ModelSet models, ModelFolders folders)
    {
        try
        {
            var state = ModelRegistry.Read(folders.Own);
            return TypedResults.Ok(new ModelleResponse(
                models.Cards,
                Notice.For(live.Problem),
                [.. ModelRegistry.List(folders.Own, state).Select(VersionResponse.From)],
                [.. state.History.Reverse().Select(VerlaufResponse.From)]));
        }
        catch (InvalidModelException exception)
        {
            return TypedResults.Ok(new ModelleResponse(models.Cards, Notice.For(exception.Message), [], []));
        }
    }

    private static async Task<Results<Ok<VerlaufResponse>, ProblemHttpResult>> PromoteAsync(
        string task, string version, [FromBody] BefoerderungRequest? request, ModelChange change, CancellationToken cancellationToken)
    {
        request ??= new BefoerderungRequest();
        if (TooLong(request.Grund, request.Wer) is { } problem)
        {
            return problem;
        }

        if (request.Versions(task, version) is not { } versions)
        {
            return Problems.InvalidValue.With("«mit» nennt Versionen anderer Aufgaben, jede Aufgabe einmal; erwartet wird etwa [\"art/0002\"].");
        }

        return request.Trotzdem && string.IsNullOrWhiteSpace(request.Grund)
            ? Problems.InvalidValue.With("Wer «trotzdem» befördert, gibt einen «grund» an: Er steht dann im Verlauf. Bitte ergänzen.")
            : await change.PromoteAsync(versions, request, cancellationToken);
    }

    private static async Task<Results<Ok<VerlaufResponse>, ProblemHttpResult>> RollbackAsync(
        string task, [FromBody] ZurueckrollenRequest? request, ModelChange change, CancellationToken cancellationToken)
    {
        request ??= new ZurueckrollenRequest();
        return TooLong(request.Grund, request.Wer) is { } problem ? problem : await change.RollbackAsync(task, request, cancellationToken);
    }

    private static ProblemHttpResult? TooLong(params string?[] texts) => texts.Any(text => text?.Length > MaxLength)
        ? Problems.InvalidValue.With($"«grund» und «wer» haben höchstens {MaxLength} Zeichen. Bitte kürzen.")
        : null;
}
