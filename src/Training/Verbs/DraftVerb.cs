using System.CommandLine;

using Fokuslupe.Analysis.Anliegen;
using Fokuslupe.Analysis.Handlungsempfehlungen;
using Fokuslupe.Analysis.Models;
using Fokuslupe.Domain;

namespace Fokuslupe.Training.Verbs;

/// <summary><c>draft PATH…</c>: drafts recommendations from minutes, as Markdown.</summary>
internal static class DraftVerb
{
    private const int DefaultBreadth = 2;

    /// <summary>Formats whose lines an editor shows as the ledger counts them.</summary>
    private static readonly string[] Plain = [".txt", ".md", ".csv"];

    public static Command Create(Shell shell)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Minutes, or folders of minutes.", Arity = ArgumentArity.OneOrMore };
        var one = new Option<string?>("--anliegen") { Description = "Id of the one Anliegen to draft from." };
        var breadth = new Option<int>("--breadth") { Description = "Without --anliegen: all that were raised in at least so many Sitzungen.", DefaultValueFactory = _ => DefaultBreadth };
        var day = new Option<DateOnly?>("--day") { Description = "The next deliberation is looked for after this day, as 2018-01-31; today unless named." };
        var target = new Option<string?>("--out") { Description = "Folder to write one file each into, instead of standard output." };
        var models = shell.CreateModelsOption();
        var corpus = shell.CreateCorpusOption();
        var command = new Command("draft", "Drafts recommendations from minutes, as Markdown.") { paths, one, breadth, day, target, models, corpus };
        command.SetAction(async (parse, cancellationToken) =>
        {
            var report = shell.Report(parse);
            var set = ModelSet.Load(parse.GetRequiredValue(models), parse.GetRequiredValue(corpus));
            var files = Minutes.Find(parse.GetRequiredValue(paths));
            var (minutes, problem) = await Minutes.ReadAsync(files, shell.Reading, set, cancellationToken);
            if (minutes is null)
            {
                return report.Refuse(problem!);
            }

            var id = parse.GetValue(one);
            var anliegen = minutes.Anliegen.Where(anliegen => id is null
                ? Recurrence.Count(Of(minutes, anliegen.Id)).Sitzungen >= parse.GetValue(breadth)
                : anliegen.Id == id).ToList();
            if (id is not null && anliegen.Count == 0)
            {
                return report.Refuse($"No Beitrag of these minutes is filed under '{id}'. Without --anliegen, all there are can be seen.");
            }

            var folder = parse.GetValue(target);
            var today = parse.GetValue(day) ?? DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date);
            var drafts = anliegen.Select(one => Draft(minutes, one, today, files, folder, set.Feldordnung)).OrderByDescending(draft => draft.Sitzungen).ToList();
            if (folder is not null)
            {
                Directory.CreateDirectory(folder);
                foreach (var draft in drafts)
                {
                    await File.WriteAllTextAsync(Path.Combine(folder, draft.Anliegen + ".md"), draft.Markdown, cancellationToken);
                }
            }

            return report.Complete(
                new DraftsJson(files.Count, drafts),
                console => console.Profile.Out.Writer.Write(folder is null
                    ? string.Join("\n", drafts.Select(draft => draft.Markdown))
                    : $"{drafts.Count} drafts in {folder}.{Environment.NewLine}"));
        });
        return command;
    }

    private static DraftJson Draft(
        Minutes minutes, Anliegen anliegen, DateOnly today, IReadOnlyList<string> files, string? folder, Feldordnung feldordnung)
    {
        var own = Of(minutes, anliegen.Id);
        var draft = Zeilenangaben.Add(
            new DraftWriter().Write(new()
            {
                Anliegen = anliegen,
                Beitraege = own,
                Gegenstimmen = [.. anliegen.Gegen.SelectMany(gegen => Of(minutes, gegen))],
                Umfeld = [.. minutes.Beitraege.Where(beitrag => beitrag.Einordnung.Handlungsfeld == anliegen.Handlungsfeld && beitrag.Anliegen != anliegen.Id)],
                Empfehlungen = [.. minutes.Beitraege.Where(beitrag => beitrag.Beitrag.Bezug == Bezug.Empfehlung)],
                Beratungen = [.. minutes.Protokolle.Values.SelectMany(protokoll => protokoll.Kopfdaten.Beratungsfolge).Distinct()],
                Heute = today,
            }),
            minutes.Protokolle.ToDictionary(protokoll => protokoll.Key, protokoll => protokoll.Value.Bilanz));
        var markdown = HandlungsempfehlungExport.ToMarkdown(draft, feldordnung, new() { Link = beleg => Link(files[(int)beleg.Sitzung.Protokoll - 1], folder, beleg) });
        return new(anliegen.Id, draft.Titel, Recurrence.Count(own).Sitzungen, markdown);
    }

    private static List<AbgelegterBeitrag> Of(Minutes minutes, string anliegen) => [.. minutes.Beitraege.Where(beitrag => beitrag.Anliegen == anliegen)];

    /// <summary>The file of a quotation, from where the draft is written to, with the line where the format has lines.</summary>
    private static Uri Link(string file, string? folder, Beleg beleg)
    {
        var path = Path.GetRelativePath(folder ?? Environment.CurrentDirectory, file).Replace(Path.DirectorySeparatorChar, '/');
        var line = Plain.Contains(Path.GetExtension(file).ToLowerInvariant()) ? $"#L{beleg.Zeile}" : "";
        return new Uri(path + line, UriKind.Relative);
    }

    /// <summary>The JSON.</summary>
    private sealed record DraftsJson(int Protokolle, IReadOnlyList<DraftJson> Entwuerfe);

    private sealed record DraftJson(string Anliegen, string Titel, int Sitzungen, string Markdown);
}
