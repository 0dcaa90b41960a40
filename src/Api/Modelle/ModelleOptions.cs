using System.ComponentModel.DataAnnotations;

namespace Fokuslupe.Api.Modelle;

/// <summary>
/// Section <c>Fokuslupe:Modelle</c>: where models and corpora lie. A relative folder is looked for in the content root,
/// then in the folders above it, so that the repository's own folders are found when the service runs from source.
/// </summary>
internal sealed class ModelleOptions
{
    /// <summary>Folder with <c>task/version/</c> below it. Default <c>models</c>.</summary>
    [Required]
    public string Ordner { get; set; } = "models";

    /// <summary>Folder with <c>handlungsfelder.yaml</c> and the catalogue. Default <c>corpora</c>.</summary>
    [Required]
    public string Korpora { get; set; } = "corpora";
}
