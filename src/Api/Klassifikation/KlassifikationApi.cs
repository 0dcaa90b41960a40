using Fokuslupe.Analysis.Models;
using Fokuslupe.Api.Errors;

using Microsoft.AspNetCore.Http.HttpResults;

namespace Fokuslupe.Api.Klassifikation;

internal static class KlassifikationApi
{
    private const int MaxTexts = 10_000;

    /// <summary>Five pages: no card is longer.</summary>
    private const int MaxCharacters = 10_000;

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

    private static Results<Ok<KlassifikationResponse>, ProblemHttpResult> Classify(
        KlassifikationRequest request, ModelSet models, CancellationToken cancellationToken)
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

        if (texts.Index().FirstOrDefault(text => text.Item.LongestPart() > MaxCharacters, (-1, null!)) is { Index: >= 0 } tooLong)
        {
            return Problems.InvalidValue.With(
                $"beitraege[{tooLong.Index}] ist zu lang: Text und Kontext dürfen je {MaxCharacters} Zeichen haben. Bitte in einzelne Beiträge teilen.");
        }

        var einordnungen = models.Classifier.Classify([.. texts.Select(text => text.ToKarte())], cancellationToken);
        return TypedResults.Ok(new KlassifikationResponse([.. einordnungen.Select(EinordnungResponse.From)], [.. models.Cards.Select(card => $"{card.Task}/{card.Version}")]));
    }
}
