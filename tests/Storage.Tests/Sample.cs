using System.Text;

using Fokuslupe.Domain;

namespace Fokuslupe.Storage.Tests;

/// <summary>One line of a sample document and how it is filed.</summary>
public sealed record Karte(string Text)
{
    public string Feld { get; init; } = "wohnen";

    public Art Art { get; init; } = Art.Forderung;

    public bool Unsicher { get; init; }

    public int? Punkte { get; init; }

    public string? Anliegen { get; init; }

    /// <summary>Number of the card it was copied from, or null.</summary>
    public long? KopieVon { get; init; }
}

/// <summary>A document whose every line is a Beitrag.</summary>
public sealed record Sample(IReadOnlyList<Karte> Karten)
{
    public string Gremium { get; init; } = "Fokusgruppe Wohnen";

    public DateOnly? Datum { get; init; } = new(2024, 5, 16);

    public string Dateiname { get; init; } = "protokoll.txt";

    public IReadOnlyList<Beratung> Beratungsfolge { get; init; } = [];

    public string Text => string.Join('\n', Karten.Select(karte => karte.Text).Prepend(Titel));

    private string Titel => $"Protokoll {Gremium} {Datum}";

    public Upload ToUpload() => new() { Dateiname = Dateiname, Inhalt = Encoding.UTF8.GetBytes(Text) };

    public Protokoll ToProtokoll()
    {
        var lines = new List<TextSpan>();
        foreach (var line in Text.Split('\n'))
        {
            var start = lines.Count == 0 ? 0 : lines[^1].End + 1;
            lines.Add(new(start, start + line.Length));
        }

        return new()
        {
            Text = Text,
            Kopfdaten = new() { Titel = Titel, Gremium = Gremium, Datum = Datum, Sitzung = 7, Beratungsfolge = Beratungsfolge },
            Abschnitte = [new(Titel, 1, lines[0])],
            Thesen = [new(1, Titel, lines[0])],
            Beitraege = [.. Karten.Zip(lines.Skip(1), (karte, span) => new Beitrag
            {
                Span = span,
                Text = karte.Text,
                Abschnitt = Titel,
                Bezug = Bezug.These,
                These = 1,
                Punkte = karte.Punkte,
            })],
            Bilanz = new([.. lines.Select((span, i) => new Zeile(i + 1, span, i == 0 ? Zeilenart.Ueberschrift : Zeilenart.Beitrag, null))]),
        };
    }

    public Import ToImport(UploadResult upload, long firstId)
    {
        var protokoll = ToProtokoll();
        return new()
        {
            Protokoll = upload.Protokoll,
            Auftrag = upload.Auftrag,
            Inhalt = protokoll,
            Beitraege = [.. protokoll.Beitraege.Zip(Karten, (beitrag, karte) => (beitrag, karte)).Select((pair, i) =>
                new NeuerBeitrag(firstId + i, pair.beitrag, File(pair.karte)) { Karte = pair.karte.KopieVon ?? firstId + i })],
            Gruppen = [.. Karten.Index().Where(karte => karte.Item.Anliegen is not null).GroupBy(karte => karte.Item.Anliegen!).Select(group =>
                new Gruppe(new(group.Key, group.Key, group.First().Item.Feld, [], true), null, [.. group.Select(karte => firstId + karte.Index)]))],
        };
    }

    private static Einordnung File(Karte karte) => new()
    {
        Handlungsfeld = karte.Feld,
        Wahrscheinlichkeit = karte.Unsicher ? 0.4 : 0.9,
        Unsicher = karte.Unsicher,
        Verteilung = [new(karte.Feld, 0.9), new("mobilitaet", 0.1)],
        Weitere = ["mobilitaet"],
        Quer = ["klima"],
        Art = karte.Art,
        Haltung = Haltung.Teils,
        Gruende = [new("Wohnungen", "karte", 1.5)],
        Modell = "test-1",
    };
}
