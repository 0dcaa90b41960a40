using Fokuslupe.Api.Errors;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Http.HttpResults;

namespace Fokuslupe.Api.Requests;

/// <summary>The answers to ids that nothing has.</summary>
internal static class Missing
{
    public static ProblemHttpResult Protokoll(long id) => Answer($"Ein Protokoll mit der Nummer {id}", "/api/protokolle");

    public static ProblemHttpResult Beitrag(long id) => Answer($"Einen Beitrag mit der Nummer {id}", "/api/beitraege");

    public static ProblemHttpResult Auftrag(long id) => Answer($"Einen Auftrag mit der Nummer {id}", "/api/auftraege");

    public static ProblemHttpResult Anliegen(string id) => Answer($"Ein Anliegen «{id}»", "/api/anliegen");

    /// <summary>The Anliegen was merged into another one; the answer says which.</summary>
    public static ProblemHttpResult MergedAway(AnliegenStand gone) => Problems.MergedAway.With(
        $"«{gone.Anliegen.Titel}» ist in einem anderen Anliegen aufgegangen. Seine Beiträge gibt es jetzt unter /api/anliegen/{gone.Ersatz}.",
        ("ziel", gone.Ersatz));

    public static ProblemHttpResult Handlungsempfehlung(long id) =>
        Answer($"Eine Handlungsempfehlung mit der Nummer {id}", "/api/handlungsempfehlungen");

    public static ProblemHttpResult Entscheidung(long id) =>
        Answer($"Eine Entscheidung mit der Nummer {id}", "/api/anliegen/entscheidungen");

    public static ProblemHttpResult Schritt(long protokoll, long id) =>
        Answer($"Einen Schritt mit der Nummer {id}", $"/api/protokolle/{protokoll}/schritte");

    public static ProblemHttpResult Regruppierung() => Problems.NotFound.With(
        "Es hat noch keine Regruppierung gegeben. Bitte zuerst mit POST /api/anliegen/regruppieren eine beginnen.");

    public static ProblemHttpResult Fassung(long id, int version) =>
        Answer($"Eine Fassung {version} der Handlungsempfehlung {id}", $"/api/handlungsempfehlungen/{id}/versionen");

    private static ProblemHttpResult Answer(string what, string list) =>
        Problems.NotFound.With($"{what} gibt es nicht (mehr). Was es gibt, steht unter {list}.");
}
