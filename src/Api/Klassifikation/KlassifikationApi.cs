using Fokuslupe.Analysis.Models;
using Fokuslupe.Api.Errors;

using Microsoft.AspNetCore.Http.HttpResults;

namespace Fokuslupe.Api.Klassifikation;

internal static class KlassifikationApi
{
    private const int MaxTexts = 10_000;

    public static RouteGroupBuilder MapKlassifikation(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/klassifikation").WithTags("Klassifikation");

        group.MapPost("/", Classify)
            .WithName("Klassifizieren")
            .WithSummary("Ordnet bis zu 10.000 Texte ein, ohne sie zu speichern; die Antwort hat ihre Reihenfolge.")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

        return group;
    }

    private static Results<Ok<KlassifikationResponse>, ProblemHttpResult> Classify(KlassifikationRequest request, ModelSet models)
    {
        var texts = request.Beitraege;
        if (texts.Count > MaxTexts)
        {
            return Problems.TooLarge.With(
                $"Die Anfrage enthält {texts.Count} Texte, erlaubt sind {MaxTexts}. Bitte auf mehrere Anfragen verteilen.");
        }

        if (texts.Index().FirstOrDefault(text => string.IsNullOrWhiteSpace(text.Item?.Text), (-1, null!)) is { Index: >= 0 } empty)
        {
            return Problems.InvalidValue.With(
                $"beitraege[{empty.Index}].text ist leer. Bitte den Text eintragen oder den Eintrag weglassen.");
        }

        var einordnungen = models.Classifier.Classify([.. texts.Select(text => text.ToKarte())]);
        return TypedResults.Ok(new KlassifikationResponse([.. einordnungen.Select(EinordnungResponse.From)]));
    }
}
