using System.Text;
using System.Text.Json;

using Fokuslupe.Analysis.Handlungsempfehlungen;
using Fokuslupe.Analysis.Models;
using Fokuslupe.Api.Exporte;
using Fokuslupe.Api.Requests;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace Fokuslupe.Api.Handlungsempfehlungen;

/// <summary>Recommendations as files.</summary>
internal static class ExportApi
{
    private static readonly Exportformat[] Formate = [Exportformat.Markdown, Exportformat.Docx, Exportformat.Csv, Exportformat.Json];

    public static void MapExports(this RouteGroupBuilder group)
    {
        group.MapGet("/{id:long}/export", (long id, string? format, HttpRequest request, HandlungsempfehlungStore store, Belegstellen stellen, ModelSet models, CancellationToken cancellationToken) =>
                ExportAsync(id, format ?? "md", request, store, stellen, models, cancellationToken))
            .WithName("HandlungsempfehlungExport")
            .WithSummary("Eine Handlungsempfehlung als Datei; format ist md, docx, csv (eine Zeile je Zitat) oder json.")
            .Describe()
            .ProducesProblem(StatusCodes.Status400BadRequest);

        foreach (var format in Formate.Select(format => format.Endung))
        {
            group.MapGet($"/{{id:long}}/export.{format}", (long id, HttpRequest request, HandlungsempfehlungStore store, Belegstellen stellen, ModelSet models, CancellationToken cancellationToken) =>
                    ExportAsync(id, format, request, store, stellen, models, cancellationToken))
                .WithName("HandlungsempfehlungExport" + format)
                .WithSummary($"Eine Handlungsempfehlung als .{format}.")
                .Describe();
        }
    }

    private static RouteHandlerBuilder Describe(this RouteHandlerBuilder builder) => builder
        .Produces<byte[]>(StatusCodes.Status200OK, Formate[0].Typ, [.. Formate.Skip(1).Select(format => format.Typ)])
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> ExportAsync(
        long id,
        string format,
        HttpRequest request,
        HandlungsempfehlungStore store,
        Belegstellen belegstellen,
        ModelSet models,
        CancellationToken cancellationToken)
    {
        var (chosen, refused) = Exportformat.Choose(request, format, Formate);
        if (chosen is null)
        {
            return refused!;
        }

        if (await store.GetAsync(id, cancellationToken) is not { } empfehlung)
        {
            return Missing.Handlungsempfehlung(id);
        }

        var (belege, fehlend) = await belegstellen.LoadAllAsync(empfehlung, cancellationToken);
        var stellen = new Belegquellen { Link = beleg => Page(request, beleg), Saetze = belege, Fehlend = fehlend };
        return chosen.File(Content(empfehlung, chosen, models.Feldordnung, stellen, request), $"handlungsempfehlung-{id}");
    }

    private static byte[] Content(Handlungsempfehlung empfehlung, Exportformat format, Feldordnung feldordnung, Belegquellen stellen, HttpRequest request) => format.Endung switch
    {
        "docx" => HandlungsempfehlungExport.ToDocx(empfehlung, feldordnung, stellen),
        "csv" => HandlungsempfehlungExport.ToCsv(empfehlung, feldordnung),
        "json" => JsonSerializer.SerializeToUtf8Bytes(
            HandlungsempfehlungResponse.From(empfehlung),
            request.HttpContext.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions),
        _ => Encoding.UTF8.GetBytes(HandlungsempfehlungExport.ToMarkdown(empfehlung, feldordnung, stellen)),
    };

    /// <summary>The Beitrag on the page of its Protokoll, as the client addresses this service.</summary>
    private static Uri Page(HttpRequest request, Beleg beleg) =>
        new($"{request.Scheme}://{request.Host}{request.PathBase}/protokolle/{beleg.Sitzung.Protokoll}?beitrag={beleg.Beitrag}#b-{beleg.Beitrag}");
}
