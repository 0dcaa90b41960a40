using System.Text;

using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Models;
using Fokuslupe.Api.Errors;
using Fokuslupe.Api.Requests;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Http.HttpResults;

namespace Fokuslupe.Api.Modelle;

/// <summary>What people corrected, as rows to train on: pages of JSON, or a corpus file.</summary>
internal static class KorrekturenApi
{
    private const string Tsv = "text/tab-separated-values";

    public static void MapKorrekturen(this RouteGroupBuilder group) => group.MapGet("/korrekturen", ListAsync)
        .WithName("ModelleKorrekturen")
        .WithSummary("Korrigierte und bestätigte Beiträge als Zeilen zum Lernen, mit ihrem Dokument als Gruppe.")
        .WithDescription("Als JSON seitenweise; mit format=tsv oder Accept: text/tab-separated-values alle als Korpusdatei.")
        .Produces<LernzeilenResponse>()
        .Produces<string>(StatusCodes.Status200OK, Tsv)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status406NotAcceptable);

    private static async Task<Results<Ok<LernzeilenResponse>, FileContentHttpResult, ProblemHttpResult>> ListAsync(
        int? seite, int? groesse, string? format, HttpRequest request, KorrekturStore store, ModelSet models, CancellationToken cancellationToken)
    {
        var check = new ValueCheck(Problems.InvalidQuery, models.Feldordnung);
        var paging = check.Paging(seite, groesse);
        if (format is not (null or "json" or "tsv"))
        {
            check.Refuse($"«format» kann nicht «{format}» sein. Erlaubt sind: json, tsv.");
        }

        if (check.Problem is { } problem)
        {
            return problem;
        }

        switch (format ?? request.Preferred(["application/json", Tsv]))
        {
            case null:
                var (kind, detail) = Problems.For(StatusCodes.Status406NotAcceptable);
                return kind.With(detail);
            case "tsv" or Tsv:
                var all = KorrekturFile.Format(await store.LoadAsync(cancellationToken));
                return TypedResults.Bytes(Encoding.UTF8.GetBytes(all), $"{Tsv}; charset=utf-8", "korrekturen.tsv");
            default:
                var page = await store.ListAsync(paging, cancellationToken);
                return TypedResults.Ok(new LernzeilenResponse([.. page.Items.Select(LernzeileResponse.From)], page.Total, paging.Seite, paging.Groesse));
        }
    }
}
