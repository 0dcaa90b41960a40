using Fokuslupe.Domain;

namespace Fokuslupe.Api.Pages.Shared;

/// <summary>Names of Handlungsfelder and Querschnittsthemen for people.</summary>
internal sealed class Feldnamen(Feldordnung feldordnung)
{
    private readonly Dictionary<string, string> _names = feldordnung.Felder.Select(feld => (feld.Id, feld.Name))
        .Concat(feldordnung.Querschnittsthemen.Select(thema => (thema.Id, thema.Name)))
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>The fields in the order of the catalogue.</summary>
    public IReadOnlyList<Handlungsfeld> Felder => feldordnung.Felder;

    /// <summary>The name, or the id itself when no field has it any more.</summary>
    public string Name(string id) => _names.GetValueOrDefault(id, id);

    /// <summary>Names with commas between.</summary>
    public string Names(IEnumerable<string> ids) => string.Join(", ", ids.Select(Name));
}
