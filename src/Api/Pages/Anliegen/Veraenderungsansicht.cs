using Fokuslupe.Api.Pages.Shared;
using Fokuslupe.Domain;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Pages.Anliegen;

/// <summary>One Anliegen that a new grouping changes, for people.</summary>
/// <param name="Veraenderung">What becomes of it.</param>
/// <param name="Link">Id under which it can be looked at now, or null.</param>
/// <param name="Hinzu">Where Beitraege come from: «3 Beiträge aus «…»».</param>
/// <param name="Weg">Where Beitraege go.</param>
internal sealed record Veraenderungszeile(Veraenderung Veraenderung, string? Link, IReadOnlyList<string> Hinzu, IReadOnlyList<string> Weg);

/// <summary>What a new grouping changes, one kind of change at a time.</summary>
internal sealed record Veraenderungsansicht
{
    /// <summary>How many Anliegen change in which way; kinds without any are left out.</summary>
    public required IReadOnlyList<(Veraenderungsart Art, int Anzahl)> Arten { get; init; }

    /// <summary>The kind that is shown; null when nothing changes.</summary>
    public Veraenderungsart? Art { get; init; }

    public required IReadOnlyList<Veraenderungszeile> Zeilen { get; init; }

    public required Blaettern Blaettern { get; init; }

    /// <summary>Number of Beitraege that move.</summary>
    public required int Umzuege { get; init; }

    public static Veraenderungsansicht From(
        Veraenderungen changes, AnliegenSnapshot snapshot, Veraenderungsart? wanted, int seite, int size)
    {
        List<(Veraenderungsart Art, int Anzahl)> arten =
            [.. changes.Anliegen.CountBy(change => change.Art).OrderBy(art => art.Key).Select(art => (art.Key, art.Value))];
        Veraenderungsart? art = arten.Any(one => one.Art == wanted) ? wanted : arten.Count > 0 ? arten[0].Art : null;
        List<Veraenderung> all = [.. changes.Anliegen.Where(change => change.Art == art)
            .OrderByDescending(change => Math.Max(change.Vorher, change.Nachher))
            .ThenBy(change => change.Id, StringComparer.Ordinal)];
        var blaettern = Blaettern.Over(all.Count, size, seite, new KeyValuePair<string, string?>("art", art?.Code()));
        var titles = changes.Anliegen.ToDictionary(change => change.Id, change => change.Titel, StringComparer.Ordinal);
        var hin = changes.Umzuege.Where(umzug => umzug.Nach is not null).ToLookup(umzug => umzug.Nach!, StringComparer.Ordinal);
        var weg = changes.Umzuege.Where(umzug => umzug.Von is not null).ToLookup(umzug => umzug.Von!, StringComparer.Ordinal);
        return new()
        {
            Arten = arten,
            Art = art,
            Zeilen = [.. all.Skip((blaettern.Seite - 1) * size).Take(size).Select(Row)],
            Blaettern = blaettern,
            Umzuege = changes.Umzuege.Sum(umzug => umzug.Beitraege.Count),
        };

        Veraenderungszeile Row(Veraenderung change) => new(
            change,
            new[] { change.Id, change.IdVorher }.FirstOrDefault(id => id is not null && snapshot.Find(id) is not null),
            [.. hin[change.Id].Where(umzug => umzug.Von is null || umzug.Von != change.IdVorher).Select(umzug => $"{Cards(umzug)} {(umzug.Von is null ? "bisher ohne Anliegen" : $"aus «{Title(umzug.Von)}»")}")],
            [.. weg[change.IdVorher ?? change.Id].Where(umzug => umzug.Nach != change.Id).Select(umzug => $"{Cards(umzug)} {(umzug.Nach is null ? "danach ohne Anliegen" : $"nach «{Title(umzug.Nach)}»")}")]);

        string Title(string id) => snapshot.Find(id)?.Stand.Anliegen.Titel ?? titles.GetValueOrDefault(id, id);
        static string Cards(Umzug umzug) => Deutsch.Anzahl(umzug.Beitraege.Count, "Beitrag", "Beiträge");
    }

    public static string Name(Veraenderungsart art) => art switch
    {
        Veraenderungsart.Zusammengefuehrt => "zusammengeführt",
        _ => art.ToString().ToLowerInvariant(),
    };

    /// <summary>What the kind means.</summary>
    public static string Bedeutung(Veraenderungsart art) => art switch
    {
        Veraenderungsart.Neu => "Diese Anliegen gab es bisher nicht.",
        Veraenderungsart.Umbenannt => "Dieselben Beiträge unter anderem Titel.",
        Veraenderungsart.Gewachsen => "Beiträge kommen hinzu, keiner geht.",
        Veraenderungsart.Geschrumpft => "Beiträge gehen und stehen dann unter keinem Anliegen.",
        Veraenderungsart.Geteilt => "Beiträge gehen in andere Anliegen.",
        Veraenderungsart.Zusammengefuehrt => "Diese Anliegen gehen in einem anderen auf.",
        _ => "Diese Anliegen haben danach keine Beiträge mehr.",
    };
}
