using Fokuslupe.Analysis.Models.Registry;

namespace Fokuslupe.Training.Verbs;

/// <summary>Answers <c>promote</c> and <c>rollback</c>.</summary>
internal static class PromotionReport
{
    /// <summary>Prints the change, or says why it was refused: with 2 what does not exist, with 1 what must not be.</summary>
    public static int Complete(this Report report, PromotionResult result)
    {
        if (result.Entry is { } entry)
        {
            var line = EntryJson.From(entry);
            return report.Complete(line, console => console.Profile.Out.Writer.WriteLine(line.Line));
        }

        return result.Outcome == PromotionOutcome.Unknown ? report.Refuse(result.Reason) : report.Fail(result.Reason);
    }
}
