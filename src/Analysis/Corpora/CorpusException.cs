namespace Fokuslupe.Analysis.Corpora;

/// <summary>A corpus file that breaks its own rules; the message names file, line and column.</summary>
public sealed class CorpusException(string file, int line, string? column, string problem)
    : Exception($"{Path.GetFileName(file)}, line {line}{(column is null ? "" : $", column '{column}'")}: {problem}")
{
    /// <summary>Path of the file.</summary>
    public string File { get; } = file;

    /// <summary>Line number, counted from 1; the header is line 1.</summary>
    public int Line { get; } = line;
}
