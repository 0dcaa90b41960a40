using Fokuslupe.Api.Errors;
using Fokuslupe.Api.Requests;
using Fokuslupe.Storage;

using Microsoft.AspNetCore.Http.HttpResults;

namespace Fokuslupe.Api.Anliegen;

/// <summary>Says why a decision cannot be made; nothing was changed then.</summary>
internal static class EntscheidungProblems
{
    public static ProblemHttpResult For(string id, EntscheidungResult result, HttpResponse response) => result switch
    {
        { Outcome: EntscheidungOutcome.MergedAway } => Missing.MergedAway(result.Current!),
        { Outcome: EntscheidungOutcome.Stale } => response.Stale(result.Current!.Version),
        { Outcome: EntscheidungOutcome.Itself } => Problems.InvalidValue.With(
            $"«{id}» ist dasselbe Anliegen; geändert wurde nichts. Bitte ein anderes nennen."),
        { Outcome: EntscheidungOutcome.UnknownOther } => Problems.InvalidValue.With(
            $"Ein Anliegen «{result.InTheWay[0]}» gibt es nicht (mehr). Die vorhandenen stehen unter /api/anliegen."),
        { Outcome: EntscheidungOutcome.Opposed } => Problems.OpposedAnliegen.With(
            "Diese Anliegen widersprechen einander; zusammengeführt wurde nichts. Wer das dennoch will, bestätigt es bitte mit «trotzGegensatz»: true; es wird festgehalten.",
            ("gegen", result.InTheWay)),
        { Outcome: EntscheidungOutcome.ForeignBeitrag } => Problems.InvalidValue.With(
            $"Der Beitrag {result.InTheWay[0]} gehört nicht zu diesem Anliegen; geändert wurde nichts. Bitte nur Beiträge nennen, die in seinen Belegen stehen.",
            ("beitrag", result.InTheWay[0])),
        { Outcome: EntscheidungOutcome.NothingLeft } => Problems.NothingLeft.With(
            "Das sind alle Beiträge des Anliegens; geändert wurde nichts. Bitte mindestens einen stehen lassen, den Titel ändern oder das Anliegen mit einem anderen zusammenführen."),
        _ => Missing.Anliegen(id),
    };

    public static ProblemHttpResult For(RuecknahmeOutcome outcome, long entscheidung) => outcome switch
    {
        RuecknahmeOutcome.Already => Problems.NoChange.With(
            $"Die Entscheidung {entscheidung} ist schon zurückgenommen. Was gilt, steht unter /api/anliegen/entscheidungen."),
        RuecknahmeOutcome.NotTheLast => Problems.NotTheLast.With(
            $"Nach der Entscheidung {entscheidung} wurde noch anderes entschieden. Bitte zuerst die späteren zurücknehmen; sie stehen unter /api/anliegen/entscheidungen."),
        _ => Missing.Entscheidung(entscheidung),
    };
}
