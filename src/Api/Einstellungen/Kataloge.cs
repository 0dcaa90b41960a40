using Fokuslupe.Analysis.Models;
using Fokuslupe.Domain;

namespace Fokuslupe.Api.Einstellungen;

/// <summary>All Kataloge: those of the corpus, then those of the district.</summary>
internal sealed class Kataloge(ModelSet models, Ordnungen ordnungen)
{
    /// <summary>The Kataloge.</summary>
    public IReadOnlyList<Katalog> Alle => [.. models.Feldordnung.Kataloge, .. ordnungen.Get<Katalogliste>().Inhalt.Kataloge];

    /// <summary>One Katalog, or null.</summary>
    public Katalog? Find(string? id) => Alle.FirstOrDefault(katalog => katalog.Id == id);

    /// <summary>True for one that the district made and may change.</summary>
    public static bool IsOwn(Katalog katalog) => katalog.Id.StartsWith("eigen-", StringComparison.Ordinal);
}
