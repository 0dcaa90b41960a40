using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Fokuslupe.Api.Errors;

/// <summary>Says in German what is wrong with a request that the framework could not bind.</summary>
internal sealed partial class BadRequests : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException bad)
        {
            return false;
        }

        await Explain(bad).ExecuteAsync(httpContext);
        return true;
    }

    private static ProblemHttpResult Explain(BadHttpRequestException bad)
    {
        if (bad.InnerException is JsonException json)
        {
            return Problems.InvalidJson.With(Describe(json));
        }

        if (FailedBinding().Match(bad.Message) is { Success: true } match)
        {
            return Problems.InvalidQuery.With(
                $"«{JsonNamingPolicy.CamelCase.ConvertName(match.Groups["name"].Value)}» kann nicht «{match.Groups["value"].Value}» sein; erwartet wird {Expected(match.Groups["type"].Value)}.");
        }

        if (bad.InnerException is InvalidDataException && bad.Message.Contains("form", StringComparison.Ordinal)
            && bad.InnerException.Message.Contains("length limit", StringComparison.Ordinal))
        {
            return Answer(StatusCodes.Status413PayloadTooLarge);
        }

        return Answer(bad.StatusCode);
    }

    private static ProblemHttpResult Answer(int status)
    {
        var (problem, detail) = Problems.For(status);
        return problem.With(detail);
    }

    private static string Describe(JsonException json) => string.Create(
        CultureInfo.InvariantCulture,
        $"Das JSON der Anfrage passt nicht bei {json.Path ?? "$"} (Zeile {json.LineNumber + 1}, Zeichen {json.BytePositionInLine + 1}). Bitte dort berichtigen; die erwartete Form steht unter /swagger.");

    private static string Expected(string type) => type switch
    {
        "DateOnly" => "ein Datum wie 2024-06-13",
        "int" or "long" => "eine ganze Zahl",
        "bool" => "true oder false",
        _ => "ein Wert, wie er unter /swagger beschrieben ist",
    };

    // The message is the only place where the framework names the parameter; a test watches its form.
    [GeneratedRegex("^Failed to bind parameter \"(Nullable<)?(?<type>\\w+)>? (?<name>\\w+)\" from \"(?<value>.*)\"\\.$", RegexOptions.Singleline)]
    private static partial Regex FailedBinding();
}
