using System.Text;

using Fokuslupe.Analysis.Handlungsempfehlungen;
using Fokuslupe.Analysis.Models;
using Fokuslupe.Api.Errors;
using Fokuslupe.Api.Requests;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Http.HttpResults;

namespace Fokuslupe.Api.Handlungsempfehlungen;

/// <summary>Recommendations as files.</summary>
internal static class ExportApi
{
    private const string Markdown = "text/markdown";
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void MapExports(this RouteGroupBuilder group)
    {
        group.MapGet("/{id:long}/export", (long id, string? format, HttpRequest request, HandlungsempfehlungStore store, ModelSet models, CancellationToken cancellationToken) =>
                ExportAsync(id, format ?? "md", request, store, models, cancellationToken))
            .WithName("HandlungsempfehlungExport")
            .WithSummary("Eine Handlungsempfehlung als Datei; format ist md oder docx.")
            .Describe()
            .ProducesProblem(StatusCodes.Status400BadRequest);

        foreach (var format in (string[])["md", "docx"])
        {
            group.MapGet($"/{{id:long}}/export.{format}", (long id, HttpRequest request, HandlungsempfehlungStore store, ModelSet models, CancellationToken cancellationToken) =>
                    ExportAsync(id, format, request, store, models, cancellationToken))
                .WithName("HandlungsempfehlungExport" + format)
                .WithSummary($"Eine Handlungsempfehlung als .{format}.")
                .Describe();
        }
    }

    private static RouteHandlerBuilder Describe(this RouteHandlerBuilder builder) => builder
        .Produces<byte[]>(StatusCodes.Status200OK, Markdown, Docx)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> ExportAsync(
        long id, string format, HttpRequest request, HandlungsempfehlungStore store, ModelSet models, CancellationToken cancellationToken)
    {
        if (format is not ("md" or "docx"))
        {
            return Problems.InvalidQuery.With($"«format» kann nicht «{format}» sein. Erlaubt sind: md, docx.");
        }

        return await store.GetAsync(id, cancellationToken) is { } empfehlung
            ? Export(empfehlung, format, models.Feldordnung, beleg => Page(request, beleg))
            : Missing.Handlungsempfehlung(id);
    }

    private static FileContentHttpResult Export(Handlungsempfehlung empfehlung, string format, Feldordnung feldordnung, Func<Beleg, Uri?> link)
    {
        var name = $"handlungsempfehlung-{empfehlung.Id}.{format}";
        return format == "docx"
            ? TypedResults.Bytes(HandlungsempfehlungExport.ToDocx(empfehlung, feldordnung, link), Docx, name)
            : TypedResults.Bytes(
                Encoding.UTF8.GetBytes(HandlungsempfehlungExport.ToMarkdown(empfehlung, feldordnung, link)), $"{Markdown}; charset=utf-8", name);
    }

    /// <summary>The Beitrag on the page of its Protokoll, as the client addresses this service.</summary>
    private static Uri Page(HttpRequest request, Beleg beleg) =>
        new($"{request.Scheme}://{request.Host}{request.PathBase}/protokolle/{beleg.Sitzung.Protokoll}?beitrag={beleg.Beitrag}#b-{beleg.Beitrag}");
}
