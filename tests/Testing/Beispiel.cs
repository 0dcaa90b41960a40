using Fokuslupe.Domain;

namespace Fokuslupe.Testing;

/// <summary>Builds stored Beitraege for tests; everything that a test does not name has a plain default.</summary>
public static class Beispiel
{
    /// <summary>A Sitzung: its year is the only thing most tests care about; 0 for no date.</summary>
    public static Sitzung Sitzung(long protokoll = 1, string gremium = "Fokusgruppe Wohnen", int jahr = 2020) =>
        new(protokoll, gremium, jahr == 0 ? null : new DateOnly(jahr, 3, 14), $"Protokoll {protokoll}");

    /// <summary>A filed Beitrag.</summary>
    public static AbgelegterBeitrag Beitrag(
        long id,
        string text = "Mehr kleine Wohnungen bauen",
        Sitzung? sitzung = null,
        Art art = Art.Forderung,
        string? anliegen = null,
        Haltung haltung = Haltung.Ohne,
        int? these = null,
        int? punkte = null,
        bool unsicher = false,
        Bezug bezug = Bezug.Thema,
        long? karte = null) => new()
        {
            Id = id,
            Sitzung = sitzung ?? Sitzung(),
            Anliegen = anliegen,
            Karte = karte,
            Beitrag = new Beitrag
            {
                Span = new TextSpan((int)id * 1000, ((int)id * 1000) + text.Length),
                Text = text,
                Bezug = bezug,
                These = these,
                Punkte = punkte,
            },
            Einordnung = new Einordnung
            {
                Handlungsfeld = "wohnen",
                Wahrscheinlichkeit = unsicher ? 0.3 : 0.9,
                Unsicher = unsicher,
                Art = art,
                Haltung = haltung,
            },
        };

    /// <summary>A Feldordnung with the one field of the other defaults.</summary>
    public static Feldordnung Feldordnung() => new([new Handlungsfeld("wohnen", "Wohnen", "Miete, Wohnungsbau")], [], []);
}
