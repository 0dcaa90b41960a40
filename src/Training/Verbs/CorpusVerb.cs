using System.CommandLine;

using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Storage;

namespace Fokuslupe.Training.Verbs;

/// <summary><c>corpus pull</c>: takes what people corrected in a service over into the corpora.</summary>
internal static class CorpusVerb
{
    public static Command Create(Shell shell) => new("corpus", "Works on the corpora.") { CreatePull(shell) };

    private static Command CreatePull(Shell shell)
    {
        var database = new Option<string>("--database") { Description = "Database of a service.", Required = true };
        var corpus = shell.CreateCorpusOption();
        var target = new Option<string?>("--out") { Description = "File to write; korrekturen/korrekturen.tsv in the corpora, from where 'train' takes it, unless named." };
        var command = new Command("pull", "Writes corrections and confirmations of a service as labelled rows.") { database, corpus, target };
        command.SetAction(async (parse, cancellationToken) =>
        {
            var report = shell.Report(parse);
            var path = parse.GetRequiredValue(database);
            var corpora = parse.GetRequiredValue(corpus);
            if (!File.Exists(path))
            {
                return report.Refuse($"There is no database '{path}'.");
            }

            using var opened = new Database(new DatabaseOptions { Path = path });
            if (!await opened.IsReadyAsync(cancellationToken))
            {
                return report.Refuse($"'{path}' is no database of this version. Please start the service on it once.");
            }

            var file = parse.GetValue(target) ?? Path.Combine(corpora, "korrekturen", "korrekturen.tsv");
            var beitraege = await new KorrekturStore(opened).LoadAsync(cancellationToken);
            var pulled = new Pulled(file, beitraege.Count, KorrekturFile.Merge(file, corpora, beitraege));
            return report.Complete(pulled, console => console.Profile.Out.Writer.WriteLine($"{pulled.Database} corrected Beiträge in the database, {pulled.Rows} rows in {pulled.File}."));
        });
        return command;
    }

    private sealed record Pulled(string File, int Database, int Rows);
}
