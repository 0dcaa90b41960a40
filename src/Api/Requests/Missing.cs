using Fokuslupe.Api.Errors;

using Microsoft.AspNetCore.Http.HttpResults;

namespace Fokuslupe.Api.Requests;

/// <summary>The answers to ids that nothing has.</summary>
internal static class Missing
{
    public static ProblemHttpResult Protokoll(long id) => Answer($"Ein Protokoll mit der Nummer {id}", "/api/protokolle");

    public static ProblemHttpResult Beitrag(long id) => Answer($"Einen Beitrag mit der Nummer {id}", "/api/beitraege");

    public static ProblemHttpResult Auftrag(long id) => Answer($"Einen Auftrag mit der Nummer {id}", "/api/auftraege");

    public static ProblemHttpResult Anliegen(string id) => Answer($"Ein Anliegen «{id}»", "/api/anliegen");

    public static ProblemHttpResult Handlungsempfehlung(long id) =>
        Answer($"Eine Handlungsempfehlung mit der Nummer {id}", "/api/handlungsempfehlungen");

    private static ProblemHttpResult Answer(string what, string list) =>
        Problems.NotFound.With($"{what} gibt es nicht (mehr). Was es gibt, steht unter {list}.");
}
