using System.CommandLine;

using Fokuslupe.Analysis.Models;
using Fokuslupe.Analysis.Zusammenfassungen;
using Fokuslupe.Domain;

namespace Fokuslupe.Training.Verbs;

/// <summary><c>summary PATH… --field FIELD</c>: what minutes say on a Handlungsfeld, as Markdown.</summary>
internal static class SummaryVerb
{
    public static Command Create(Shell shell)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Minutes, or folders of minutes.", Arity = ArgumentArity.OneOrMore };
        var field = new Option<string>("--field") { Description = "Id of the Handlungsfeld.", Required = true };
        var from = new Option<DateOnly?>("--from") { Description = "First day of the period, as 2018-01-31." };
        var to = new Option<DateOnly?>("--to") { Description = "Last day of the period." };
        var target = new Option<string?>("--out") { Description = "File to write instead of standard output." };
        var models = shell.CreateModelsOption();
        var corpus = shell.CreateCorpusOption();
        var command = new Command("summary", "Sums up what minutes say on a field, as Markdown.") { paths, field, from, to, target, models, corpus };
        command.SetAction(async (parse, cancellationToken) =>
        {
            var report = shell.Report(parse);
            var set = ModelSet.Load(parse.GetRequiredValue(models), parse.GetRequiredValue(corpus));
            var (von, bis) = (parse.GetValue(from), parse.GetValue(to));
            var handlungsfeld = parse.GetRequiredValue(field);
            if (set.Feldordnung.Felder.All(feld => feld.Id != handlungsfeld))
            {
                return report.Refuse($"There is no field '{handlungsfeld}'; there are {string.Join(", ", set.Feldordnung.Felder.Select(feld => feld.Id))}.");
            }

            if (von > bis)
            {
                return report.Refuse("The period ends before it begins.");
            }

            var files = Minutes.Find(parse.GetRequiredValue(paths));
            var (minutes, problem) = await Minutes.ReadAsync(files, shell.Reading, set, cancellationToken);
            if (minutes is null)
            {
                return report.Refuse(problem!);
            }

            var summary = SummaryLines.Add(
                new SummaryWriter().Write(Source(minutes, handlungsfeld, von, bis)),
                minutes.Protokolle.ToDictionary(protokoll => protokoll.Key, protokoll => protokoll.Value.Bilanz));
            var markdown = SummaryExport.ToMarkdown(summary, set.Feldordnung);
            if (parse.GetValue(target) is { } file)
            {
                await File.WriteAllTextAsync(file, markdown, cancellationToken);
            }

            return report.Complete(
                new SummaryJson(files.Count, summary.Beitraege, summary.Sitzungen, summary.Anliegen.Count, markdown),
                console => console.Profile.Out.Writer.Write(parse.GetValue(target) is null ? markdown : ""));
        });
        return command;
    }

    private static SummarySource Source(Minutes minutes, string handlungsfeld, DateOnly? von, DateOnly? bis)
    {
        var beitraege = minutes.Beitraege.Where(beitrag => beitrag.Einordnung.Handlungsfeld == handlungsfeld).ToList();
        var ids = beitraege.Select(beitrag => beitrag.Anliegen).ToHashSet();
        var raised = minutes.Anliegen.Where(anliegen => ids.Contains(anliegen.Id)).ToList();
        var own = raised.Where(anliegen => anliegen.Handlungsfeld == handlungsfeld).Select(anliegen => anliegen.Id).ToHashSet();
        return new()
        {
            Handlungsfeld = handlungsfeld,
            Von = von,
            Bis = bis,
            Beitraege = beitraege,
            Anderswo = [.. minutes.Beitraege.Where(beitrag => beitrag.Einordnung.Handlungsfeld != handlungsfeld && beitrag.Anliegen is { } id && own.Contains(id))],
            Anliegen = raised,
            Thesen = minutes.Protokolle.ToDictionary(protokoll => protokoll.Key, protokoll => protokoll.Value.Thesen),
            Wortzahlen = WordCounts.Of(minutes.Beitraege.Select(beitrag => beitrag.Beitrag.Text)),
            Grundlage = Ledger([.. minutes.Protokolle.Values], von, bis),
        };
    }

    private static Grundlage Ledger(List<Protokoll> protokolle, DateOnly? von, DateOnly? bis)
    {
        var all = von is null && bis is null;
        var read = protokolle.Where(protokoll => all || (protokoll.Kopfdaten.Datum is { } day && !(day < von) && !(day > bis))).ToList();
        return new()
        {
            Protokolle = read.Count,
            OhneDatum = all ? 0 : protokolle.Count(protokoll => protokoll.Kopfdaten.Datum is null),
            Beitraege = read.Sum(protokoll => protokoll.Beitraege.Count),
            Zeilen = read.SelectMany(protokoll => protokoll.Bilanz.Zeilen).GroupBy(zeile => zeile.Art).ToDictionary(group => group.Key, group => group.Count()),
        };
    }

    /// <summary>The JSON.</summary>
    private sealed record SummaryJson(int Protokolle, int Beitraege, int Sitzungen, int Anliegen, string Markdown);
}
