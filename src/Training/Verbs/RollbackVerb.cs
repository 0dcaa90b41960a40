using System.CommandLine;

using Fokuslupe.Analysis.Models.Registry;

namespace Fokuslupe.Training.Verbs;

/// <summary><c>rollback TASK</c>: makes the version active that was active before.</summary>
internal static class RollbackVerb
{
    public static Command Create(Shell shell)
    {
        var task = new Argument<string>("TASK") { Description = "anliegen, art, haltung, handlungsfeld or quer." };
        var reason = new Option<string?>("--reason") { Description = "Why, for the history." };
        var models = shell.CreateModelsOption();
        var corpus = shell.CreateCorpusOption();
        var command = new Command("rollback", "Undoes the latest promotion of a task, with all versions that became active by it.") { task, reason, models, corpus };
        command.SetAction(parse => shell.Report(parse).Complete(
            new ModelPromotion(parse.GetRequiredValue(models), parse.GetRequiredValue(corpus), TimeProvider.System)
                .Rollback(parse.GetRequiredValue(task), Environment.UserName, parse.GetValue(reason))));
        return command;
    }
}
