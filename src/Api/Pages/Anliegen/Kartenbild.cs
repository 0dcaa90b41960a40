using Fokuslupe.Api.Anliegen;
using Fokuslupe.Storage;

namespace Fokuslupe.Api.Pages.Anliegen;

/// <summary>The map as the script draws it.</summary>
/// <param name="Gruppen">The Anliegen, the largest first; the last one is for what is open.</param>
/// <param name="Punkte">For each: x, y, id of the Beitrag, id of the Protokoll, place of its group.</param>
/// <param name="Gesamt">Number of points before some were left out.</param>
internal sealed record Kartenbild(IReadOnlyList<Kartengruppe> Gruppen, IReadOnlyList<double[]> Punkte, int Gesamt)
{
    /// <summary>So many points can be told apart, and sent quickly.</summary>
    private const int Most = 4_000;

    public static Kartenbild From(Landkarte karte, AnliegenSnapshot snapshot)
    {
        // Every so many-th of the whole order: each Anliegen keeps its share.
        var step = Math.Max(1, (karte.Punkte.Count + Most - 1) / Most);
        List<Kartenpunkt> shown = [.. karte.Punkte.Where((_, place) => place % step == 0)];
        List<string> ids = [.. shown.Select(punkt => punkt.Forderung.Anliegen).OfType<string>().Distinct(StringComparer.Ordinal)];
        var places = ids.Index().ToDictionary(one => one.Item, one => one.Index, StringComparer.Ordinal);
        return new(
            [.. ids.Select(id => new Kartengruppe(id, snapshot.Find(id)?.Stand.Anliegen.Titel ?? id, Field(id))), new(null, "ohne Anliegen", null)],
            [.. shown.Select(punkt => new[]
            {
                Math.Round(punkt.Position.X, 4),
                Math.Round(punkt.Position.Y, 4),
                punkt.Forderung.Id,
                punkt.Forderung.Protokoll,
                punkt.Forderung.Anliegen is { } id ? places[id] : ids.Count,
            })],
            karte.Punkte.Count);

        string? Field(string id) => snapshot.Find(id)?.Stand.Anliegen.Handlungsfeld;
    }
}

/// <summary>An Anliegen on the map.</summary>
/// <param name="Id">Its id; null: none.</param>
/// <param name="Titel">Its title.</param>
/// <param name="Handlungsfeld">Id of its field, or null.</param>
internal sealed record Kartengruppe(string? Id, string Titel, string? Handlungsfeld);
