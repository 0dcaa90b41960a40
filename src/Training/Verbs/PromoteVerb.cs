using System.CommandLine;

using Fokuslupe.Analysis.Models.Registry;

namespace Fokuslupe.Training.Verbs;

/// <summary><c>promote TASK VERSION</c>: makes a version active if it is not worse.</summary>
internal static class PromoteVerb
{
    public static Command Create(Shell shell)
    {
        var task = new Argument<string>("TASK") { Description = "anliegen, art, haltung, handlungsfeld or quer." };
        var version = new Argument<string>("VERSION") { Description = "Its version, as in 0002; 'models' lists them." };
        var with = new Option<string[]>("--with") { Description = "TASK/VERSION that must become active at the same time; may be repeated.", AllowMultipleArgumentsPerToken = true };
        var force = new Option<bool>("--force") { Description = "Also when a figure is worse; the history keeps who, when and why." };
        var reason = new Option<string?>("--reason") { Description = "Why, for the history; required with --force." };
        var models = shell.CreateModelsOption();
        var corpus = shell.CreateCorpusOption();
        var command = new Command("promote", "Makes a version active if no task gets worse on the frozen cards.") { task, version, with, force, reason, models, corpus };
        command.SetAction((parse, cancellationToken) =>
        {
            var report = shell.Report(parse);
            var versions = new Dictionary<string, string>(StringComparer.Ordinal) { [parse.GetRequiredValue(task)] = parse.GetRequiredValue(version) };
            foreach (var other in parse.GetValue(with) ?? [])
            {
                if (other.Split('/') is not [var otherTask, var otherVersion] || !versions.TryAdd(otherTask, otherVersion))
                {
                    return Task.FromResult(report.Refuse($"--with takes TASK/VERSION, each task once; '{other}' is none."));
                }
            }

            if (parse.GetValue(force) && string.IsNullOrWhiteSpace(parse.GetValue(reason)))
            {
                return Task.FromResult(report.Refuse("--force needs a --reason."));
            }

            var promotion = new ModelPromotion(parse.GetRequiredValue(models), parse.GetRequiredValue(corpus), TimeProvider.System);
            var result = report.Progress("Comparing", _ => promotion.Promote(
                versions, Environment.UserName, parse.GetValue(reason), parse.GetValue(force), cancellationToken));
            return Task.FromResult(report.Complete(result));
        });
        return command;
    }
}
