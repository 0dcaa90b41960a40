using Fokuslupe.Api.Errors;
using Fokuslupe.Api.Requests;

using Microsoft.AspNetCore.Http.HttpResults;

namespace Fokuslupe.Api.Exporte;

/// <summary>A form in which something can leave the service.</summary>
/// <param name="Endung">Ending of its files and value of <c>format</c>.</param>
/// <param name="Typ">Media type.</param>
internal sealed record Exportformat(string Endung, string Typ)
{
    public static readonly Exportformat Json = new("json", "application/json");
    public static readonly Exportformat Markdown = new("md", "text/markdown");
    public static readonly Exportformat Docx = new("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    public static readonly Exportformat Csv = new("csv", "text/csv");

    /// <summary>REFI-QDA; nobody registered a media type for it.</summary>
    public static readonly Exportformat Qdpx = new("qdpx", "application/octet-stream");

    /// <summary>The type with the encoding of texts.</summary>
    public string ContentType => Typ.StartsWith("text/", StringComparison.Ordinal) ? Typ + "; charset=utf-8" : Typ;

    /// <summary>A file in this form.</summary>
    public FileContentHttpResult File(byte[] content, string name) => TypedResults.Bytes(content, ContentType, $"{name}.{Endung}");

    /// <summary>The form that <paramref name="format"/> names, else the one the client likes best; else why there is none.</summary>
    /// <param name="request">Its header Accept counts where no format is named.</param>
    /// <param name="format">Value of the query, or null.</param>
    /// <param name="offered">What there is, the default first.</param>
    public static (Exportformat? Chosen, ProblemHttpResult? Problem) Choose(
        HttpRequest request, string? format, IReadOnlyList<Exportformat> offered)
    {
        if (ValueCheck.Given(format) is { } named)
        {
            var chosen = offered.FirstOrDefault(one => one.Endung == named);
            return (chosen, chosen is not null ? null : Problems.InvalidQuery.With(
                $"«format» kann nicht «{named}» sein. Erlaubt sind: {string.Join(", ", offered.Select(one => one.Endung))}."));
        }

        var type = request.Preferred([.. offered.Select(one => one.Typ)]);
        return type is not null ? (offered.First(one => one.Typ == type), null) : (null, Problems.NotAcceptable.With(
            $"Das gibt es als {string.Join(", ", offered.Select(one => one.Typ))}. Bitte den Header Accept ändern oder «format» angeben."));
    }
}
