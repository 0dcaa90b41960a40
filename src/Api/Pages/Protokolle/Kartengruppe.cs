using Fokuslupe.Domain;

namespace Fokuslupe.Api.Pages.Protokolle;

/// <summary>Cards that stand under one heading and These.</summary>
/// <param name="Titel">The heading, or null before the first.</param>
/// <param name="These">The These, where the group is the first under it.</param>
/// <param name="Karten">The cards, at least one.</param>
internal sealed record Kartengruppe(string? Titel, These? These, IReadOnlyList<BeitragKarte> Karten)
{
    /// <summary>Groups neighbours, in the order of the document.</summary>
    public static IReadOnlyList<Kartengruppe> Group(IReadOnlyList<BeitragKarte> karten, IReadOnlyList<These> thesen)
    {
        var groups = new List<Kartengruppe>();
        int? lastThese = null;
        for (var start = 0; start < karten.Count;)
        {
            var place = Place(karten[start]);
            var members = karten.Skip(start).TakeWhile(karte => Place(karte) == place).ToList();
            var these = place.These == lastThese ? null : thesen.FirstOrDefault(these => these.Nummer == place.These);
            groups.Add(new Kartengruppe(place.Abschnitt, these, members));
            lastThese = place.These;
            start += members.Count;
        }

        return groups;
    }

    private static (string? Abschnitt, int? These) Place(BeitragKarte karte) =>
        (karte.Beitrag.Beitrag.Abschnitt, karte.Beitrag.Beitrag.These);
}
