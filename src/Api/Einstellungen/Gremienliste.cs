using Fokuslupe.Domain;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Einstellungen;

/// <summary>A Gremium with what the minutes say about it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Farbe">Its colour.</param>
/// <param name="Sitzungen">Number of Sitzungen.</param>
/// <param name="Von">Day of the first; null when none has a day.</param>
/// <param name="Bis">Day of the last.</param>
/// <param name="Schreibweisen">The spellings that mean it.</param>
internal sealed record GremiumStand(
    string Name, Gremienfarbe Farbe, int Sitzungen, DateOnly? Von, DateOnly? Bis, IReadOnlyList<SchreibweiseStand> Schreibweisen);

/// <summary>A spelling; no minutes may have it any more.</summary>
internal sealed record SchreibweiseStand(string Schreibweise, int Sitzungen);

/// <summary>Reads the Gremien.</summary>
internal sealed class Gremienliste(GremienStore store, Ordnungen ordnungen)
{
    /// <summary>All Gremien of the minutes and of the settings, by the alphabet.</summary>
    public async Task<IReadOnlyList<GremiumStand>> ListAsync(CancellationToken cancellationToken)
    {
        var ordnung = ordnungen.Get<Gremienordnung>().Inhalt;
        var found = await store.ListAsync(cancellationToken);
        var seen = found.Select(one => one.Schreibweise).ToHashSet(StringComparer.Ordinal);
        var unseen = ordnung.Schreibweisen.Keys.Where(key => !seen.Contains(key)).Select(key => new Gremienschreibweise(key, 0, null, null));
        return
        [
            .. found.Concat(unseen)
                .GroupBy(one => ordnung.NameVon(one.Schreibweise), StringComparer.Ordinal)
                .Select(group => new GremiumStand(
                    group.Key,
                    ordnung.FarbeVon(group.Key),
                    group.Sum(one => one.Sitzungen),
                    group.Min(one => one.Von),
                    group.Max(one => one.Bis),
                    [.. group.OrderByDescending(one => one.Sitzungen).ThenBy(one => one.Schreibweise, StringComparer.Ordinal)
                        .Select(one => new SchreibweiseStand(one.Schreibweise, one.Sitzungen))]))
                .OrderBy(gremium => gremium.Name, StringComparer.Create(System.Globalization.CultureInfo.InvariantCulture, ignoreCase: true)),
        ];
    }
}
