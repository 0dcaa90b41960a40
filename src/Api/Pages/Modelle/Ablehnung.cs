using Fokuslupe.Api.Modelle;

using Microsoft.AspNetCore.Http.HttpResults;

namespace Fokuslupe.Api.Pages.Modelle;

/// <summary>Why the active versions were not changed, for people.</summary>
/// <param name="Text">A German sentence.</param>
internal sealed record Ablehnung(string Text)
{
    /// <summary>Figures that would be worse; empty when that is not why.</summary>
    public IReadOnlyList<SchlechterResponse> Schlechter { get; private init; } = [];

    public static Ablehnung From(ProblemHttpResult refused)
    {
        var problem = refused.ProblemDetails;
        var detail = problem.Detail ?? "";
        return new(problem.Extensions.TryGetValue("grund", out var reason) && reason is not null ? $"{detail} ({reason})" : detail)
        {
            Schlechter = problem.Extensions.TryGetValue("schlechter", out var worse) ? (SchlechterResponse[])worse! : [],
        };
    }
}
