using Microsoft.AspNetCore.Http.HttpResults;

namespace Fokuslupe.Api.Errors;

/// <summary>A kind of problem as RFC 9457 has it.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Code">Stable English name; the end of the <c>type</c>.</param>
/// <param name="Title">German title.</param>
internal sealed record Problem(int Status, string Code, string Title)
{
    /// <summary>What all types begin with.</summary>
    public const string TypePrefix = "urn:fokuslupe:problem:";

    /// <summary>The <c>type</c> of the answer.</summary>
    public string Type => TypePrefix + Code;

    /// <summary>The answer.</summary>
    /// <param name="detail">German sentence that says what to do.</param>
    /// <param name="extensions">Further members of the answer.</param>
    public ProblemHttpResult With(string detail, params (string Name, object? Value)[] extensions) => TypedResults.Problem(
        detail,
        statusCode: Status,
        title: Title,
        type: Type,
        extensions: extensions.ToDictionary(extension => extension.Name, extension => extension.Value));
}
