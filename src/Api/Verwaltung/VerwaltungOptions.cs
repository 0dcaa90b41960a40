using System.ComponentModel.DataAnnotations;

namespace Fokuslupe.Api.Verwaltung;

/// <summary>Section <c>Fokuslupe:Verwaltung</c>: who may change what decides.</summary>
internal sealed class VerwaltungOptions
{
    /// <summary>
    /// Key of the administrators, at least 16 characters; best as the environment variable <c>Fokuslupe__Verwaltung__Schluessel</c>.
    /// Without one, nobody may train, promote or roll back through the service.
    /// </summary>
    [MinLength(16)]
    public string? Schluessel { get; set; }
}
