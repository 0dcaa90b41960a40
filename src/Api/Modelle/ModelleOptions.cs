using System.ComponentModel.DataAnnotations;

using Fokuslupe.Analysis.Models;

namespace Fokuslupe.Api.Modelle;

/// <summary>
/// Section <c>Fokuslupe:Modelle</c>: where models and corpora lie. A relative folder is looked for in the content root,
/// then in the folders above it, so that the repository's own folders are found when the service runs from source.
/// </summary>
internal sealed class ModelleOptions : IValidatableObject
{
    /// <summary>Folder with <c>task/version/</c> below it. Default <c>models</c>.</summary>
    [Required]
    public string Ordner { get; set; } = "models";

    /// <summary>Folder with <c>handlungsfelder.yaml</c> and the catalogue. Default <c>corpora</c>.</summary>
    [Required]
    public string Korpora { get; set; } = "corpora";

    /// <summary>What learns when the service trains: <c>builtin</c>, or <c>mlnet</c> in a program that was built with it.</summary>
    [Required]
    public string Engine { get; set; } = EngineChoice.BuiltIn.Engine;

    /// <summary>Trainer of the engine; null for its own choice.</summary>
    public string? Trainer { get; set; }

    /// <summary>The engine with its trainer.</summary>
    public EngineChoice Choice => new(Engine, string.IsNullOrEmpty(Trainer) ? null : Trainer);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        Choice.Problem is { } problem ? [new ValidationResult(problem, [nameof(Engine)])] : [];
}
