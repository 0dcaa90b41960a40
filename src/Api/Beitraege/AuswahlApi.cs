using System.Text;

using Fokuslupe.Analysis.Export;
using Fokuslupe.Analysis.Models;
using Fokuslupe.Api.Errors;
using Fokuslupe.Api.Exporte;
using Fokuslupe.Api.Requests;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Http.HttpResults;

namespace Fokuslupe.Api.Beitraege;

/// <summary>What a selection holds, in numbers and as a file.</summary>
internal static class AuswahlApi
{
    /// <summary>More quotations make no document for people.</summary>
    private const int MaxQuotations = 2000;

    private static readonly Exportformat[] Formate = [Exportformat.Csv, Exportformat.Markdown, Exportformat.Docx];

    public static void MapAuswahl(this RouteGroupBuilder group)
    {
        group.MapGet("/facetten", CountAsync)
            .WithName("BeitraegeFacetten")
            .WithSummary("Wie viele Beiträge es zu jedem Wert gibt, den die Auswahl annehmen könnte; jede Facette unter der Wahl der anderen.")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapGet("/export", ExportAsync)
            .WithName("BeitraegeExport")
            .WithSummary($"Die Auswahl als Datei: csv, oder bis {MaxQuotations} Beiträge als md oder docx.")
            .Produces<byte[]>(StatusCodes.Status200OK, Formate[0].Typ, [.. Formate.Skip(1).Select(format => format.Typ)])
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status406NotAcceptable);
    }

    private static async Task<Results<Ok<FacettenResponse>, ProblemHttpResult>> CountAsync(
        [AsParameters] BeitraegeQuery query, FacettenStore store, ModelSet models, CancellationToken cancellationToken)
    {
        var check = new ValueCheck(Problems.InvalidQuery, models.Feldordnung);
        var filter = query.ToFilter(check);
        return check.Problem is { } problem ? problem : TypedResults.Ok(FacettenResponse.From(await store.CountAsync(filter, cancellationToken)));
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> ExportAsync(
        [AsParameters] BeitraegeQuery query,
        string? format,
        HttpRequest request,
        BeitragStore store,
        AnliegenStore anliegen,
        ProtokollStore protokolle,
        ModelSet models,
        CancellationToken cancellationToken)
    {
        var check = new ValueCheck(Problems.InvalidQuery, models.Feldordnung);
        var filter = query.ToFilter(check);
        var (chosen, refused) = Exportformat.Choose(request, format, Formate);
        if ((check.Problem ?? refused) is { } problem)
        {
            return problem;
        }

        var count = await store.CountAsync(filter, cancellationToken);
        if (chosen != Exportformat.Csv && count > MaxQuotations)
        {
            return Problems.InvalidQuery.With($"Die Auswahl hat {count} Beiträge; als Text gibt es höchstens {MaxQuotations}. Bitte enger auswählen oder format=csv nehmen.");
        }

        var beitraege = await store.LoadAsync(filter, cancellationToken);
        var titles = await anliegen.LoadTitelAsync(beitraege.Select(beitrag => beitrag.Anliegen).OfType<string>().Distinct(), cancellationToken);
        var bilanzen = chosen == Exportformat.Csv
            ? new Dictionary<long, Bilanz>()
            : await protokolle.LoadBilanzenAsync([.. beitraege.Select(beitrag => beitrag.Sitzung.Protokoll).Distinct()], cancellationToken);
        const string title = "Beiträge aus den Protokollen";
        return chosen!.File(
            chosen.Endung switch
            {
                "docx" => BeitragExport.ToDocx(beitraege, title, bilanzen),
                "md" => Encoding.UTF8.GetBytes(BeitragExport.ToMarkdown(beitraege, title, bilanzen)),
                _ => BeitragExport.ToCsv(beitraege, titles, models.Feldordnung),
            },
            "beitraege");
    }
}
