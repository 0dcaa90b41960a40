using System.Text;

using Fokuslupe.Analysis.Models;
using Fokuslupe.Analysis.Zusammenfassungen;
using Fokuslupe.Api.Errors;
using Fokuslupe.Api.Exporte;
using Fokuslupe.Api.Requests;

using Microsoft.AspNetCore.Http.HttpResults;

namespace Fokuslupe.Api.Zusammenfassungen;

internal static class ZusammenfassungenApi
{
    /// <summary>All forms, the default first.</summary>
    internal static readonly Exportformat[] Formate =
        [Exportformat.Json, Exportformat.Markdown, Exportformat.Docx, Exportformat.Csv, Exportformat.Qdpx];

    public static RouteGroupBuilder MapZusammenfassungen(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/zusammenfassungen").WithTags("Zusammenfassungen");

        group.MapGet("/", GetAsync)
            .WithName("Zusammenfassung")
            .WithSummary("Was zu einem Handlungsfeld in einem Zeitraum gesagt wurde; format (json, md, docx, csv, qdpx) macht eine Datei daraus, sonst entscheidet Accept. csv und qdpx (REFI-QDA) enthalten alle Beiträge. vergleichVon und vergleichBis wählen, womit verglichen wird, sonst die Zeit davor.")
            .Produces<ZusammenfassungResponse>(StatusCodes.Status200OK, Exportformat.Json.Typ, [.. Formate.Skip(1).Select(format => format.Typ)])
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status406NotAcceptable);

        return group;
    }

    private static async Task<Results<Ok<ZusammenfassungResponse>, ContentHttpResult, FileContentHttpResult, ProblemHttpResult>> GetAsync(
        string? handlungsfeld,
        DateOnly? von,
        DateOnly? bis,
        DateOnly? vergleichVon,
        DateOnly? vergleichBis,
        string? format,
        HttpContext context,
        Zusammenfassungen zusammenfassungen,
        ModelSet models,
        CancellationToken cancellationToken)
    {
        var check = new ValueCheck(Problems.InvalidQuery, models.Feldordnung);
        var field = check.Handlungsfeld(handlungsfeld ?? "");
        check.Period(von, bis);
        var zeit = new Zeitwahl(von, bis, vergleichVon, vergleichBis);
        if (zeit.Mangel is { } mangel)
        {
            check.Refuse(mangel);
        }

        if (check.Problem is { } problem)
        {
            return problem;
        }

        var (chosen, refused) = Exportformat.Choose(context.Request, format, Formate);
        if (chosen is null)
        {
            return refused!;
        }

        var source = await zusammenfassungen.LoadAsync(field!, zeit, cancellationToken);
        var name = string.Join('-', new[] { "zusammenfassung", field, Day(von), Day(bis) }.Where(part => part is not null));
        if (chosen == Exportformat.Csv)
        {
            return chosen.File(SummaryExport.ToCsv(source, models.Feldordnung), name);
        }

        if (chosen == Exportformat.Qdpx)
        {
            return chosen.File(await zusammenfassungen.ToQdpxAsync(source, models.Feldordnung, cancellationToken), name);
        }

        if (chosen == Exportformat.Json)
        {
            if (format is not null)
            {
                context.Response.Headers.ContentDisposition = $"attachment; filename={name}.json";
            }

            return TypedResults.Ok(ZusammenfassungResponse.From(zusammenfassungen.Write(source)));
        }

        var zusammenfassung = await zusammenfassungen.WriteWithLinesAsync(source, cancellationToken);
        if (chosen == Exportformat.Docx)
        {
            return chosen.File(SummaryExport.ToDocx(zusammenfassung, models.Feldordnung), name);
        }

        var markdown = SummaryExport.ToMarkdown(zusammenfassung, models.Feldordnung);
        return format is null
            ? TypedResults.Text(markdown, chosen.ContentType)
            : chosen.File(Encoding.UTF8.GetBytes(markdown), name);
    }

    private static string? Day(DateOnly? day) => day?.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
}
