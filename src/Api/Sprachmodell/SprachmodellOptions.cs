using System.ComponentModel.DataAnnotations;

namespace Fokuslupe.Api.Sprachmodell;

/// <summary>Section <c>Fokuslupe:Sprachmodell</c>: a chat server on the own network that may smooth the wording of drafts. Off unless it has an address.</summary>
internal sealed class SprachmodellOptions
{
    /// <summary>Base address of an OpenAI-compatible interface, such as <c>http://127.0.0.1:11434/v1</c>; null: off.</summary>
    public string? Adresse { get; set; }

    /// <summary>Name of the model.</summary>
    [Required]
    public string Modell { get; set; } = "default";

    /// <summary>Key that the server asks for, or null.</summary>
    public string? Schluessel { get; set; }

    /// <summary>Seconds that an answer may take.</summary>
    [Range(1, 600)]
    public int Zeitlimit { get; set; } = 60;

    /// <summary>Bytes that an answer may have.</summary>
    [Range(1024, 4 * 1024 * 1024)]
    public int MaxBytes { get; set; } = 256 * 1024;

    /// <summary>Names of hosts that may be asked although their address is no private one; ours, as the administrators know.</summary>
    public IList<string> ErlaubteRechner { get; } = [];
}
