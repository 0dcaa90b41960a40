using System.Text.Json.Serialization;

namespace Fokuslupe.Analysis.Models;

/// <summary>What is known about a model file: <c>card.json</c> beside it.</summary>
public sealed record ModelCard
{
    /// <summary>Task: <c>handlungsfeld</c>, <c>art</c>, <c>haltung</c>, <c>quer</c> or <c>anliegen</c>.</summary>
    public required string Task { get; init; }

    /// <summary>Version, the name of its folder.</summary>
    public required string Version { get; init; }

    /// <summary>Engine that made it: <c>builtin</c> or <c>mlnet</c>.</summary>
    public required string Engine { get; init; }

    /// <summary>SHA-256 of the model file, lower-case hex.</summary>
    public required string ModelSha256 { get; init; }

    /// <summary>SHA-256 over the corpus files it was trained on, lower-case hex.</summary>
    public required string CorpusSha256 { get; init; }

    /// <summary>
    /// SHA-256 over the thesaurus its features were made with, lower-case hex; models of a set must agree, for the thesaurus
    /// lies in the model of the fields and serves all tasks. Null in cards from before this was noted.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ThesaurusSha256 { get; init; }

    /// <summary>Seed.</summary>
    public required int Seed { get; init; }

    /// <summary>Number of training rows.</summary>
    public required int Rows { get; init; }

    /// <summary>Measured figures by name, on the rows the description names.</summary>
    public required IReadOnlyDictionary<string, double> Metrics { get; init; }

    /// <summary>How the figures were measured, in a sentence.</summary>
    public required string MeasuredOn { get; init; }
}

/// <summary>A model that must not be used.</summary>
public sealed class InvalidModelException(string message) : Exception(message);
