using Fokuslupe.Domain;

namespace Fokuslupe.Analysis.Anliegen;

/// <summary>Says how a new grouping differs from the one before, by the Beitraege they share.</summary>
public static class GruppenVergleich
{
    /// <summary>
    /// Compares two groupings. Anliegen of the same id are the same; where an id is gone, the Anliegen goes on under the new id that
    /// holds more than half of its Beitraege, each new one carrying one of them on.
    /// </summary>
    /// <param name="vorher">The present groups; a Beitrag in one at most.</param>
    /// <param name="nachher">The new groups; a Beitrag in one at most.</param>
    /// <exception cref="ArgumentException">A Beitrag is in two groups of one grouping, or an id is given twice.</exception>
    public static Veraenderungen Between(IReadOnlyList<AnliegenGruppe> vorher, IReadOnlyList<AnliegenGruppe> nachher)
    {
        ArgumentNullException.ThrowIfNull(vorher);
        ArgumentNullException.ThrowIfNull(nachher);
        var (alt, neu) = (Filed(vorher), Filed(nachher));
        var umzuege = alt.Keys.Union(neu.Keys)
            .Select(id => (Id: id, Von: alt.GetValueOrDefault(id), Nach: neu.GetValueOrDefault(id)))
            .Where(one => one.Von != one.Nach)
            .GroupBy(one => (one.Von, one.Nach), one => one.Id)
            .OrderBy(moved => moved.Key.Von, StringComparer.Ordinal)
            .ThenBy(moved => moved.Key.Nach, StringComparer.Ordinal)
            .Select(moved => new Umzug(moved.Key.Von, moved.Key.Nach, [.. moved.Order()]))
            .ToList();
        var changes = Changes(vorher, nachher, umzuege);
        return new Veraenderungen
        {
            Anliegen = [.. changes.OrderBy(change => change.Id, StringComparer.Ordinal)],
            Umzuege = umzuege,
            Unveraendert = vorher.Select(gruppe => gruppe.Anliegen.Id).Union(nachher.Select(gruppe => gruppe.Anliegen.Id))
                .Except(changes.Select(change => change.Id).Concat(changes.Select(change => change.IdVorher).OfType<string>())).Count(),
        };
    }

    private static Dictionary<long, string> Filed(IReadOnlyList<AnliegenGruppe> gruppen) =>
        gruppen.SelectMany(gruppe => gruppe.Forderungen, (gruppe, id) => (id, gruppe.Anliegen.Id)).ToDictionary(one => one.id, one => one.Id);

    private static List<Veraenderung> Changes(IReadOnlyList<AnliegenGruppe> vorher, IReadOnlyList<AnliegenGruppe> nachher, List<Umzug> umzuege)
    {
        var alt = vorher.ToDictionary(gruppe => gruppe.Anliegen.Id, StringComparer.Ordinal);
        var neu = nachher.ToDictionary(gruppe => gruppe.Anliegen.Id, StringComparer.Ordinal);
        var weg = umzuege.Where(umzug => umzug.Von is not null).ToLookup(umzug => umzug.Von!, StringComparer.Ordinal);
        var hin = umzuege.Where(umzug => umzug.Nach is not null).ToLookup(umzug => umzug.Nach!, StringComparer.Ordinal);
        var ziele = vorher.Where(gruppe => !neu.ContainsKey(gruppe.Anliegen.Id))
            .ToDictionary(gruppe => gruppe.Anliegen.Id, gruppe => Ziel(gruppe, weg), StringComparer.Ordinal);
        var erben = ziele.Where(ziel => ziel.Value is { } nach && !alt.ContainsKey(nach.Nach!))
            .GroupBy(ziel => ziel.Value!.Nach!, StringComparer.Ordinal)
            .ToDictionary(
                heirs => heirs.Key,
                heirs => alt[heirs.OrderByDescending(heir => heir.Value!.Beitraege.Count).ThenBy(heir => heir.Key, StringComparer.Ordinal).First().Key],
                StringComparer.Ordinal);
        var carried = erben.Values.Select(gruppe => gruppe.Anliegen.Id).ToHashSet(StringComparer.Ordinal);

        var stay = nachher
            .Select(gruppe => Compare(alt.GetValueOrDefault(gruppe.Anliegen.Id) ?? erben.GetValueOrDefault(gruppe.Anliegen.Id), gruppe, weg, hin))
            .OfType<Veraenderung>();
        var gone = vorher.Where(gruppe => ziele.ContainsKey(gruppe.Anliegen.Id) && !carried.Contains(gruppe.Anliegen.Id))
            .Select(gruppe => Gone(gruppe, ziele[gruppe.Anliegen.Id]?.Nach));
        return [.. stay, .. gone];
    }

    /// <summary>Where more than half of a group went, or null.</summary>
    private static Umzug? Ziel(AnliegenGruppe gruppe, ILookup<string, Umzug> weg) =>
        weg[gruppe.Anliegen.Id].FirstOrDefault(umzug => umzug.Nach is not null && umzug.Beitraege.Count * 2 > gruppe.Forderungen.Count);

    /// <summary>What became of a group; null when nothing did.</summary>
    private static Veraenderung? Compare(AnliegenGruppe? was, AnliegenGruppe now, ILookup<string, Umzug> weg, ILookup<string, Umzug> hin)
    {
        var (id, titel) = (now.Anliegen.Id, now.Anliegen.Titel);
        if (was is null)
        {
            return new Veraenderung { Id = id, Titel = titel, Art = Veraenderungsart.Neu, Vorher = 0, Nachher = now.Forderungen.Count };
        }

        var before = was.Anliegen.Id;
        var lost = weg[before].Where(umzug => umzug.Nach != id).ToList();
        var gained = hin[id].Any(umzug => umzug.Von != before);
        var renamed = before != id || was.Anliegen.Titel != titel;
        if (lost.Count == 0 && !gained && !renamed)
        {
            return null;
        }

        return new Veraenderung
        {
            Id = id,
            Titel = titel,
            Art = lost.Any(umzug => umzug.Nach is not null) ? Veraenderungsart.Geteilt
                : lost.Count > 0 ? Veraenderungsart.Geschrumpft
                : gained ? Veraenderungsart.Gewachsen
                : Veraenderungsart.Umbenannt,
            IdVorher = before == id ? null : before,
            TitelVorher = was.Anliegen.Titel == titel ? null : was.Anliegen.Titel,
            Vorher = was.Forderungen.Count,
            Nachher = now.Forderungen.Count,
        };
    }

    private static Veraenderung Gone(AnliegenGruppe was, string? ziel) => new()
    {
        Id = was.Anliegen.Id,
        Titel = was.Anliegen.Titel,
        Art = ziel is null ? Veraenderungsart.Verschwunden : Veraenderungsart.Zusammengefuehrt,
        Ziel = ziel,
        Vorher = was.Forderungen.Count,
        Nachher = 0,
    };
}
