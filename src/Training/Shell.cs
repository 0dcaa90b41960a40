using System.CommandLine;

using Fokuslupe.Analysis.Corpora;
using Fokuslupe.Analysis.Protokolle;

using Microsoft.Extensions.Configuration;

namespace Fokuslupe.Training;

/// <summary>What all verbs share: where they write, the settings of the machine, the options that mean the same everywhere.</summary>
internal sealed class Shell(TextWriter output, TextWriter error, IConfiguration configuration)
{
    /// <summary><c>--json</c>, allowed after every verb.</summary>
    public Option<bool> Json { get; } = new("--json")
    {
        Description = "Print exactly one JSON object on standard output.",
        Recursive = true,
    };

    /// <summary>Limits of reading, from the section the service takes them from.</summary>
    public ReadingOptions Reading { get; } = configuration.GetSection("Fokuslupe:Protokolle").Get<ReadingOptions>() ?? new();

    /// <summary><c>--corpus</c>: where the thesaurus, the fields and the labelled rows are.</summary>
    public Option<string> CreateCorpusOption() => new("--corpus")
    {
        Description = "Folder of the corpora.",
        DefaultValueFactory = _ => Folders.Find(configuration["Fokuslupe:Modelle:Korpora"] ?? "corpora"),
    };

    /// <summary>The corpus; null where there is no such folder, for tables can be learned from without.</summary>
    public static Corpus? OpenCorpus(string folder) => Directory.Exists(folder) ? Corpus.Open(folder) : null;

    /// <summary><c>--models</c>, or another name for it: where the models are.</summary>
    public Option<string> CreateModelsOption(string name = "--models") => new(name)
    {
        Description = "Folder of the models.",
        DefaultValueFactory = _ => Folders.Find(configuration["Fokuslupe:Modelle:Ordner"] ?? "models"),
    };

    /// <summary>The way to answer this call.</summary>
    public Report Report(ParseResult parse) => new(output, error, parse.GetValue(Json));
}
